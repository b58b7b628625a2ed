package dev.banyan.exporting.xlsx;

import dev.banyan.model.PhaseId;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.model.roadmap.Wait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// The numbers of the phases each phase waits for, as few as give the same dates: a wait that another wait already
/// implies is left out. It is implied only through a phase whose start follows from its own waits, not through one
/// that has a real date.
record Waiting(List<List<Integer>> of, int most) {
    static Waiting of(List<ScheduledPhase> phases) {
        var places = new HashMap<PhaseId, Integer>();
        for (ScheduledPhase p : phases) places.put(p.id(), places.size());
        var implied = new ArrayList<SortedSet<Integer>>();
        var waiting = new ArrayList<List<Integer>>();
        int most = 0;
        for (ScheduledPhase p : phases) {
            SortedSet<Integer> before = before(p, places, implied.size());
            var all = new TreeSet<>(before);
            var kept = new TreeSet<>(before);
            for (int b : before) {
                if (phases.get(b).phase().started() != null) continue;
                kept.removeAll(implied.get(b));
                all.addAll(implied.get(b));
            }
            implied.add(all);
            waiting.add(kept.stream().map(b -> b + 1).toList());
            most = Math.max(most, kept.size());
        }
        return new Waiting(waiting, most);
    }

    private static SortedSet<Integer> before(ScheduledPhase phase, Map<PhaseId, Integer> places, int place) {
        var before = new TreeSet<Integer>();
        for (Wait w : phase.waitsFor()) {
            int at = places.getOrDefault(w.before(), place);
            if (at < place) before.add(at);
        }
        return before;
    }
}
