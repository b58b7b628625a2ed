package dev.banyan.views.roadmap;

import dev.banyan.model.edit.Edit;
import dev.banyan.model.roadmap.RuleViolation;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import dev.banyan.views.doctor.Mending;
import dev.banyan.views.parts.Inspector;
import dev.banyan.views.parts.NumberText;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What is wrong in the roadmap, each with its repairs; the timeline shows what the one pointed at would come to.
final class Broken {
    private Broken() {}

    /// What has to be mended as a section of an inspector.
    static void wrong(Inspector inspector, Planning planning, List<RuleViolation> broken) {
        var wrong = broken.stream().filter(v -> v.severity() != Severity.NOTE).toList();
        if (!wrong.isEmpty()) inspector.section("What is wrong", rows(planning, wrong));
    }

    /// What is worth knowing only, closed until a person opens it.
    static void notes(Inspector inspector, Planning planning, List<RuleViolation> broken) {
        var notes = broken.stream().filter(v -> v.severity() == Severity.NOTE).toList();
        if (notes.isEmpty()) return;
        var count = new Label(NumberText.count(notes.size(), "note", "notes"));
        count.getStyleClass().add("faint");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Folds folds = planning.folds();
        var fold = new Fold("Worth knowing", folds.notes(), () -> rows(planning, notes), folds::notes, count);
        fold.setId("roadmap-notes");
        inspector.add(fold);
    }

    static Node rows(Planning planning, List<RuleViolation> broken) {
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
