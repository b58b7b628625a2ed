package dev.banyan.views.map.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleKind;
import dev.banyan.model.example.ExamplePlan;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BadnessTest {
    private final Plan plan = ExamplePlan.plan();
    private final List<LegacyModule> modules = plan.facts().modules();

    @Test
    void nothingIsNewBeforeTheFirstPhaseAndWhatPhasesTakeIsNewAfterTheLast() {
        double[] today = Badness.of(plan, ColourBy.LEGACY, 0).raw();
        assertTrue(IntStream.range(0, today.length).allMatch(m -> today[m] == Badness.LEGACY));
        double[] end = Badness.of(plan, ColourBy.LEGACY, plan.phases().size()).raw();
        boolean some = false;
        for (int m = 0; m < end.length; m++) {
            var context = plan.membership().get(modules.get(m).id());
            boolean taken = context != null && plan.phaseOf(context).isPresent();
            assertEquals(taken, end[m] == Badness.NEW);
            some |= taken;
        }
        assertTrue(some);
    }

    @Test
    void aModuleHasTheColourOfThePhaseThatTakesItsContext() {
        var colours = Badness.of(plan, ColourBy.PHASE, 0);
        for (int m = 0; m < modules.size(); m++) {
            var context = plan.membership().get(modules.get(m).id());
            var phase = context == null ? null : plan.phaseOf(context).orElse(null);
            if (phase == null) assertTrue(Double.isNaN(colours.badness()[m]));
            else assertEquals(plan.roadmap().indexOf(phase), colours.raw()[m]);
        }
    }

    @Test
    void whatNoSourceTellsIsNotZero() {
        Plan bare = dev.banyan.views.SmallPlan.plan();
        for (ColourBy by : List.of(ColourBy.TRAFFIC, ColourBy.INCIDENTS)) {
            var facts = bare.facts();
            boolean told = by == ColourBy.TRAFFIC
                    ? !facts.operation().traffic().isEmpty()
                    : !facts.operation().incidents().isEmpty();
            double[] raw = Badness.of(bare, by, 0).raw();
            for (int m = 0; m < raw.length; m++)
                if (facts.modules().get(m).kind() == ModuleKind.CODE) assertEquals(told, !Double.isNaN(raw[m]));
        }
    }

    @Test
    void advisoriesReachWhoImportsTheLibrary() {
        double[] raw = Badness.of(plan, ColourBy.ADVISORIES, 0).raw();
        for (var library : plan.facts().libraries()) {
            if (library.advisories().isEmpty()) continue;
            for (var user : library.usedBy()) {
                int m = plan.facts().number(user).orElseThrow();
                if (modules.get(m).kind() == ModuleKind.CODE)
                    assertTrue(raw[m] >= library.advisories().size());
            }
        }
    }
}
