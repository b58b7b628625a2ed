package dev.banyan.model.roadmap;

import dev.banyan.model.MethodRule;
import dev.banyan.model.MethodRules;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the ordering rules of templates say to each other and to an order of steps.
final class TemplateRules {
    private TemplateRules() {}

    /// The rules a plan has when it takes up those of a template: alone where there are no phases yet, else before
    /// its own, which they outdo where both are about the same.
    static MethodRules over(Plan plan, List<MethodRule> rules) {
        if (rules.isEmpty()) return plan.method();
        var brought = new MethodRules(rules);
        return plan.phases().isEmpty() ? brought : brought.and(plan.method());
    }

    /// Pairs of rules that want two kinds in opposite orders, both kinds being there.
    static List<Disagreement> disagreements(List<MethodRule> rules, Set<PhaseKind> there) {
        var found = new ArrayList<Disagreement>();
        for (int i = 0; i < rules.size(); i++)
            for (int j = i + 1; j < rules.size(); j++) {
                Disagreement d = between(rules.get(i), rules.get(j), there);
                if (d != null) found.add(d);
            }
        return found;
    }

    private static @Nullable Disagreement between(MethodRule one, MethodRule other, Set<PhaseKind> there) {
        for (PhaseKind a : one.first())
            for (PhaseKind b : one.then())
                if (there.contains(a) && there.contains(b) && other.puts(b, a))
                    return new Disagreement(one, other, a, b);
        return null;
    }

    static Set<PhaseKind> kinds(Collection<Phase> phases, Collection<TemplateStep> steps) {
        var kinds = EnumSet.noneOf(PhaseKind.class);
        phases.forEach(p -> kinds.add(p.kind()));
        steps.forEach(s -> kinds.add(s.kind()));
        return kinds;
    }
}
