package dev.banyan.model.roadmap;

import dev.banyan.model.Estimate;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.WorkCalendar;
import dev.banyan.model.order.Durations;
import dev.banyan.model.order.Percentiles;
import dev.banyan.model.order.Teams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The roadmap as jobs of the simulation. A first day that is set (or was) becomes a job of fixed length with a team
/// of its own that the phase waits for; what has started keeps its start whatever its team does.
final class SimulatedJobs {
    private final long base;
    private final List<Estimate> length = new ArrayList<>();
    private final List<List<Integer>> before = new ArrayList<>();
    private final List<Integer> team = new ArrayList<>();
    private int teams;
    private final int[] job;

    SimulatedJobs(Roadmap roadmap, long base, LocalDate today) {
        this.base = base;
        var phases = roadmap.phases();
        var place = new HashMap<PhaseId, Integer>();
        Map<String, Integer> teamNumber = new HashMap<>();
        Map<String, List<Integer>> startedByTeam = new HashMap<>();
        job = new int[phases.size()];
        for (int i = 0; i < phases.size(); i++) {
            ScheduledPhase p = phases.get(i);
            place.put(p.id(), i);
            Phase phase = p.phase();
            var waits = new ArrayList<Integer>();
            LocalDate first = phase.started() != null ? phase.started() : phase.notBefore();
            if (first != null && WorkCalendar.number(first) > base)
                waits.add(add(fixed(WorkCalendar.number(first) - base), teams++, List.of()));
            var ofTeam = startedByTeam.computeIfAbsent(phase.team(), t -> new ArrayList<>());
            if (phase.started() != null) {
                job[i] = add(length(p, phase.started(), today), teams++, waits);
                ofTeam.add(job[i]);
                continue;
            }
            waits.addAll(ofTeam);
            for (Wait w : p.waitsFor()) {
                Integer at = place.get(w.before());
                if (at != null && at < i) waits.add(job[at]);
            }
            Integer number = teamNumber.get(phase.team());
            if (number == null) {
                number = teams++;
                teamNumber.put(phase.team(), number);
            }
            job[i] = add(length(p, null, today), number, waits);
        }
    }

    private int add(Estimate days, int ofTeam, List<Integer> waits) {
        length.add(days);
        team.add(ofTeam);
        before.add(List.copyOf(waits));
        return length.size() - 1;
    }

    private static Estimate fixed(long days) {
        return new Estimate(days, days, days);
    }

    private static Estimate length(ScheduledPhase p, @Nullable LocalDate started, LocalDate today) {
        LocalDate finished = p.phase().finished();
        if (finished != null && started != null)
            return fixed(Math.max(0, WorkCalendar.between(started, finished.plusDays(1))));
        Estimate e = p.effort().estimate();
        if (started == null) return e;
        double least = Math.max(0, WorkCalendar.between(started, today) + 1);
        return new Estimate(Math.max(e.best(), least), Math.max(e.likely(), least), Math.max(e.worst(), least));
    }

    /// The job of the phase at a place of the roadmap.
    int job(int place) {
        return job[place];
    }

    Durations durations() {
        return new Durations(
                length.stream().mapToDouble(Estimate::best).toArray(),
                length.stream().mapToDouble(Estimate::likely).toArray(),
                length.stream().mapToDouble(Estimate::worst).toArray());
    }

    int[][] waits() {
        return before.stream()
                .map(w -> w.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    int[] order() {
        int[] order = new int[length.size()];
        for (int i = 0; i < order.length; i++) order[i] = i;
        return order;
    }

    Teams teams() {
        return new Teams(teams, team.stream().mapToInt(Integer::intValue).toArray());
    }

    Dates.Range range(Percentiles days) {
        return new Dates.Range(date(days.p50()), date(days.p80()), date(days.p95()));
    }

    private LocalDate date(double days) {
        return WorkCalendar.date(base + Math.max(1, (long) Math.ceil(days - 1e-9)) - 1);
    }
}
