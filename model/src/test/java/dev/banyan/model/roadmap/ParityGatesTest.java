package dev.banyan.model.roadmap;

import static dev.banyan.model.roadmap.RoadmapTest.after;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Criterion.Side;
import dev.banyan.model.CriterionId;
import dev.banyan.model.Phase;
import dev.banyan.model.Phase.RampStep;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.PhaseScope;
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
import dev.banyan.model.edit.DeliveryEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.PhaseEdit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePSet;

/// Whether old and new answer the same, as gates and the plan doctor see it.
class ParityGatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final PhaseId PHASE = new PhaseId("p");
    private static final ContextId SHOP = new ContextId("shop");

    private final List<Fact> facts = new ArrayList<>(List.of(
            new Fact.ModuleFact("shop.order", null, Place.line(1)),
            new Fact.ModuleFact("shop.order_tests.test_parity", null, Place.line(1)),
            new Fact.ModuleFact("shop.mail", null, Place.line(1)),
            new Fact.EndpointFact("/order/", "shop.order.view", "", Place.line(2)),
            new Fact.EndpointFact("/order/<pk>/", "shop.order.one", "", Place.line(3)),
            new Fact.EndpointFact("/mail/", "shop.mail.view", "", Place.line(4))));
    private List<RampStep> ramp = List.of();

    private ParityGatesTest compared(String what, long compared, long differing) {
        facts.add(new Fact.ParityFact("", what, compared, differing, null, null, Place.line(9)));
        return this;
    }

    private Plan plan() {
        Source source = new Source(
                new SourceId("s"),
                "parity.csv",
                "0".repeat(64),
                9,
                "parity-csv",
                "",
                Source.Certainty.CERTAIN,
                "",
                facts.size(),
                Instant.parse("2026-03-01T12:00:00Z"));
        Phase phase = Phase.planned(PHASE, "Take the shop", PhaseKind.STRANGLE)
                .withContexts(TreePSet.singleton(SHOP))
                .withRamp(ramp);
        return after(
                Plan.EMPTY,
                new AuditEdit.Accept(new Audit(List.of(new Reading(source, facts, List.of())), List.of())),
                new ContextEdit.Draw(
                        new BoundedContext(SHOP, "Shop", "#336699", "", "", "", 3),
                        Set.of(new ModuleId("shop.order"), new ModuleId("shop.order_tests.test_parity"))),
                new PhaseEdit.Add(List.of(phase), 0, List.of()));
    }

    private static Plan asking(Plan plan, Measure measure) {
        return after(plan, new CriterionEdit.Set(new Criterion(new CriterionId("c"), PHASE, Side.EXIT, measure, null)));
    }

    private static GateReading reading(Plan plan, double percent, int atLeast) {
        return Gates.of(asking(plan, new Measure.Parity(percent, atLeast)), TODAY)
                .readings()
                .getFirst();
    }

    @Test
    void onlyWhatThePhaseTakesCounts() {
        compared("/order/", 1_000, 1).compared("/mail/", 1_000, 900).compared("nowhere", 500, 500);
        GateReading reading = reading(plan(), 99.9, 1_000);
        assertEquals(Verdict.MET, reading.verdict());
        assertEquals("At least 99.9% the same of 1,000 or more compared", reading.asked());
        assertEquals("99.9% of 1,000 compared, 1 of 2 endpoints never", reading.measured());
        assertEquals("parity.csv", reading.source());
        assertEquals(Verdict.MISSED, reading(plan(), 99.91, 1_000).verdict());
    }

    @Test
    void theEndpointsThatAPhaseNamesGoBeforeItsContexts() {
        compared("/order/", 1_000, 0).compared("/mail/", 1_000, 100).compared("shop.order", 1_000, 1_000);
        Plan naming = after(
                plan(), new DeliveryEdit.SetScope(PHASE, PhaseScope.PLAIN.withEndpoints(TreePSet.singleton("/mail/"))));
        assertEquals("90% of 1,000 compared", reading(naming, 99, 1).measured());
        assertEquals(
                "50% of 2,000 compared, 1 of 2 endpoints never",
                reading(plan(), 99, 1).measured());
    }

    @Test
    void fewComparisonsAreNoData() {
        compared("/order/", 999, 0);
        GateReading reading = reading(plan(), 50, 1_000);
        assertEquals(Verdict.NO_DATA, reading.verdict());
        assertEquals("only 100% of 999 compared, 1 of 2 endpoints never", reading.measured());
        assertEquals(
                "nothing was compared",
                reading(new ParityGatesTest().plan(), 0, 0).measured());
    }

    @Test
    void aTestOfParityThatFailsKeepsTheGateShutAndOnesThatPassOpenNone() {
        facts.add(new Fact.TestFact("shop.order_tests.test_parity", 12, 0, 2, Double.NaN, Place.line(7)));
        GateReading alone = reading(plan(), 50, 1);
        assertEquals(Verdict.NO_DATA, alone.verdict());
        assertEquals("nothing was compared, 10 of 10 parity tests pass", alone.measured());
        compared("/order/", 1_000, 0);
        assertEquals(Verdict.MET, reading(plan(), 50, 1).verdict());
        facts.add(new Fact.TestFact("shop.order_tests.test_parity.Prices", 5, 1, 0, Double.NaN, Place.line(8)));
        GateReading failing = reading(plan(), 50, 1);
        assertEquals(Verdict.MISSED, failing.verdict());
        assertTrue(failing.measured().endsWith("14 of 15 parity tests pass"), failing.measured());
    }

    @Test
    void noGateEverPassesWithoutEnoughThatIsTheSame() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var test = new ParityGatesTest();
            long compared = random.nextInt(3_000), differing = random.nextLong(compared + 1);
            test.compared(random.nextBoolean() ? "/order/" : "shop.order", compared, differing);
            double percent = random.nextInt(1_001) / 10.0;
            int atLeast = random.nextInt(3_000);
            Verdict verdict = reading(test.plan(), percent, atLeast).verdict();
            boolean enough = compared > 0 && compared >= atLeast;
            assertEquals(!enough, verdict == Verdict.NO_DATA);
            if (enough) assertEquals(100.0 * (compared - differing) / compared >= percent, verdict == Verdict.MET);
        }
    }

    @Test
    void aGateOfTheWholeSystemHasAHistory() {
        compared("/order/", 1_000, 1).compared("/mail/", 1_000, 99);
        Plan plan =
                after(plan(), new PhaseEdit.Change(plan().roadmap().getFirst().withContexts(TreePSet.empty())));
        var criterion = new Criterion(new CriterionId("c"), PHASE, Side.EXIT, new Measure.Parity(95, 2_000), null);
        assertEquals(
                List.of(new GateHistory.Point(LocalDate.of(2026, 3, 1), 95, true)),
                GateHistory.of(plan, criterion).points());
        assertEquals(
                List.of(),
                GateHistory.of(plan, criterion.withMeasure(new Measure.Parity(95, 2_001)))
                        .points());
    }

    private static Optional<Finding> find(Plan plan, String rule) {
        return Doctor.look(plan, TODAY).stream()
                .filter(f -> f.rule().equals(rule))
                .findFirst();
    }

    @Test
    void theDoctorIsContentWithTheCriterionAndOffersIt() {
        Finding finding = find(plan(), "parity not shown").orElseThrow();
        Plan mended = after(plan(), Objects.requireNonNull(finding.fix()));
        assertTrue(find(mended, "parity not shown").isEmpty());
        assertNotEquals(List.of(), mended.gate(PHASE, Side.EXIT));
    }

    @Test
    void theDoctorWarnsBeforeAllTrafficGoesWhereOldAndNewDiffer() {
        compared("/order/", 1_000, 5).compared("/order/7/", 1_000, 0);
        assertTrue(find(plan(), "parity too low").isEmpty(), "nothing ends the old side yet");
        ramp = List.of(new RampStep(50, 3), new RampStep(100, 3));
        assertEquals(
                "Take the shop ends the old side, and only 99.75% of what was compared is the same.",
                find(plan(), "parity too low").orElseThrow().sentence());
        assertTrue(find(asking(plan(), new Measure.Parity(99.5, 1)), "parity too low")
                .isEmpty());
        assertTrue(find(plan(), "parity in part").isEmpty());
    }

    @Test
    void theDoctorNamesTheEndpointsThatWereNeverCompared() {
        ramp = List.of(new RampStep(100, 3));
        assertTrue(find(plan(), "parity in part").isEmpty(), "nothing was compared at all");
        compared("/order/", 1_000, 0);
        assertEquals(
                "Take the shop ends the old side of endpoints that were never compared: /order/<pk>/.",
                find(plan(), "parity in part").orElseThrow().sentence());
        compared("/order/7/", 1, 0);
        assertTrue(find(plan(), "parity in part").isEmpty());
    }

    @Test
    void theDoctorLooksAtAPhaseThatNamesEndpointsAlone() {
        ramp = List.of(new RampStep(100, 3));
        compared("/order/", 1_000, 5).compared("/mail/", 1_000, 900);
        Plan plan =
                after(plan(), new PhaseEdit.Change(plan().roadmap().getFirst().withContexts(TreePSet.empty())));
        assertTrue(find(plan, "parity too low").isEmpty(), "it takes nothing");
        Plan one = after(
                plan, new DeliveryEdit.SetScope(PHASE, PhaseScope.PLAIN.withEndpoints(TreePSet.singleton("/order/"))));
        assertEquals(
                "Take the shop ends the old side, and only 99.5% of what was compared is the same.",
                find(one, "parity too low").orElseThrow().sentence());
        assertTrue(find(one, "parity in part").isEmpty());
        var both = TreePSet.singleton("/order/").plus("/order/<pk>/");
        Plan two = after(plan, new DeliveryEdit.SetScope(PHASE, PhaseScope.PLAIN.withEndpoints(both)));
        assertEquals(
                "Take the shop ends the old side of endpoints that were never compared: /order/<pk>/.",
                find(two, "parity in part").orElseThrow().sentence());
    }

    private static Measure entered(String what, boolean atLeast, double target, String unit) {
        return new Measure.Entered(what, atLeast, target, unit, 99.0, "replay of May", TODAY);
    }

    private Measure exchanged(Measure entered) {
        Plan by = asking(plan(), entered);
        Finding finding = find(by, "parity by hand").orElseThrow();
        Edit fix = Objects.requireNonNull(finding.fix());
        assertEquals("Exchange a criterion of Take the shop", fix.label(by));
        Plan mended = after(by, fix);
        assertTrue(find(mended, "parity by hand").isEmpty());
        return mended.gate(PHASE, Side.EXIT).getFirst().measure();
    }

    @Test
    void aShareEnteredByHandIsExchangedForTheMeasuredOne() {
        Plan none = asking(plan(), entered("Replay parity", true, 99.5, "%"));
        assertTrue(find(none, "parity by hand").isEmpty(), "nothing was imported");
        compared("/order/", 1_000, 4);
        assertTrue(find(asking(plan(), entered("Error rate", false, 1, "%")), "parity by hand")
                .isEmpty());
        assertEquals(
                "\"Replay parity\" of Take the shop is entered by hand, though what was compared says 99.6%;"
                        + " a criterion can measure it.",
                find(asking(plan(), entered("Replay parity", true, 99.5, "%")), "parity by hand")
                        .orElseThrow()
                        .sentence());
        assertEquals(new Measure.Parity(99.5, 1_000), exchanged(entered("Replay parity", true, 99.5, "%")));
        assertEquals(new Measure.Parity(98, 1_000), exchanged(entered("Parity misses", false, 2, "% of requests")));
        assertEquals(Templates.PARITY, exchanged(entered("Parity reports", true, 3, "reports")));
    }

    @Test
    void aShareEnteredByHandGoesWhereItIsMeasuredToo() {
        compared("/order/", 1_000, 4);
        Plan plan = asking(plan(), entered("Replay parity", true, 99.5, "%"));
        Plan both = after(
                plan,
                new CriterionEdit.Set(
                        new Criterion(new CriterionId("measured"), PHASE, Side.EXIT, Templates.PARITY, null)));
        Finding finding = find(both, "parity by hand").orElseThrow();
        Plan mended = after(both, Objects.requireNonNull(finding.fix()));
        assertEquals(
                List.of(Templates.PARITY),
                mended.gate(PHASE, Side.EXIT).stream().map(Criterion::measure).toList());
    }
}
