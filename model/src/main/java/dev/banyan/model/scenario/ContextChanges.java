package dev.banyan.model.scenario;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What became of the bounded contexts.
final class ContextChanges {
    private final Plan was;
    private final Plan now;

    ContextChanges(Plan was, Plan now) {
        this.was = was;
        this.now = now;
    }

    List<Change> all() {
        var changes = new ArrayList<Change>();
        var contexts = Twins.of(was.contexts(), now.contexts(), BoundedContext::name);
        for (BoundedContext c : contexts.gone())
            changes.add(new Change(Change.Kind.REMOVED, null, 0.5, "Context " + c.name() + " was removed"));
        for (BoundedContext c : contexts.fresh())
            changes.add(about(
                    c, Change.Kind.ADDED, 0.5, "Context " + c.name() + " was drawn, with " + modules(size(now, c))));
        for (var pair : contexts.both()) both(pair.was(), pair.now(), changes);
        return changes;
    }

    private void both(BoundedContext before, BoundedContext after, List<Change> changes) {
        Set<ModuleId> then = was.modulesOf(before.id()), today = now.modulesOf(after.id());
        int came = without(today, then), went = without(then, today);
        String name = after.name();
        if (came > 0 && went > 0)
            changes.add(about(
                    after,
                    Change.Kind.CONTEXT,
                    came + went,
                    "Context " + name + " gained " + modules(came) + " and gave up " + modules(went)));
        else if (came > 0)
            changes.add(about(after, Change.Kind.CONTEXT, came, "Context " + name + " grew by " + modules(came)));
        else if (went > 0)
            changes.add(about(after, Change.Kind.CONTEXT, went, "Context " + name + " shrank by " + modules(went)));
        if (!before.name().equals(name))
            changes.add(about(after, Change.Kind.NAME, 1, "Context " + before.name() + " is now called " + name));
    }

    private static Change about(BoundedContext c, Change.Kind kind, double size, String sentence) {
        return new Change(kind, new Subject.OfContext(c.id()), size, sentence);
    }

    private static int size(Plan plan, BoundedContext c) {
        return plan.modulesOf(c.id()).size();
    }

    private static int without(Set<ModuleId> these, Set<ModuleId> those) {
        var left = new TreeSet<>(these);
        left.removeAll(those);
        return left.size();
    }

    private static String modules(int count) {
        return count == 1 ? "1 module" : count + " modules";
    }
}
