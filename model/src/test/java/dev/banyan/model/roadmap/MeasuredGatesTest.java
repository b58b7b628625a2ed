package dev.banyan.model.roadmap;

import static dev.banyan.model.roadmap.RoadmapTest.after;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Criterion.Side;
import dev.banyan.model.CriterionId;
import dev.banyan.model.DataPass;
import dev.banyan.model.DataPassId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Plan;
import dev.banyan.model.Runbook;
import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.SourceId;
import dev.banyan.model.edit.AuditEdit;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.CriterionEdit;
import dev.banyan.model.edit.DeliveryEdit;
import dev.banyan.model.edit.PhaseEdit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePSet;

class MeasuredGatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final PhaseId PHASE = new PhaseId("p");
    private static final ContextId SHOP = new ContextId("shop");

    private final List<Reading> readings = new ArrayList<>();

    private MeasuredGatesTest read(String name, String format, Fact... facts) {
        var source = new Source(
                new SourceId(name),
                name,
                "0".repeat(64),
                9,
                format,
                format,
                Source.Certainty.CERTAIN,
                "",
                facts.length,
                Instant.parse("2026-03-01T12:00:00Z"));
        readings.add(new Reading(source, List.of(facts), List.of()));
        return this;
    }

    private static Place at(int line) {
        return Place.line(line);
    }

    private static Fact module(String name) {
        return new Fact.ModuleFact(name, null, at(1));
    }

    /// A phase that takes the module `shop.order`.
    private Plan plan() {
        Phase phase = Phase.planned(PHASE, "Take the shop", PhaseKind.STRANGLE);
        return after(
                Plan.EMPTY,
                new AuditEdit.Accept(new Audit(readings, List.of())),
                new ContextEdit.Draw(
                        new BoundedContext(SHOP, "Shop", "#336699", "", "", "", 3), Set.of(new ModuleId("shop.order"))),
                new PhaseEdit.Add(List.of(phase.withContexts(TreePSet.singleton(SHOP))), 0, List.of()));
    }

    private static GateReading reading(Plan plan, Measure measure) {
        var criterion = new Criterion(new CriterionId("c"), PHASE, Side.EXIT, measure, null);
        return Gates.of(after(plan, new CriterionEdit.Set(criterion)), TODAY)
                .readings()
                .getFirst();
    }

    private Verdict verdict(Measure measure) {
        return reading(plan(), measure).verdict();
    }

    private static final List<Measure> ALL = List.of(
            new Measure.LineCoverage(0),
            new Measure.OpenAdvisories(9),
            new Measure.CrossingDependencies(9),
            new Measure.ContextCycles(9),
            new Measure.SevereAdvisories("low", 9),
            new Measure.Findings("low", 9),
            new Measure.FailedTests(9),
            new Measure.Incidents(LocalDate.of(2026, 1, 1), 9),
            new Measure.QuietDays(0),
            new Measure.ErrorRate(100),
            new Measure.Parity(0, 0),
            new Measure.CleanPasses(),
            new Measure.RunbookComplete(),
            new Measure.LibraryVersion("django", "0"),
            new Measure.Entered("Parity", true, 0, "%", null, "", null),
            new Measure.Confirmed("Rehearsed", "", null));

    @Test
    void withoutDataNoCriterionIsEverMetAndOneThatIsDueFails() {
        read("modules", "csv", module("shop.order"));
        Plan running = after(
                plan(),
                new PhaseEdit.Change(
                        plan().roadmap().getFirst().withProgress(PhaseState.DONE, TODAY.minusDays(9), TODAY)));
        for (Measure measure : ALL) {
            GateReading reading = reading(running, measure);
            assertEquals(Verdict.NO_DATA, reading.verdict(), reading.asked());
            assertTrue(reading.fails(), reading.asked());
        }
    }

    private static Fact advisory(String id, String severity) {
        return new Fact.AdvisoryFact("django", "2.2", id, List.of(), List.of(), severity, "", at(3));
    }

    @Test
    void advisoriesAreCountedBySeverityAndOneWithoutLeavesItOpen() {
        read("libs", "pip-audit-json", module("shop.order"), new Fact.LibraryFact("django", "2.2", at(2)));
        read(
                "more",
                "pip-audit-json",
                advisory("CVE-1", "HIGH"),
                advisory("CVE-2", "moderate"),
                advisory("CVE-3", "9.8"));
        assertEquals(Verdict.MISSED, verdict(new Measure.SevereAdvisories("high", 1)));
        assertEquals(Verdict.MET, verdict(new Measure.SevereAdvisories("high", 2)));
        assertEquals(Verdict.MET, verdict(new Measure.SevereAdvisories("critical", 1)));
        read("yet more", "pip-audit-json", advisory("CVE-4", "?"));
        assertEquals(Verdict.NO_DATA, verdict(new Measure.SevereAdvisories("high", 2)));
        assertEquals(Verdict.MISSED, verdict(new Measure.SevereAdvisories("high", 1)));
    }

    @Test
    void aToolThatFindsNothingAnyMoreIsGoodNews() {
        read("audit", "pip-audit-json", module("shop.order"), new Fact.LibraryFact("django", "4.2", at(2)));
        read("bandit", "bandit-json");
        assertEquals(Verdict.MET, verdict(new Measure.OpenAdvisories(0)));
        assertEquals(Verdict.MET, verdict(new Measure.SevereAdvisories("low", 0)));
        assertEquals(Verdict.MET, verdict(new Measure.Findings("low", 0)));
    }

    @Test
    void onlyFindingsInTheContextsCount() {
        read(
                "bandit",
                "bandit-json",
                module("shop.order"),
                module("shop.mail"),
                new Fact.FindingFact("shop/order.py", 1, "B1", "HIGH", "", at(1)),
                new Fact.FindingFact("shop/order.py", 2, "B2", "LOW", "", at(2)),
                new Fact.FindingFact("shop/mail.py", 3, "B1", "HIGH", "", at(3)));
        assertEquals(Verdict.MET, verdict(new Measure.Findings("medium", 1)));
        assertEquals(Verdict.MISSED, verdict(new Measure.Findings("low", 1)));
    }

    @Test
    void incidentsCountFromTheDayOnAndAnOlderAuditKnowsNothingOfThem() {
        read(
                "jira",
                "jira-csv",
                module("shop.order"),
                new Fact.IncidentFact("I-1", "old", "", "shop.order", LocalDate.of(2026, 1, 5), Double.NaN, 1, at(1)),
                new Fact.IncidentFact("I-2", "new", "", "shop.order", LocalDate.of(2026, 2, 5), Double.NaN, 1, at(2)));
        assertEquals(Verdict.MET, verdict(new Measure.Incidents(LocalDate.of(2026, 2, 1), 1)));
        assertEquals(Verdict.MISSED, verdict(new Measure.Incidents(LocalDate.of(2026, 1, 1), 1)));
        assertEquals(Verdict.NO_DATA, verdict(new Measure.Incidents(LocalDate.of(2026, 3, 2), 1)));
    }

    private MeasuredGatesTest log(LocalDate last, long errors) {
        return read(
                "log",
                "access-log",
                module("shop.order"),
                new Fact.EndpointFact("/order/", "shop.order.view", "order", at(1)),
                traffic("/order/", 200, errors, last),
                traffic("/nowhere/", 1, 0, LocalDate.of(2026, 2, 28)));
    }

    private static Fact traffic(String path, long requests, long errors, LocalDate last) {
        LocalDate first = LocalDate.of(2026, 2, 1);
        return new Fact.TrafficFact("GET", path, requests, errors, Double.NaN, Double.NaN, first, last, at(2));
    }

    @Test
    void quietDaysAreThoseAtTheEndOfTheLog() {
        log(LocalDate.of(2026, 2, 14), 3);
        assertEquals(Verdict.MET, verdict(new Measure.QuietDays(14)));
        assertEquals(Verdict.MISSED, verdict(new Measure.QuietDays(15)));
    }

    @Test
    void theErrorRateIsThatOfTheEndpointsOfThePhase() {
        log(LocalDate.of(2026, 2, 14), 3);
        assertEquals(Verdict.MET, verdict(new Measure.ErrorRate(1.5)));
        assertEquals(Verdict.MISSED, verdict(new Measure.ErrorRate(1.4)));
    }

    @Test
    void aLogThatDoesNotTellErrorsIsNoData() {
        log(LocalDate.of(2026, 2, 14), -1);
        assertEquals(Verdict.NO_DATA, verdict(new Measure.ErrorRate(50)));
    }

    @Test
    void versionsAreComparedByTheirNumbersAndAPreReleaseIsBelow() {
        read("libs", "pip-freeze", module("shop.order"), new Fact.LibraryFact("django", "4.10", at(1)));
        assertEquals(Verdict.MET, verdict(new Measure.LibraryVersion("Django", "4.9.3")));
        assertEquals(Verdict.MET, verdict(new Measure.LibraryVersion("django", "4.10.0")));
        assertEquals(Verdict.MISSED, verdict(new Measure.LibraryVersion("django", "5")));
        assertTrue(Release.of("5.2rc1").compareTo(Release.of("5.2")) < 0);
        assertEquals(0, Release.of("v5.2.0").compareTo(Release.of("5.2")));
        assertEquals(0, Release.of("5.2.post1").compareTo(Release.of("5.2")));
    }

    @Test
    void everyPassMustHaveRunClean() {
        read("modules", "csv", module("shop.order"));
        var pass = new DataPass(
                new DataPassId("d"), PHASE, 0, DataPass.Kind.BULK, "orders", 10, 10, true, 0, TODAY.minusDays(1));
        Plan clean = after(plan(), new DeliveryEdit.SetPass(pass));
        assertEquals(Verdict.MET, reading(clean, new Measure.CleanPasses()).verdict());
        var open =
                new DataPass(new DataPassId("e"), PHASE, 1, DataPass.Kind.VALIDATE, "orders", -1, -1, null, -1, null);
        Plan both = after(clean, new DeliveryEdit.SetPass(open));
        assertEquals(Verdict.MISSED, reading(both, new Measure.CleanPasses()).verdict());
    }

    @Test
    void aRunbookIsCompleteWhenTheDoctorSeesNoHole() {
        read("modules", "csv", module("shop.order"));
        var half = new Runbook("deploy", "back", "", "", "");
        GateReading open =
                reading(after(plan(), new DeliveryEdit.SetRunbook(PHASE, half)), new Measure.RunbookComplete());
        assertEquals(Verdict.MISSED, open.verdict());
        assertEquals("nothing of reconciliation checks, data ownership, alert thresholds", open.measured());
        Plan whole = after(plan(), new DeliveryEdit.SetRunbook(PHASE, new Runbook("a", "b", "c", "d", "e")));
        assertEquals(Verdict.MET, reading(whole, new Measure.RunbookComplete()).verdict());
    }

    @Test
    void aPhaseThatNeedsNoRunbookAsksForThoseOfAllThatDo() {
        read("modules", "csv", module("shop.order"));
        var support = new PhaseId("support");
        Plan plan = after(
                plan(),
                new PhaseEdit.Add(List.of(Phase.planned(support, "Support", PhaseKind.SUPPORT)), 1, List.of()),
                new CriterionEdit.Set(
                        new Criterion(new CriterionId("s"), support, Side.EXIT, new Measure.RunbookComplete(), null)));
        GateReading none = Gates.of(plan, TODAY).of(support).getFirst();
        assertEquals(Verdict.MISSED, none.verdict());
        assertEquals("0 of 1 complete", none.measured());
        Plan written = after(plan, new DeliveryEdit.SetRunbook(PHASE, new Runbook("a", "b", "c", "d", "e")));
        assertEquals(
                Verdict.MET, Gates.of(written, TODAY).of(support).getFirst().verdict());
    }

    @Test
    void theHistoryGoesOverTheAudits() {
        read("a", "coverage", module("shop.order"), new Fact.CoverageFact("shop/order.py", 100, 40, 0, 0, at(1)));
        Plan first = plan();
        readings.clear();
        read("b", "coverage", module("shop.order"), new Fact.CoverageFact("shop/order.py", 100, 70, 0, 0, at(1)));
        Plan second = after(first, new AuditEdit.Accept(new Audit(readings, List.of()), Map.of()));
        var criterion = new Criterion(new CriterionId("c"), PHASE, Side.ENTRY, new Measure.LineCoverage(60), null);
        var points = GateHistory.of(second, criterion).points();
        assertEquals(List.of(40.0, 70.0), points.stream().map(p -> p.value()).toList());
        assertFalse(points.getFirst().holds());
        assertTrue(points.getLast().holds());
    }
}
