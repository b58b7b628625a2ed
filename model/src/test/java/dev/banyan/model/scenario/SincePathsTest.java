package dev.banyan.model.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.banyan.model.CriticalPath;
import dev.banyan.model.CriticalPath.Target;
import dev.banyan.model.CriticalPathId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.SourceId;
import dev.banyan.model.check.Subject;
import dev.banyan.model.edit.AuditEdit;
import dev.banyan.model.edit.CriticalPathEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.edit.PhaseEdit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a comparison says of critical paths.
class SincePathsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    private static final CriticalPathId PAY = new CriticalPathId("pay");
    private static final PhaseId UPGRADE = new PhaseId("upgrade");
    private static final PhaseId TAKE = new PhaseId("take");
    private static final Place AT = Place.line(1);

    private final Plan plan = after(
            Plan.EMPTY,
            new AuditEdit.Accept(audit("2026-03-01", 60)),
            new PhaseEdit.Add(
                    List.of(
                            Phase.planned(UPGRADE, "Upgrade", PhaseKind.UPGRADE_FRAMEWORK),
                            Phase.planned(TAKE, "Take over", PhaseKind.STABILISE)),
                    0,
                    List.of()),
            new CriticalPathEdit.Draw(CriticalPath.named(PAY, "Pay")),
            lead(Set.of("/pay/"), "pay.views"),
            aim(70, UPGRADE));

    private static Audit audit(String day, int covered) {
        List<Fact> facts = List.of(
                new Fact.CoverageFact("pay/views.py", 100, covered, 0, 0, AT),
                new Fact.CoverageFact("cart/views.py", 100, 100, 0, 0, AT),
                new Fact.EndpointFact("/pay/", "pay.views.Pay", "pay", AT),
                new Fact.EndpointFact("/cart/", "cart.views.Cart", "cart", AT));
        var source = new Source(
                new SourceId("audit" + day),
                "coverage.json",
                "0".repeat(64),
                9,
                "csv",
                "csv",
                Source.Certainty.CERTAIN,
                "",
                facts.size(),
                Instant.parse(day + "T12:00:00Z"));
        return new Audit(List.of(new Reading(source, facts, List.of())), List.of());
    }

    private static Plan after(Plan plan, Edit... edits) {
        Plan changed = plan;
        for (Edit edit : edits) {
            if (!(edit.applyTo(changed) instanceof Outcome.Done(Plan next)))
                throw new AssertionError(edit.applyTo(changed));
            changed = next;
        }
        return changed;
    }

    private static Edit lead(Set<String> routes, String... modules) {
        return new CriticalPathEdit.Lead(
                PAY, routes, Stream.of(modules).map(ModuleId::new).collect(Collectors.toSet()));
    }

    private static Edit aim(double percent, @Nullable PhaseId before) {
        return new CriticalPathEdit.Aim(PAY, new Target(percent, before));
    }

    private static List<Change> since(Plan was, LocalDate then, Plan now) {
        return Since.of(Standing.present("Was", was, then), Standing.present("Now", now, TODAY))
                .changes();
    }

    /// What is said of critical paths when something is edited.
    private List<String> said(Edit... edits) {
        return said(plan, after(plan, edits));
    }

    private static List<String> said(Plan was, Plan now) {
        return since(was, TODAY, now).stream()
                .map(Change::sentence)
                .filter(s -> s.toLowerCase(java.util.Locale.ROOT).contains("critical path"))
                .toList();
    }

    @Test
    void aPathThatWasDrawnSaysWhereItLeadsAndWhatItMustHave() {
        Plan without = after(plan, new CriticalPathEdit.Remove(PAY));
        assertEquals(
                List.of("Critical path Pay was drawn, through 1 endpoint and 1 module, to be 70% covered"),
                said(without, plan));
        assertEquals(List.of("Critical path Pay was removed"), said(plan, without));
        assertEquals(
                List.of("Critical path Search was drawn"),
                said(new CriticalPathEdit.Draw(CriticalPath.named(new CriticalPathId("s"), "Search"))));
    }

    @Test
    void whatAPathLeadsThroughIsCounted() {
        assertEquals(
                List.of("Critical path Pay gained 1 endpoint and 2 modules"),
                said(lead(Set.of("/pay/", "/refund/"), "pay.views", "a", "b")));
        assertEquals(List.of("Critical path Pay gave up 1 module"), said(lead(Set.of("/pay/"))));
        assertEquals(
                List.of("Critical path Pay gained 1 endpoint, and gave up 1 endpoint"),
                said(lead(Set.of("/refund/"), "pay.views")));
    }

    @Test
    void aTargetIsSetRaisedLoweredAndTakenBack() {
        assertEquals(
                List.of("The coverage target of the critical path Pay was raised from 70% to 80.5%"),
                said(aim(80.5, UPGRADE)));
        assertEquals(
                List.of("The coverage target of the critical path Pay was lowered from 70% to 65%"),
                said(aim(65, UPGRADE)));
        assertEquals(
                List.of("The coverage target of the critical path Pay was taken back; it was 70%"),
                said(new CriticalPathEdit.Aim(PAY, null)));
        assertEquals(
                List.of("The coverage target of the critical path Pay was set to 70%, to be met before Upgrade"),
                said(after(plan, new CriticalPathEdit.Aim(PAY, null)), plan));
        Change raised = since(plan, TODAY, after(plan, aim(80, UPGRADE))).getFirst();
        assertEquals(Change.Kind.TARGET, raised.kind());
        assertEquals(new Subject.OfPath(PAY), raised.subject());
    }

    @Test
    void aTargetThatMustBeMetBeforeAnotherPhaseSaysBoth() {
        assertEquals(
                List.of("The coverage target of the critical path Pay must be met before Take over and not before"
                        + " Upgrade"),
                said(aim(70, TAKE)));
        assertEquals(
                List.of("The coverage target of the critical path Pay must be met at any time and not before Upgrade"),
                said(aim(70, null)));
    }

    @Test
    void aPathThatIsCalledOtherwiseIsTheSame() {
        assertEquals(
                List.of("Critical path Pay is now called Check out"),
                said(new CriticalPathEdit.Describe(PAY, "Check out", "", "")));
    }

    @Test
    void aLaterAuditMeetsATargetAndLosesIt() {
        Plan later = after(plan, new AuditEdit.Accept(audit("2026-04-01", 75)));
        Change met = since(plan, TODAY, later).getFirst();
        assertEquals(Change.Kind.PASSED, met.kind());
        assertEquals(
                "Critical path Pay meets its coverage target of 70%: 75% covered, 60% covered before", met.sentence());
        Change lost = since(later, TODAY, plan).getFirst();
        assertEquals(Change.Kind.REOPENED, lost.kind());
        assertEquals(
                "Critical path Pay no longer meets its coverage target of 70%: 60% covered, 75% covered before",
                lost.sentence());
    }

    @Test
    void aBaselineIsMeasuredByTheAuditOfItsDay() {
        Plan later = after(plan, new AuditEdit.Accept(audit("2026-04-01", 75)));
        List<Change> since = since(later, LocalDate.of(2026, 3, 15), later);
        assertEquals(
                List.of("Critical path Pay meets its coverage target of 70%: 75% covered, 60% covered before"),
                since.stream()
                        .filter(c -> c.kind() == Change.Kind.PASSED)
                        .map(Change::sentence)
                        .toList());
    }

    @Test
    void whatIsNotMeasuredAnyMoreIsNotMet() {
        Plan met = after(plan, aim(50, UPGRADE));
        assertEquals(
                List.of(
                        "Critical path Pay no longer meets its coverage target of 50%: no data (the audit does not know"
                                + " /gone/), 60% covered before",
                        "Critical path Pay gained 1 endpoint"),
                said(met, after(met, lead(Set.of("/pay/", "/gone/"), "pay.views"))));
    }

    @Test
    void pathsShortOfTheirTargetAreCountedSideBySide() {
        Plan none = after(plan, new CriticalPathEdit.Remove(PAY));
        SideBySide side = SideBySide.of(
                Stream.of(plan, after(plan, aim(50, UPGRADE)), none)
                        .map(p -> Standing.present("Plan", p, TODAY))
                        .toList(),
                new Chance(100, 1));
        assertEquals(List.of(1.0, 0.0, Double.NaN), side.values(Figure.PATHS));
        assertEquals(List.of(1), side.best(Figure.PATHS));
    }
}
