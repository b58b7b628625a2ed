package dev.banyan.model.check;

import dev.banyan.model.edit.Edit;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that is wrong or missing in the plan.
///
/// @param severity an error cannot work as planned, a warning is against the method, a note is worth knowing
/// @param rule     short name ("canary without rollback")
/// @param sentence what is the matter, for people
/// @param source   why it matters and who says so
/// @param subjects the places, the one to look at first
/// @param fix      an edit that mends it, null where a person has to decide
public record Finding(
        Severity severity,
        String rule,
        String sentence,
        String source,
        List<Subject> subjects,
        @Nullable Edit fix) {
    public Finding {
        subjects = List.copyOf(subjects);
    }
}
