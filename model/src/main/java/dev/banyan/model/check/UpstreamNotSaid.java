package dev.banyan.model.check;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.Relationship;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import dev.banyan.model.seams.Seams;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A layer, a service or a contract has two ends, and somebody has to build the one on his side.
final class UpstreamNotSaid implements PlanRule {
    @Override
    public String asks() {
        return "A relationship with two unlike sides says which one sets the terms";
    }

    @Override
    public List<Finding> look(Patient patient) {
        Plan plan = patient.plan();
        var unlike = plan.relationships().values().stream()
                .filter(r -> r.upstream() == null && hasUpstream(r.pattern()))
                .toList();
        if (unlike.isEmpty()) return List.of();
        Seams seams = Seams.of(plan);
        return unlike.stream().map(r -> finding(plan, seams, r)).toList();
    }

    private static boolean hasUpstream(Relationship.Pattern pattern) {
        return switch (pattern) {
            case ANTI_CORRUPTION_LAYER, OPEN_HOST_SERVICE, CONFORMIST, CUSTOMER_SUPPLIER, PUBLISHED_LANGUAGE -> true;
            case SHARED_KERNEL, PARTNERSHIP, SEPARATE_WAYS -> false;
        };
    }

    private static Finding finding(Plan plan, Seams seams, Relationship r) {
        return new Finding(
                Severity.NOTE,
                "upstream not said",
                "Between " + name(plan, r.seam().one()) + " and "
                        + name(plan, r.seam().other()) + " stands \""
                        + r.pattern().words()
                        + "\", and nobody said which of them sets the terms.",
                "The side downstream builds and tests the translation (strangler guide: anti-corruption layers).",
                List.of(new Subject.OfSeam(r.seam())),
                fix(seams, r));
    }

    /// Where only one side depends on the other, the other sets the terms.
    private static @Nullable Edit fix(Seams seams, Relationship r) {
        return seams.of(r.seam())
                .filter(s -> s.crossing() > 0 && !s.mutual())
                .map(s -> s.forward() > 0 ? r.seam().other() : r.seam().one())
                .map(upstream -> new ContextEdit.Relate(new Relationship(r.seam(), r.pattern(), upstream, r.note())))
                .orElse(null);
    }

    private static String name(Plan plan, ContextId id) {
        BoundedContext context = plan.contexts().get(id);
        return context == null ? id.text() : context.name();
    }
}
