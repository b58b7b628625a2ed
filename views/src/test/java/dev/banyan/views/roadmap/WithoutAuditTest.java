package dev.banyan.views.roadmap;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.views.WindowTest;
import dev.banyan.views.WorkbenchRoom;
import java.util.Collection;
import java.util.List;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

/// A roadmap over nothing: no audit, no context.
class WithoutAuditTest extends WindowTest {
    @Override
    protected Plan plan() {
        return Plan.EMPTY;
    }

    @Override
    protected Collection<WorkbenchRoom> rooms() {
        return List.of(new RoadmapRoom());
    }

    @Test
    void theRiskThatNobodyKnowsIsNoNumber() {
        Phase phase = Phase.planned(new PhaseId("a"), "Support", PhaseKind.SUPPORT);
        fx(() -> workbench().ask(new PhaseEdit.Add(List.of(phase), 0, List.of())));
        assertTrue(says("Risk carried"));
        assertTrue(says("no data"));
        assertFalse(ask(() -> shell().root().lookupAll(".label").stream()
                .anyMatch(n -> n instanceof Labeled l && l.getText().contains("risk-months"))));
    }
}
