package dev.banyan.views.roadmap;

import dev.banyan.model.edit.Edit;
import dev.banyan.model.roadmap.RuleViolation;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.Tone;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What is wrong in the roadmap, each with the button that mends it.
final class Broken {
    private static final int SHOWN = 12;

    private Broken() {}

    static Node rows(Planning planning, List<RuleViolation> broken) {
        var rows = new VBox(8);
        broken.stream().limit(SHOWN).forEach(v -> rows.getChildren().add(row(planning, v)));
        int more = broken.size() - SHOWN;
        if (more > 0) rows.getChildren().add(Parts.muted("and " + NumberText.count(more) + " more"));
        return rows;
    }

    private static Node row(Planning planning, RuleViolation v) {
        var row = new VBox(4, new Pill(v.rule(), tone(v.severity())), Parts.plain(v.sentence()));
        row.getStyleClass().add("broken-row");
        Edit repair = v.repair();
        if (repair == null) return row;
        String words = repair.label(planning.plan());
        var button = Buttons.plain(words, () -> planning.workbench().ask(repair));
        button.getStyleClass().add("repair");
        button.setMinWidth(0);
        button.setWrapText(true);
        row.getChildren().add(button);
        return row;
    }

    static Tone tone(RuleViolation.Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.BAD;
            case WARNING -> Tone.WARN;
            case NOTE -> Tone.NEUTRAL;
        };
    }
}
