package dev.banyan.model.scenario;

import dev.banyan.model.CriticalPath;
import dev.banyan.model.CriticalPath.Target;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.check.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What became of the critical paths: drawn or gone, where they lead, and what coverage they must have.
final class PathChanges {
    private final Plan was;
    private final Plan now;

    PathChanges(Plan was, Plan now) {
        this.was = was;
        this.now = now;
    }

    List<Change> all() {
        var changes = new ArrayList<Change>();
        Twins<CriticalPath> paths = Twins.of(was.criticalPaths(), now.criticalPaths(), CriticalPath::name);
        for (CriticalPath p : paths.gone())
            changes.add(new Change(Change.Kind.REMOVED, null, 0.5, "Critical path " + p.name() + " was removed"));
        for (CriticalPath p : paths.fresh())
            changes.add(
                    about(p, Change.Kind.ADDED, 0.5, "Critical path " + p.name() + " was drawn" + through(p) + aim(p)));
        for (var pair : paths.both()) both(pair.was(), pair.now(), changes);
        return changes;
    }

    private static String through(CriticalPath path) {
        String parts = parts(path.endpoints().size(), path.modules().size());
        return parts.isEmpty() ? "" : ", through " + parts;
    }

    private static String aim(CriticalPath path) {
        return path.target() == null ? "" : ", to be " + percent(path.target()) + " covered";
    }

    private void both(CriticalPath before, CriticalPath after, List<Change> changes) {
        led(before, after, changes);
        target(after, before.target(), after.target(), changes);
        if (!before.name().equals(after.name()))
            changes.add(about(
                    after, Change.Kind.NAME, 1, "Critical path " + before.name() + " is now called " + after.name()));
    }

    private static void led(CriticalPath before, CriticalPath after, List<Change> changes) {
        int endpointsCame = without(after.endpoints(), before.endpoints());
        int modulesCame = without(after.modules(), before.modules());
        int endpointsWent = without(before.endpoints(), after.endpoints());
        int modulesWent = without(before.modules(), after.modules());
        String came = parts(endpointsCame, modulesCame), went = parts(endpointsWent, modulesWent);
        if (came.isEmpty() && went.isEmpty()) return;
        String gained = came.isEmpty() ? "" : " gained " + came, gaveUp = went.isEmpty() ? "" : " gave up " + went;
        changes.add(about(
                after,
                Change.Kind.PATH,
                endpointsCame + modulesCame + endpointsWent + modulesWent,
                "Critical path " + after.name() + gained + (came.isEmpty() || went.isEmpty() ? "" : ", and") + gaveUp));
    }

    private void target(CriticalPath path, @Nullable Target then, @Nullable Target today, List<Change> changes) {
        String target = "The coverage target of the critical path " + path.name();
        if (then == null) {
            if (today != null) changes.add(aimed(path, 1, target + " was set to " + percent(today) + due(today)));
        } else if (today == null) changes.add(aimed(path, 1, target + " was taken back; it was " + percent(then)));
        else {
            double more = today.percent() - then.percent();
            if (more != 0)
                changes.add(aimed(
                        path,
                        1 + Math.abs(more),
                        target + " was " + (more > 0 ? "raised" : "lowered") + " from " + percent(then) + " to "
                                + percent(today)));
            String before = before(was, then.before()), after = before(now, today.before());
            if (!samePhase(then.before(), today.before(), before, after))
                changes.add(aimed(path, 1, target + " must be met " + after + " and not " + before));
        }
    }

    /// A phase that is only called otherwise, or that two files know by different ids, is the same.
    private static boolean samePhase(@Nullable PhaseId then, @Nullable PhaseId today, String before, String after) {
        return before.equals(after) || (then != null && then.equals(today));
    }

    private String due(Target target) {
        return target.before() == null ? "" : ", to be met " + before(now, target.before());
    }

    private static String before(Plan plan, @Nullable PhaseId id) {
        Phase phase = id == null ? null : plan.phases().get(id);
        return phase == null ? "at any time" : "before " + phase.name();
    }

    private static String percent(Target target) {
        return Covering.percent(target.percent());
    }

    private static Change aimed(CriticalPath path, double size, String sentence) {
        return about(path, Change.Kind.TARGET, size, sentence);
    }

    private static Change about(CriticalPath path, Change.Kind kind, double size, String sentence) {
        return new Change(kind, new Subject.OfPath(path.id()), size, sentence);
    }

    private static <T> int without(Collection<T> these, Collection<T> those) {
        Set<T> left = new HashSet<>(these);
        left.removeAll(those);
        return left.size();
    }

    /// "2 endpoints and 1 module", empty for none.
    private static String parts(int endpoints, int modules) {
        var parts = new ArrayList<String>();
        if (endpoints > 0) parts.add(endpoints == 1 ? "1 endpoint" : endpoints + " endpoints");
        if (modules > 0) parts.add(modules == 1 ? "1 module" : modules + " modules");
        return String.join(" and ", parts);
    }
}
