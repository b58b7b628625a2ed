package dev.banyan.model.scenario;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Progress;
import dev.banyan.model.WorkCalendar;
import dev.banyan.model.check.Subject;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.model.roadmap.ScheduledPhase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What became of the phases: their days, their order, how far they are.
final class PhaseChanges {
    private final WorkCalendar calendar;
    private final Twins<Phase> phases;
    private final Map<PhaseId, Progress> saidThen;
    private final Map<PhaseId, Progress> saidNow;
    private final Roadmap before;
    private final Roadmap after;
    private final List<Change> changes = new ArrayList<>();

    PhaseChanges(Standing was, Standing now, Roadmap before, Roadmap after) {
        calendar = WorkCalendar.of(now.plan());
        phases = Twins.of(was.plan().phases(), now.plan().phases(), Phase::name);
        saidThen = was.plan().delivery().progress();
        saidNow = now.plan().delivery().progress();
        this.before = before;
        this.after = after;
    }

    List<Change> all() {
        finish();
        for (Phase p : phases.gone()) add(Change.Kind.REMOVED, null, 1, "Phase " + p.name() + " was removed");
        for (Phase p : phases.fresh())
            add(Change.Kind.ADDED, p.id(), 1, "Phase " + p.name() + " was added at place " + (p.place() + 1));
        for (var pair : phases.both()) {
            days(of(before, pair.was().id()), of(after, pair.now().id()));
            progress(pair.was(), pair.now());
            share(pair.was(), pair.now());
            if (!pair.was().name().equals(pair.now().name()))
                add(
                        Change.Kind.NAME,
                        pair.now().id(),
                        1,
                        "Phase " + pair.was().name() + " is now called "
                                + pair.now().name());
        }
        order();
        return changes;
    }

    private void finish() {
        if (before.phases().isEmpty() || after.phases().isEmpty()) return;
        long days = calendar.between(before.end(), after.end());
        if (days != 0)
            add(
                    Change.Kind.FINISH,
                    null,
                    Math.abs(days),
                    "The roadmap ends " + by(days) + ", on " + after.end() + " and not on " + before.end());
    }

    private void days(ScheduledPhase was, ScheduledPhase now) {
        long starts = calendar.between(was.start(), now.start());
        long ends = calendar.between(was.finish(), now.finish());
        String name = now.phase().name();
        double size = Math.max(Math.abs(starts), Math.abs(ends));
        if (starts != 0 && starts == ends) moved(now, size, name + " starts and ends " + by(ends));
        else if (starts != 0 && ends != 0)
            moved(now, size, name + " ends " + by(ends) + ", as it starts " + by(starts));
        else if (ends != 0) moved(now, size, name + " ends " + by(ends));
        else if (starts != 0) moved(now, size, name + " starts " + by(starts) + " and ends as before");
        long effort = now.days() - was.days();
        if (effort != 0)
            add(
                    Change.Kind.EFFORT,
                    now.id(),
                    Math.abs(effort),
                    name + " takes " + now.days() + " days and not " + was.days());
    }

    private void moved(ScheduledPhase phase, double size, String sentence) {
        add(Change.Kind.MOVED, phase.id(), size, sentence);
    }

    private void progress(Phase was, Phase now) {
        if (was.state() == now.state()) return;
        String sentence = switch (now.state()) {
            case PLANNED -> " is only planned again";
            case READY -> was.state() == PhaseState.PLANNED ? " is ready to start" : " is back to ready";
            case RUNNING -> was.state() == PhaseState.DONE ? " runs again" : " has started";
            case DONE -> " is done";
            case ROLLED_BACK -> " was rolled back";
        };
        boolean back = now.state() == PhaseState.ROLLED_BACK || now.state().compareTo(was.state()) < 0;
        add(back ? Change.Kind.REOPENED : Change.Kind.PROGRESS, now.id(), 1, now.name() + sentence);
    }

    /// Of what began or ended in between, that is told already.
    private void share(Phase was, Phase now) {
        if (was.state() != now.state()) return;
        OptionalInt then = Progress.percent(was, saidThen.get(was.id())),
                today = Progress.percent(now, saidNow.get(now.id()));
        if (then.equals(today)) return;
        if (today.isEmpty()) add(Change.Kind.REOPENED, now.id(), 1, "Of " + now.name() + " nobody says what is done");
        else {
            int percent = today.getAsInt(), more = percent - then.orElse(0);
            String than = then.isEmpty() ? "" : ", " + then.getAsInt() + "% before";
            add(
                    more < 0 ? Change.Kind.REOPENED : Change.Kind.PROGRESS,
                    now.id(),
                    Math.abs(more),
                    now.name() + " is " + percent + "% done" + than);
        }
    }

    /// Only the phases that really changed places; those that merely made room are not told.
    private void order() {
        List<Twins.Pair<Phase>> former = phases.both().stream()
                .sorted(Comparator.comparingInt(p -> p.was().place()))
                .toList();
        Set<Integer> kept =
                Kept.inOrder(former.stream().map(p -> p.now().place()).toList());
        for (int i = 0; i < former.size(); i++) {
            if (kept.contains(i)) continue;
            Phase was = former.get(i).was(), now = former.get(i).now();
            add(
                    Change.Kind.ORDER,
                    now.id(),
                    Math.abs(now.place() - was.place()),
                    now.name() + " stands at place " + (now.place() + 1) + " and not at " + (was.place() + 1));
        }
    }

    private void add(Change.Kind kind, @Nullable PhaseId id, double size, String sentence) {
        changes.add(new Change(kind, id == null ? null : new Subject.OfPhase(id), size, sentence));
    }

    private static ScheduledPhase of(Roadmap roadmap, PhaseId id) {
        return roadmap.of(id).orElseThrow();
    }

    private static String by(long days) {
        long much = Math.abs(days);
        return much + (much == 1 ? " working day " : " working days ") + (days > 0 ? "later" : "earlier");
    }
}
