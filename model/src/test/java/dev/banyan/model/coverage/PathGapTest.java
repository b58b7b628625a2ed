package dev.banyan.model.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Criterion.Side;
import dev.banyan.model.CriterionId;
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
import dev.banyan.model.check.Doctor;
import dev.banyan.model.check.Finding;
import dev.banyan.model.edit.AuditEdit;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.CriterionEdit;
import dev.banyan.model.edit.CriticalPathEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.roadmap.GateHistory;
import dev.banyan.model.roadmap.GateReading;
import dev.banyan.model.roadmap.Gates;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.model.roadmap.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePSet;

class PathGapTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final CriticalPathId PAY = new CriticalPathId("pay");
    private static final CriticalPathId SIGN_IN = new CriticalPathId("sign-in");
    private static final PhaseId UPGRADE = new PhaseId("upgrade");
    private static final PhaseId TAKE = new PhaseId("take");
    private static final ContextId SHOP = new ContextId("shop");
    private static final Place AT = Place.line(1);

    private static Reading reading(String name, String day, List<Fact> facts) {
        var source = new Source(
                new SourceId(name + day),
                name,
                "0".repeat(64),
                9,
                "csv",
                "csv",
                Source.Certainty.CERTAIN,
                "",
                facts.size(),
                Instant.parse(day + "T12:00:00Z"));
        return new Reading(source, facts, List.of());
    }

    /// `/pay/` leads to pay.views, `/cart/` to cart.views; pay.cards is measured, pay.bank is not.
    private static Audit audit(String day, int covered) {
        return new Audit(
                List.of(
                        reading(
                                "coverage.json",
                                day,
                                List.of(
                                        new Fact.CoverageFact("pay/views.py", 100, covered, 0, 0, AT),
                                        new Fact.CoverageFact("pay/cards.py", 100, 40, 0, 0, AT),
                                        new Fact.CoverageFact("cart/views.py", 50, 50, 0, 0, AT))),
                        reading(
                                "urls.txt",
                                day,
                                List.of(
                                        new Fact.ModuleFact("pay.bank", "pay/bank.py", AT),
                                        new Fact.ModuleFact("cart.views", "cart/views.py", AT),
                                        new Fact.EndpointFact("/pay/", "pay.views.Pay", "pay", AT),
                                        new Fact.EndpointFact("/pay/again/", "pay.views.Again", "again", AT),
                                        new Fact.EndpointFact("/cart/", "cart.views.Cart", "cart", AT),
                                        new Fact.EndpointFact("/admin/", "django.contrib.admin.index", "", AT)))),
                List.of());
    }

    private final Plan plan = after(
            Plan.EMPTY,
            new AuditEdit.Accept(audit("2026-03-01", 20)),
            new ContextEdit.Draw(
                    new BoundedContext(SHOP, "Shop", "#336699", "", "", "", 3), Set.of(new ModuleId("cart.views"))),
            new PhaseEdit.Add(
                    List.of(
                            Phase.planned(UPGRADE, "Upgrade", PhaseKind.UPGRADE_FRAMEWORK),
                            Phase.planned(TAKE, "Take the shop", PhaseKind.STRANGLE)
                                    .withContexts(TreePSet.singleton(SHOP))),
                    0,
                    List.of()),
            new CriticalPathEdit.Draw(CriticalPath.named(PAY, "Pay")),
            lead(PAY, Set.of("/pay/", "/pay/again/"), "pay.views", "pay.cards"));

    private static Plan after(Plan plan, Edit... edits) {
        Plan changed = plan;
        for (Edit edit : edits) {
            if (!(edit.applyTo(changed) instanceof Outcome.Done(Plan next)))
                throw new AssertionError(edit.applyTo(changed));
            changed = next;
        }
        return changed;
    }

    private static Edit lead(CriticalPathId path, Set<String> routes, String... modules) {
        var ids = new ArrayList<ModuleId>();
        for (String m : modules) ids.add(new ModuleId(m));
        return new CriticalPathEdit.Lead(path, routes, Set.copyOf(ids));
    }

    private static Edit aim(double percent, @Nullable PhaseId before) {
        return new CriticalPathEdit.Aim(PAY, new Target(percent, before));
    }

    private static PathGap gap(Plan plan) {
        return Roadmap.of(plan, TODAY).coverage().of(PAY).orElseThrow();
    }

    private static GateReading gate(Plan plan, Measure measure) {
        var criterion = new Criterion(new CriterionId("c"), UPGRADE, Side.ENTRY, measure, null);
        return Gates.of(after(plan, new CriterionEdit.Set(criterion)), TODAY)
                .of(UPGRADE)
                .getFirst();
    }

    private static Optional<Finding> find(Plan plan, String rule) {
        return Doctor.look(plan, TODAY).stream()
                .filter(f -> f.rule().equals(rule))
                .findFirst();
    }

    @Test
    void aModuleThatIsNamedAndAnswersTwoEndpointsCountsOnce() {
        PathGap gap = gap(after(plan, aim(70, TAKE)));
        assertEquals(200, gap.reach().covered().statements());
        assertEquals(60, gap.reach().covered().covered());
        assertEquals(0.3, gap.now(), 1e-9);
        assertEquals(80, gap.linesToCover());
        assertEquals(80 / 190.0, gap.days(), 1e-9, "at the assumed pace");
    }

    @Test
    void aTargetIsDatedLikeThatOfAContext() {
        assertEquals(TargetState.OPEN, gap(after(plan, aim(70, null))).state());
        PathGap early = gap(after(plan, aim(70, UPGRADE)));
        assertEquals(Roadmap.of(plan, TODAY).of(UPGRADE).orElseThrow().start(), early.due());
        assertEquals(TargetState.MET, gap(after(plan, aim(30, UPGRADE))).state());
        assertEquals(LocalDate.of(2026, 3, 3), early.metOn());
    }

    @Test
    void whatNobodyMeasuredIsNoDataAndNeverMet() {
        for (Edit hole : List.of(
                lead(PAY, Set.of("/pay/", "/gone/")),
                lead(PAY, Set.of("/cart/", "/admin/")),
                lead(PAY, Set.of("/cart/"), "pay.bank"),
                lead(PAY, Set.of("/cart/"), "not.there"),
                lead(PAY, Set.of()))) {
            Plan holed = after(plan, aim(0, TAKE), hole);
            assertEquals(TargetState.NO_DATA, gap(holed).state(), hole.toString());
            assertEquals(
                    Verdict.NO_DATA,
                    gate(holed, new Measure.PathCoverage(PAY, 0)).verdict());
            assertEquals(List.of(), GateHistory.of(holed, criterion(0)).points());
        }
    }

    private static Criterion criterion(double percent) {
        return new Criterion(new CriterionId("c"), UPGRADE, Side.ENTRY, new Measure.PathCoverage(PAY, percent), null);
    }

    @Test
    void whatIsMissingIsSaid() {
        assertEquals("the audit does not know /gone/", missing(lead(PAY, Set.of("/pay/", "/gone/"))));
        assertEquals("no module answers /admin/", missing(lead(PAY, Set.of("/admin/"))));
        assertEquals("no coverage of pay.bank was read", missing(lead(PAY, Set.of("/pay/"), "pay.bank")));
        assertEquals("it leads through nothing yet", missing(lead(PAY, Set.of())));
        assertEquals("", gap(plan).reach().missing());
        assertEquals(
                "the audit does not know /a/ and 1 more",
                gate(after(plan, lead(PAY, Set.of("/a/", "/b/"))), new Measure.PathCoverage(PAY, 1))
                        .measured());
    }

    private String missing(Edit edit) {
        return gap(after(plan, edit)).reach().missing();
    }

    @Test
    void aGateMeasuresOnePathWithItsSource() {
        GateReading reading = gate(plan, new Measure.PathCoverage(PAY, 30));
        assertEquals(Verdict.MET, reading.verdict());
        assertEquals("Coverage of the critical path Pay at least 30%", reading.asked());
        assertEquals("30%", reading.measured());
        assertEquals("coverage.json", reading.source());
        assertEquals(
                Verdict.MISSED,
                gate(
                                after(
                                        plan,
                                        new PhaseEdit.Change(plan.roadmap()
                                                .getFirst()
                                                .withProgress(dev.banyan.model.PhaseState.RUNNING, TODAY, null))),
                                new Measure.PathCoverage(PAY, 31))
                        .verdict());
    }

    @Test
    void aGateForEachPathIsNoBetterThanTheWorstAndNoDataBeforeOneIsDrawn() {
        var each = new Measure.PathCoverage(null, 30);
        GateReading none = gate(after(plan, new CriticalPathEdit.Remove(PAY)), each);
        assertEquals(Verdict.NO_DATA, none.verdict());
        assertEquals("no critical path is drawn; draw one in the Coverage room", none.measured());
        Plan two = after(
                plan,
                new CriticalPathEdit.Draw(CriticalPath.named(SIGN_IN, "Sign in")),
                lead(SIGN_IN, Set.of("/cart/")));
        assertEquals("Pay 30%; Sign in 100%", gate(two, each).measured());
        assertEquals(Verdict.MET, gate(two, each).verdict());
        assertFalse(gate(two, new Measure.PathCoverage(null, 50)).verdict().passes());
        assertEquals("Pay 30%", gate(two, new Measure.PathCoverage(null, 50)).measured());
        Plan holed = after(two, lead(SIGN_IN, Set.of("/admin/")));
        assertEquals("Sign in: no module answers /admin/", gate(holed, each).measured());
        assertFalse(gate(holed, new Measure.PathCoverage(null, 50)).verdict() == Verdict.NO_DATA, "one is too low");
    }

    @Test
    void theValuesOfEarlierAuditsAreRemembered() {
        Plan later = after(plan, new AuditEdit.Accept(audit("2026-04-01", 60)));
        assertEquals(
                List.of(
                        new GateHistory.Point(LocalDate.of(2026, 3, 1), 30, false),
                        new GateHistory.Point(LocalDate.of(2026, 4, 1), 50, true)),
                GateHistory.of(later, criterion(40)).points());
    }

    @Test
    void aPathWithoutATargetIsNotedAndItsFixSetsOne() {
        Finding finding = find(plan, "critical path without a target").orElseThrow();
        assertTrue(find(after(plan, java.util.Objects.requireNonNull(finding.fix())), finding.rule())
                .isEmpty());
        assertTrue(find(after(plan, new CriterionEdit.Set(criterion(50))), finding.rule())
                .isEmpty());
    }

    @Test
    void aPathWhoseEndpointsLeadNowhereIsWarnedOf() {
        assertTrue(find(plan, "critical path with gaps").isEmpty());
        Plan holed = after(plan, aim(50, TAKE), lead(PAY, Set.of("/pay/", "/gone/")));
        assertEquals(
                "The critical path Pay cannot be measured: the audit does not know /gone/.",
                find(holed, "critical path with gaps").orElseThrow().sentence());
        assertTrue(find(holed, "target without a measurement").isEmpty(), "told once");
        Plan unmeasured = after(plan, aim(50, TAKE), lead(PAY, Set.of("/pay/"), "pay.bank"));
        assertEquals(
                "The coverage target of the critical path Pay is not measured as a whole, no coverage of pay.bank was"
                        + " read; import a coverage report.",
                find(unmeasured, "target without a measurement").orElseThrow().sentence());
    }

    @Test
    void anUpgradeBeforeTheCoverageOfAPathIsWarnedOfOnce() {
        String rule = "change before its critical path is covered";
        Plan slow = after(
                plan,
                new dev.banyan.model.edit.SettingEdit.Assume(
                        new dev.banyan.model.Assumptions(TODAY, 1, 40, 250, 0.35)));
        assertEquals(
                "Upgrade changes code of the critical path Pay before its coverage target is met.",
                find(after(slow, aim(70, TAKE)), rule).orElseThrow().sentence());
        assertTrue(find(after(slow, aim(70, UPGRADE)), rule).isEmpty(), "that is a target too late");
        assertTrue(find(after(slow, aim(70, UPGRADE)), "target too late").isPresent());
        assertTrue(find(after(slow, aim(30, TAKE)), rule).isEmpty(), "it is met");
    }

    @Test
    void anUpgradeThatAsksForTheCoverageOfPathsAsksForCoverage() {
        assertTrue(find(plan, "upgrade before coverage").isPresent());
        assertTrue(find(after(plan, new CriterionEdit.Set(criterion(10))), "upgrade before coverage")
                .isEmpty());
    }
}
