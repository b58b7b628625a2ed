package dev.banyan.views.roadmap.parts;

import dev.banyan.model.edit.Edit;
import dev.banyan.model.roadmap.RuleViolation;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import dev.banyan.views.Settings;
import dev.banyan.views.doctor.Mending;
import dev.banyan.views.parts.Inspector;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.planning.Consequence;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What is wrong in the roadmap, each with its repairs; the timeline shows what the one pointed at would come to.
public final class Broken {
    private static final String NOTES_OPEN = "roadmap.open.notes";

    private Broken() {}

    /// What has to be mended as a section of an inspector.
    public static void wrong(Inspector inspector, Planning planning, List<RuleViolation> broken) {
        var wrong = broken.stream().filter(v -> v.severity() != Severity.NOTE).toList();
        if (!wrong.isEmpty()) inspector.section("What is wrong", rows(planning, wrong));
    }

    /// What is worth knowing only, closed until a person opens it.
    public static void notes(Inspector inspector, Planning planning, List<RuleViolation> broken) {
        var notes = broken.stream().filter(v -> v.severity() == Severity.NOTE).toList();
        if (notes.isEmpty()) return;
        var count = new Label(NumberText.count(notes.size(), "note", "notes"));
        count.getStyleClass().add("faint");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Settings settings = planning.workbench().settings();
        var fold = new Fold(
                "Worth knowing",
                Boolean.parseBoolean(settings.get(NOTES_OPEN, "false")),
                () -> rows(planning, notes),
                open -> settings.put(NOTES_OPEN, String.valueOf(open)),
                count);
        fold.setId("roadmap-notes");
        inspector.add(fold);
    }

    public static Node rows(Planning planning, List<RuleViolation> broken) {
        return Mending.rows(planning.workbench(), broken, new Mending.Trial() {
            @Override
            public String show(Edit edit) {
                return planning.preview(edit)
                        .map(would -> {
                            planning.trial().set(would);
                            return Consequence.of(planning.current(), would, null);
                        })
                        .orElse("");
            }

            @Override
            public void end() {
                planning.trial().set(null);
            }
        });
    }
}
