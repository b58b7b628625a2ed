package dev.banyan.views.map.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.banyan.model.structure.StructuralFinding;
import dev.banyan.model.structure.Structure;
import dev.banyan.views.Subject;
import dev.banyan.views.map.MapTest;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class StructurePaneTest extends MapTest {
    @SuppressWarnings("unchecked")
    private TableView<StructuralFinding> list() {
        return (TableView<StructuralFinding>) node("#structure-pane .table-view");
    }

    @Test
    void aFindingSelectsItsModulesAndACycleIsDrawnOnTheMap() {
        fx(() -> map().requestFocus());
        key(KeyCode.C);
        var expected = Structure.of(workbench().plan().facts()).findings();
        assertFalse(expected.isEmpty());
        assertEquals(
                expected,
                ask(() -> java.util.List.copyOf(list().getItems())).stream()
                        .map(f -> expected.stream()
                                .filter(e -> e.where().equals(f.where()) && e.kind() == f.kind())
                                .findFirst()
                                .orElseThrow())
                        .toList());
        StructuralFinding first = ask(() -> list().getItems().getFirst());
        fx(() -> list().getSelectionModel().select(0));
        assertEquals(
                new Subject.Modules(scene().ids(first.modules())),
                workbench().selection().get());
        if (first.knot() != null) assertNotNull(ask(() -> map().cycle().shown()));
        fx(() -> list().requestFocus());
        key(KeyCode.ESCAPE);
        assertNull(ask(() -> shell().root().lookup("#structure-pane")));
        assertNull(ask(() -> map().cycle().shown()));
    }
}
