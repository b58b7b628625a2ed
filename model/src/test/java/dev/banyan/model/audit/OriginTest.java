package dev.banyan.model.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.example.ExamplePlan;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A dependency is led back to the source that says so.
class OriginTest {
    private final Audit audit = ExamplePlan.plan().audit();
    private final AuditFacts facts = audit.facts();

    @Test
    void everyDependencyThatASourceNamesIsFoundWhereItStands() {
        DependencyGraph graph = facts.dependencies();
        int imports = 0;
        for (int e = 0; e < graph.size(); e++) {
            if (graph.kind(e) != DependencyKind.IMPORT) continue;
            imports++;
            ModuleId from = facts.modules().get(graph.from(e)).id();
            ModuleId to = facts.modules().get(graph.to(e)).id();
            List<Origin> origins = Origin.of(audit, from, to, true);
            assertFalse(origins.isEmpty(), from + " uses " + to);
            for (Origin o : origins)
                assertTrue(audit.readings().stream()
                        .filter(r -> r.source().id().equals(o.source()))
                        .flatMap(r -> r.facts().stream())
                        .anyMatch(Fact.DependencyFact.class::isInstance));
        }
        assertTrue(imports > 0);
    }

    @Test
    void whatNoSourceSaysHasNoPlace() {
        var nobody = new ModuleId("nobody.at.all");
        assertEquals(
                List.of(), Origin.of(audit, nobody, facts.modules().getFirst().id(), true));
    }
}
