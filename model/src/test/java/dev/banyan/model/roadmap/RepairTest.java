package dev.banyan.model.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.banyan.model.PhaseId;
import dev.banyan.model.edit.PhaseEdit;
import org.junit.jupiter.api.Test;

class RepairTest {
    private static String cost(double effort, double later) {
        return new Repair(new PhaseEdit.Reorder(new PhaseId("a"), 0), effort, later, 0).cost();
    }

    @Test
    void itSaysTheEffortAndTheEnd() {
        assertEquals("no effort, the end stays", cost(0, 0.2));
        assertEquals("3 days more, ends 3 days later", cost(3, 3));
        assertEquals("1 day more, ends 1 day earlier", cost(1, -1));
        assertEquals("4.5 days more, the end stays", cost(4.46, 0));
    }

    @Test
    void whatSparesEffortSaysSo() {
        assertEquals("2 days less, the end stays", cost(-2, 0));
    }
}
