package dev.banyan.views.roadmap.table;

import dev.banyan.model.Plan;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.entry.Entered;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words entered into cells one after the other, each on the plan that those before have made. What cannot be is kept
/// apart and holds up nothing else.
final class CellEdits {
    private final List<Edit> edits = new ArrayList<>();
    private Plan plan;
    private int refused;
    private @Nullable String why;

    CellEdits(Plan plan) {
        this.plan = plan;
    }

    void enter(PhaseColumn column, PhaseRow row, String typed) {
        PhaseColumn.Entry entry = column.entry();
        if (entry == null) {
            refuse("“" + column.title() + "” follows from the plan and cannot be typed.");
            return;
        }
        switch (entry.of(plan, row, typed.strip())) {
            case Entered.No no -> refuse(no.why());
            case Entered.Means(Edit edit) -> apply(edit);
        }
    }

    private void apply(Edit edit) {
        switch (edit.applyTo(plan)) {
            case Outcome.Refused(String reason) -> refuse(reason);
            case Outcome.Done(Plan after) -> {
                if (after != plan) edits.add(edit);
                plan = after;
            }
        }
    }

    private void refuse(String reason) {
        refused++;
        if (why == null) why = reason;
    }

    List<Edit> edits() {
        return List.copyOf(edits);
    }

    /// One sentence about what was refused, empty where nothing was.
    String refusal() {
        String first = why;
        if (first == null) return "";
        return refused == 1 ? first : NumberText.count(refused) + " cells were left as they are. " + first;
    }
}
