package dev.banyan.views.doctor;

import dev.banyan.model.edit.Edit;
import dev.banyan.model.roadmap.Repair;
import dev.banyan.model.roadmap.RuleViolation;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the order breaks, each with every way to mend it, the cheapest first, and what that costs.
public final class Mending {
    private static final int SHOWN = 12;

    /// Shows what a repair would come to while somebody points at it.
    public interface Trial {
        Trial NONE = new Trial() {
            @Override
            public String show(Edit edit) {
                return "";
            }

            @Override
            public void end() {}
        };

        /// What it would do in a few words, empty for nothing to say.
        String show(Edit edit);

        void end();
    }

    private final Workbench workbench;
    private final Trial trial;

    private Mending(Workbench workbench, Trial trial) {
        this.workbench = workbench;
        this.trial = trial;
    }

    public static Node rows(Workbench workbench, List<RuleViolation> broken, Trial trial) {
        var mending = new Mending(workbench, trial);
        var rows = new VBox(10);
        rows.getStyleClass().add("mending");
        broken.stream().limit(SHOWN).forEach(v -> rows.getChildren().add(mending.row(v)));
        int more = broken.size() - SHOWN;
        if (more > 0) rows.getChildren().add(small("and " + NumberText.count(more) + " more"));
        return rows;
    }

    private Node row(RuleViolation v) {
        var sentence = new Label(NumberText.dated(v.sentence()));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var row = new VBox(4, new Pill(v.rule(), Severities.tone(v.severity())), sentence);
        row.getStyleClass().add("broken-row");
        for (Repair repair : v.repairs())
            row.getChildren().add(repair(repair, v.repairs().size() > 1));
        return row;
    }

    /// @param compared whether there are others to choose from, so that the cost matters
    private Node repair(Repair repair, boolean compared) {
        String words = repair.edit().label(workbench.plan());
        Button button = Buttons.plain(words, () -> {
            trial.end();
            workbench.ask(repair.edit());
        });
        button.getStyleClass().add("repair");
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        String cost = compared || repair.days() > 0 ? cost(repair) : "";
        var label = small(cost);
        label.setManaged(!cost.isEmpty());
        button.setAccessibleHelp(cost);
        button.hoverProperty().or(button.focusVisibleProperty()).subscribe(on -> {
            if (!on && label.getUserData() == null) return;
            label.setUserData(on ? this : null);
            String told = on ? trial.show(repair.edit()) : "";
            if (!on) trial.end();
            label.setText(told.isEmpty() ? cost : cost.isEmpty() ? told : cost + " · " + told);
            label.setManaged(!label.getText().isEmpty());
        });
        return new VBox(1, button, label);
    }

    private static String cost(Repair repair) {
        return repair.leaves() == 0 ? repair.cost() : repair.cost() + "; other rules stay broken";
    }

    private static Label small(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted-small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
