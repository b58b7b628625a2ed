package dev.banyan.views.roadmap.timeline;

import dev.banyan.model.Estimate;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Progress;
import dev.banyan.model.roadmap.Dates;
import dev.banyan.model.roadmap.RuleViolation;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.planning.Current;
import dev.banyan.views.roadmap.planning.Ghosts;
import dev.banyan.views.roadmap.planning.Stretch;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a bar says when the pointer rests on it.
final class BarTip {
    private BarTip() {}

    static String of(ScheduledPhase phase, Current current, @Nullable Dates dates, Ghosts ghosts) {
        var lines = new ArrayList<String>();
        lines.add(current.numbered(phase.phase()));
        lines.add(NumberText.date(phase.start()) + " to " + NumberText.date(phase.finish()));
        Stretch before = ghosts.stretches().get(phase.id());
        if (before != null)
            lines.add("In " + ghosts.name() + ": " + NumberText.date(before.from()) + " to "
                    + NumberText.date(before.until()));
        if (phase.phase().started() != null && !phase.plannedFinish().equals(phase.finish()))
            lines.add("Planned until " + NumberText.date(phase.plannedFinish()));
        Progress said = current.plan().delivery().progress().get(phase.id());
        if (said != null && phase.phase().state() != PhaseState.DONE)
            lines.add(said.percent() + "% done on " + NumberText.date(said.on()));
        Estimate e = phase.effort().estimate();
        lines.add(NumberText.decimal(e.best(), 0) + " / " + NumberText.decimal(e.likely(), 0) + " / "
                + NumberText.decimal(e.worst(), 0) + " days best / likely / worst");
        Optional<Dates.Range> finish = dates == null ? Optional.empty() : dates.finish(phase.id());
        finish.ifPresent(r -> lines.add("Over by " + NumberText.date(r.p50()) + " (P50), " + NumberText.date(r.p80())
                + " (P80), " + NumberText.date(r.p95()) + " (P95)"));
        if (phase.phase().finished() == null)
            lines.add(
                    phase.critical()
                            ? "A slip moves the end"
                            : NumberText.count(phase.slack(), "day", "days") + " of slack");
        for (RuleViolation v : current.roadmap().violations(phase.id()))
            if (v.severity() != Severity.NOTE) lines.add(NumberText.dated(v.sentence()));
        return String.join("\n", lines);
    }
}
