package dev.banyan.views.map.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.views.map.MapTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Suggesting anew over what is drawn: what is found again stays itself, and the pane says what comes and goes.
class SuggestAnewTest extends MapTest {
    private void suggest() {
        fx(() -> map().requestFocus());
        if (ask(() -> shell().root().lookup("#suggest-pane")) == null) key(KeyCode.G);
        fx(() -> ((CheckBox) node("#suggest-keep")).setSelected(false));
        fx(() -> ((Button) node("#suggest-run")).fire());
    }

    private List<String> said() {
        return ask(() -> node("#suggest-pane").lookupAll(".label").stream()
                .filter(n -> n instanceof Label)
                .map(n -> ((Labeled) n).getText())
                .toList());
    }

    @Test
    void aContextThatIsFoundAgainKeepsItsIdentity() {
        open(ExamplePlan.onlyAudit());
        suggest();
        fx(() -> ((Button) node("#suggest-accept")).fire());
        Plan first = workbench().plan();
        suggest();
        assertTrue(ask(() -> ((Button) node("#suggest-accept")).isDisabled()), "nothing would change");
        assertTrue(said().contains("Beside what is drawn: " + first.contexts().size() + " same."), said().toString());

        var from = first.contexts().values().stream()
                .filter(c -> c.name().equals("Ledger"))
                .findFirst()
                .orElseThrow();
        var to = first.contexts().values().stream()
                .filter(c -> c.name().equals("Payments"))
                .findFirst()
                .orElseThrow();
        var module = first.modulesOf(from.id()).iterator().next();
        fx(() -> workbench().ask(new ContextEdit.Describe(from.withName("The books"))));
        fx(() -> workbench().ask(new ContextEdit.Move(Set.of(module), to.id())));
        Plan moved = workbench().plan();
        suggest();
        assertTrue(said().containsAll(List.of("moved", "same", "1 module comes")), said().toString());
        assertTrue(ask(() -> node("#suggest-pane").lookupAll(".check-box").stream()
                        .map(n -> ((CheckBox) n).getText())
                        .collect(Collectors.toSet()))
                .contains("The books"));
        fx(() -> ((Button) node("#suggest-accept")).fire());
        Plan after = workbench().plan();
        assertEquals(from.id(), after.membership().get(module));
        assertEquals(moved.contexts(), after.contexts());
        assertFalse(after.modulesOf(to.id()).contains(module));
        fx(() -> workbench().store().undo());
        assertSame(moved, workbench().plan());
    }

    @Test
    void theSuggestionFollowsAWeightThatIsDraggedAndIsLookedForAnewWhenLetGo() {
        open(ExamplePlan.onlyAudit());
        suggest();
        assertTrue(said().stream().anyMatch(s -> s.endsWith(" sure")));
        var names = (Slider) node("#suggest-pull-names");
        fx(() -> names.setValueChanging(true));
        fx(() -> names.setValue(2));
        assertTrue(said().stream().noneMatch(s -> s.endsWith(" sure")), "what follows claims no certainty");
        assertTrue(said().contains("Suggested contexts"));
        fx(() -> names.setValueChanging(false));
        assertTrue(said().stream().anyMatch(s -> s.endsWith(" sure")));
    }
}
