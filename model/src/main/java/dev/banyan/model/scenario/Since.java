package dev.banyan.model.scenario;

import dev.banyan.model.Risk;
import dev.banyan.model.check.Subject;
import dev.banyan.model.roadmap.Gates;
import dev.banyan.model.roadmap.Roadmap;
import java.util.ArrayList;
import java.util.List;

/// What moved, was added, removed, passed or reopened from one plan to a later one, in words.
///
/// @param changes the most important first
public record Since(Standing was, Standing now, List<Change> changes) {
    public Since {
        changes = List.copyOf(changes);
    }

    public static Since of(Standing was, Standing now) {
        Roadmap before = Roadmap.of(was.plan(), was.seen()), after = Roadmap.of(now.plan(), now.seen());
        var changes = new ArrayList<Change>();
        changes.addAll(new PhaseChanges(was, now, before, after).all());
        changes.addAll(new GateChanges(
                        was, now, Gates.of(was.plan(), before, was.seen()), Gates.of(now.plan(), after, now.seen()))
                .all());
        changes.addAll(new ContextChanges(was.plan(), now.plan()).all());
        changes.addAll(new PathChanges(was.plan(), now.plan()).all());
        changes.addAll(new Covering(was, now).all());
        risks(was, now, changes);
        changes.sort(Change.BY_IMPORTANCE);
        return new Since(was, now, changes);
    }

    private static void risks(Standing was, Standing now, List<Change> changes) {
        Twins<Risk> risks = Twins.of(was.plan().risks(), now.plan().risks(), Risk::title);
        for (Risk r : risks.fresh())
            changes.add(new Change(
                    Change.Kind.ADDED,
                    new Subject.OfRisk(r.id()),
                    0,
                    "Risk R" + r.number() + " " + r.title() + " was added"));
        for (Risk r : risks.gone())
            changes.add(
                    new Change(Change.Kind.REMOVED, null, 0, "Risk R" + r.number() + " " + r.title() + " was removed"));
    }
}
