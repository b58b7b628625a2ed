package dev.banyan.views.coverage;

import dev.banyan.model.ContextId;
import dev.banyan.model.CoverageTarget;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.TargetEdit;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Card;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Segments;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// Sets the targets of many contexts in one step.
final class SetTargets {
    private enum Which {
        SELECTED("Selected"),
        WITHOUT("Without a target"),
        ALL("All");

        private final String words;

        Which(String words) {
            this.words = words;
        }
    }

    private final Workbench workbench;
    private final Supplier<Set<ContextId>> selected;
    private final Segments<Which> which = new Segments<>("Which contexts", List.of(Which.values()), w -> w.words);
    private final TextField percent = new TextField("80");
    private final CheckBox before = new CheckBox("Before the phase that takes the context out");
    private final Button set = Buttons.main("Set targets", this::set);
    private final Card card;

    SetTargets(Workbench workbench, Supplier<Set<ContextId>> selected) {
        this.workbench = workbench;
        this.selected = selected;
        percent.setPrefColumnCount(4);
        percent.setAccessibleText("Lines that must be covered, in percent");
        percent.setId("targets-percent");
        percent.setOnAction(_ -> set());
        before.setSelected(true);
        set.setId("targets-set");
        which.valueProperty().subscribe(_ -> count());
        var line = new FlowPane(
                12,
                8,
                which,
                new Label("at least"),
                percent,
                new Label("% of lines"),
                before,
                set,
                Buttons.flat("Cancel", this::close));
        line.getStyleClass().add("targets-form");
        card = new Card("Set targets", "One step for all of them; one undo takes it back.", line);
        card.setOnKeyPressed(e -> {
            if (e.getCode() != KeyCode.ESCAPE) return;
            close();
            e.consume();
        });
        close();
    }

    Node node() {
        return card;
    }

    void open() {
        which.valueProperty().set(selected.get().isEmpty() ? Which.WITHOUT : Which.SELECTED);
        if (chosen().isEmpty()) which.valueProperty().set(Which.ALL);
        show(true);
        count();
        percent.requestFocus();
        percent.selectAll();
    }

    private void close() {
        show(false);
    }

    private void show(boolean shown) {
        card.setVisible(shown);
        card.setManaged(shown);
    }

    /// Says how many contexts it is about.
    void count() {
        int number = chosen().size();
        set.setDisable(number == 0);
        set.setText(number == 0 ? "Set targets" : "Set " + NumberText.count(number, "target", "targets"));
    }

    private Collection<ContextId> chosen() {
        Plan plan = workbench.plan();
        return switch (which.get()) {
            case SELECTED -> selected.get();
            case WITHOUT ->
                plan.contexts().keySet().stream()
                        .filter(c -> !plan.targets().containsKey(c))
                        .toList();
            case ALL -> plan.contexts().keySet();
        };
    }

    private void set() {
        OptionalDouble typed = Percent.read(percent.getText());
        if (typed.isEmpty()) {
            workbench.say().accept("A coverage target is 0 to 100 percent, “" + percent.getText() + "” is not.");
            return;
        }
        double wanted = typed.getAsDouble();
        List<TargetEdit> edits = chosen().stream()
                .sorted()
                .<TargetEdit>map(c -> new TargetEdit.Set(new CoverageTarget(c, wanted, phase(c))))
                .toList();
        if (edits.isEmpty()) return;
        String label = "Set the coverage target of " + edits.size() + (edits.size() == 1 ? " context" : " contexts")
                + " to " + Math.round(wanted) + "%";
        if (workbench.ask(label, edits)) close();
    }

    /// The phase that takes the context out; what was said before stays when none is asked for.
    private @Nullable PhaseId phase(ContextId context) {
        CoverageTarget known = workbench.plan().targets().get(context);
        if (!before.isSelected()) return known == null ? null : known.before();
        return workbench.plan().roadmap().stream()
                .filter(p -> p.contexts().contains(context) && p.kind().takesContexts())
                .map(Phase::id)
                .findFirst()
                .orElse(null);
    }
}
