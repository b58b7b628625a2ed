package dev.banyan.model.seams;

import dev.banyan.model.ContextId;
import dev.banyan.model.MembershipRule;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// What a rule would catch among the modules of today, counted before it is made.
///
/// @param there     modules that are in the context already
/// @param free      that are in no context
/// @param elsewhere that would leave another context
/// @param pinned    that match, but are pinned elsewhere and stay
public record RuleCatch(int there, int free, int elsewhere, int pinned) {

    public static RuleCatch of(Plan plan, MembershipRule rule, ContextId context) {
        int there = 0, free = 0, elsewhere = 0, pinned = 0;
        for (LegacyModule module : plan.facts().modules()) {
            if (!rule.matches(module.id())) continue;
            ContextId now = plan.membership().get(module.id());
            if (context.equals(now)) there++;
            else if (plan.boundaries().pins().containsKey(module.id())) pinned++;
            else if (now == null) free++;
            else elsewhere++;
        }
        return new RuleCatch(there, free, elsewhere, pinned);
    }

    /// Modules that the context holds of it afterwards.
    public int caught() {
        return there + free + elsewhere;
    }

    /// The rules of a context, the most particular first.
    public static List<MembershipRule> rulesOf(Plan plan, ContextId context) {
        var rules = new ArrayList<MembershipRule>();
        plan.boundaries().rules().forEach((rule, owner) -> {
            if (owner.equals(context)) rules.add(rule);
        });
        return rules;
    }

    /// The rules that name the packages some modules stand in, from the nearest to the widest; at most so many.
    public static List<MembershipRule> around(Iterable<ModuleId> modules, int most) {
        var rules = new TreeSet<MembershipRule>();
        for (ModuleId id : modules) {
            for (String name = id.packageName(); !name.isEmpty() && rules.size() < most; ) {
                rules.add(new MembershipRule(name + ".*"));
                int dot = name.lastIndexOf('.');
                name = dot < 0 ? "" : name.substring(0, dot);
            }
            if (rules.size() >= most) break;
        }
        return List.copyOf(rules);
    }
}
