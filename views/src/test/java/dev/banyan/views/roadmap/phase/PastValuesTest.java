package dev.banyan.views.roadmap.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.ModuleNumbers;
import dev.banyan.model.audit.PastAudit;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.views.roadmap.RoadmapTest;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePMap;

/// What earlier audits measured stands as a small line below a criterion.
class PastValuesTest extends RoadmapTest {
    /// An earlier audit that saw the same modules, and nothing of them covered.
    @Override
    protected Plan plan() {
        Plan plan = ExamplePlan.plan();
        PastAudit now = PastAudit.of(1, plan.audit());
        var modules = new TreeMap<ModuleId, ModuleNumbers>();
        now.modules().forEach((id, n) -> modules.put(id, uncovered(n)));
        var past = new PastAudit(1, LocalDate.of(2025, 11, 3), TreePMap.from(modules), now.totals());
        return plan.withPastAudits(TreePMap.singleton(1, past));
    }

    private static ModuleNumbers uncovered(ModuleNumbers n) {
        return new ModuleNumbers(
                n.code(), n.statements(), n.statements() < 0 ? -1 : 0, n.complexity(), n.commits(), n.findings());
    }

    @Test
    void aCriterionThatWasMeasuredBeforeSaysHowItWent() {
        select(ExamplePlan.TAKE_PAYMENTS);
        String told = ask(() -> node("#part-to-start .sparkline").getAccessibleText());
        assertTrue(told.startsWith("Over the audits: 3 Nov 2025: 0, would have been missed,"), told);
        String words = text("#part-to-start .gate-rows .muted-small");
        assertTrue(words.matches("0 → [0-9.]+ since 3 Nov 25"), words);
    }

    @Test
    void withOneAuditAloneThereIsNoLine() {
        fx(() -> open(ExamplePlan.plan()));
        select(ExamplePlan.TAKE_PAYMENTS);
        assertNull(ask(() -> shell().root().lookup("#part-to-start .sparkline")));
        assertEquals(0, store().plan().pastAudits().size());
    }
}
