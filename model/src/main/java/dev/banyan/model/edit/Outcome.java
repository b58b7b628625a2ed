package dev.banyan.model.edit;

import dev.banyan.model.Plan;

/// What became of an edit.
public sealed interface Outcome {
    /// @param plan the plan as it is now; the same instance when the edit changed nothing
    record Done(Plan plan) implements Outcome {}

    /// The plan stays as it was.
    ///
    /// @param reason one sentence for the person who asked
    record Refused(String reason) implements Outcome {}
}
