package dev.banyan.views.roadmap.planning;

import dev.banyan.model.Plan;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import java.util.List;

/// Something a gesture or a key does to the roadmap: one step of the history, whatever it is made of.
///
/// @param words its name in the history ("Let Ledger wait for Payments")
/// @param edits one after the other
public record Act(String words, List<Edit> edits) {
    public Act {
        edits = List.copyOf(edits);
    }

    public static Act of(String words, Edit... edits) {
        return new Act(words, List.of(edits));
    }

    /// The plan it would make, or why it cannot be done.
    public Outcome applyTo(Plan plan) {
        Plan at = plan;
        for (Edit edit : edits) {
            switch (edit.applyTo(at)) {
                case Outcome.Done(Plan after) -> at = after;
                case Outcome.Refused refused -> {
                    return refused;
                }
            }
        }
        return new Outcome.Done(at);
    }
}
