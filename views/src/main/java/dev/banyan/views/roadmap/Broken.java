package dev.banyan.views.roadmap;

import dev.banyan.model.edit.Edit;
import dev.banyan.model.roadmap.RuleViolation;
import dev.banyan.views.doctor.Mending;
import java.util.List;
import javafx.scene.Node;

/// What is wrong in the roadmap, each with its repairs; the timeline shows what the one pointed at would come to.
final class Broken {
    private Broken() {}

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
