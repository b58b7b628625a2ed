package dev.banyan.views.roadmap.drawing;

import dev.banyan.model.PhaseState;
import dev.banyan.model.Progress;
import dev.banyan.model.roadmap.EffortDriver;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.model.roadmap.Wait;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.planning.Current;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;

/// The few words under a bar: how much is done, what the phase is worth, what it takes most time for, what it waits
/// for.
final class Caption {
    private Caption() {}

    static String of(ScheduledPhase phase, Current current) {
        if (phase.phase().state() == PhaseState.DONE) return "done on " + NumberText.date(phase.finish());
        var words = new ArrayList<String>();
        Progress said = current.plan().delivery().progress().get(phase.id());
        if (phase.phase().state() == PhaseState.RUNNING && said != null) words.add(said.percent() + "% done");
        if (phase.riskRetired() > 0) {
            boolean most = current.phases().stream().allMatch(p -> p.riskRetired() <= phase.riskRetired());
            words.add((most ? "most risk retired, " : "retires ") + NumberText.percent(phase.riskRetired()));
        }
        driver(phase).ifPresent(words::add);
        waits(phase, current).ifPresent(words::add);
        return String.join(" · ", words);
    }

    private static Optional<String> driver(ScheduledPhase phase) {
        if (phase.effort().byHand()) return Optional.empty();
        return phase.effort().drivers().stream()
                .filter(d -> !Double.isNaN(d.aDay()) && !d.unit().endsWith("days"))
                .max(Comparator.comparingDouble(EffortDriver::days))
                .or(() -> phase.effort().drivers().stream().findFirst())
                .map(Caption::words);
    }

    private static String words(EffortDriver driver) {
        if (Double.isNaN(driver.aDay()) || driver.unit().endsWith("days")) return driver.words();
        return NumberText.count(Math.round(driver.amount())) + " " + driver.words();
    }

    private static Optional<String> waits(ScheduledPhase phase, Current current) {
        return phase.waitsFor().stream()
                .filter(Wait::binding)
                .max(Comparator.comparing(w ->
                        current.phase(w.before()).map(ScheduledPhase::finish).orElse(phase.start())))
                .map(w -> "waits for " + current.name(w.before()));
    }
}
