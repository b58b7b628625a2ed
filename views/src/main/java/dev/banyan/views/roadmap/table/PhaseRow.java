package dev.banyan.views.roadmap.table;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseScope;
import dev.banyan.model.Progress;
import dev.banyan.model.roadmap.Dates;
import dev.banyan.model.roadmap.GateReading;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.model.roadmap.Verdict;
import dev.banyan.model.roadmap.Wait;
import dev.banyan.views.roadmap.planning.Current;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A phase in the table.
///
/// @param needs    people it needs of its team
/// @param contexts names of what it takes
/// @param after    names of what a person lets it wait for
/// @param waits    names of all it has to wait for
/// @param gates    "2 of 5" criteria that hold, empty without criteria
/// @param said     how much of it is done, null where nobody said
/// @param sure     the day four of five simulated runs keep, null while nothing is simulated
record PhaseRow(
        ScheduledPhase dated,
        int needs,
        String contexts,
        String after,
        String waits,
        String gates,
        @Nullable LocalDate sure,
        @Nullable Progress said) {
    static PhaseRow of(ScheduledPhase phase, Current current, @Nullable Dates dates) {
        List<GateReading> gate = current.gates().of(phase.id());
        long held = gate.stream().filter(r -> r.verdict().passes()).count();
        boolean unknown = gate.stream().anyMatch(r -> r.verdict() == Verdict.NO_DATA);
        String waits = phase.waitsFor().stream()
                .filter(Wait::binding)
                .map(w -> current.name(w.before()))
                .distinct()
                .collect(Collectors.joining(", "));
        return new PhaseRow(
                phase,
                current.plan()
                        .delivery()
                        .scopes()
                        .getOrDefault(phase.id(), PhaseScope.PLAIN)
                        .people(),
                phase.phase().contexts().stream()
                        .map(id -> {
                            BoundedContext context = current.plan().contexts().get(id);
                            return context == null ? id.text() : context.name();
                        })
                        .collect(Collectors.joining(", ")),
                phase.phase().after().stream().map(current::name).collect(Collectors.joining(", ")),
                waits,
                gate.isEmpty() ? "" : held + " of " + gate.size() + (unknown ? ", no data" : ""),
                dates == null
                        ? null
                        : dates.finish(phase.id()).map(Dates.Range::p80).orElse(null),
                current.plan().delivery().progress().get(phase.id()));
    }

    /// Percent that is done, -1 while nobody said.
    int done() {
        return Progress.percent(phase(), said).orElse(-1);
    }

    Phase phase() {
        return dated.phase();
    }
}
