package dev.banyan.views.roadmap.phase;

import dev.banyan.model.PhaseId;
import dev.banyan.model.roadmap.BestPhases;
import dev.banyan.model.roadmap.PhaseReason;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.model.roadmap.Wait;
import dev.banyan.views.roadmap.entry.Typed;
import dev.banyan.views.roadmap.parts.Parts;
import dev.banyan.views.roadmap.planning.Foresight;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Why a phase stands where it stands: what it has to wait for and why, where the best order has it, and what trading
/// places would cost.
final class WhyPart {
    private static final int SHOWN = 6;

    private final Planning planning;
    private final ScheduledPhase dated;

    WhyPart(Planning planning, ScheduledPhase dated) {
        this.planning = planning;
        this.dated = dated;
    }

    Node node() {
        var best = new VBox(4);
        planning.whenForeseen(() -> best.getChildren().setAll(best()));
        var box = new VBox(6, best);
        var byPhase = new LinkedHashMap<PhaseId, Wait>();
        dated.waitsFor().stream()
                .sorted(Comparator.comparing(Wait::reason))
                .forEach(w -> byPhase.putIfAbsent(w.before(), w));
        byPhase.values().stream().limit(SHOWN).forEach(w -> box.getChildren().add(wait(w)));
        if (byPhase.size() > SHOWN)
            box.getChildren().add(Parts.muted("and " + (byPhase.size() - SHOWN) + " more phases before it"));
        return box;
    }

    private Node wait(Wait w) {
        return new VBox(
                Parts.link("After " + planning.current().name(w.before()), () -> planning.select(w.before())),
                Parts.muted(w.rule() + ": " + w.sentence()));
    }

    private Node[] best() {
        Foresight.Better better = planning.foresight().better().get();
        if (better == null) return new Node[] {Parts.muted("The best order is being looked for…")};
        BestPhases best = better.best();
        Optional<PhaseReason> reason = best.reason(dated.id());
        if (reason.isEmpty()) return new Node[] {Parts.plain("It has begun, so it keeps its place.")};
        int there = best.order().indexOf(dated.id()), here = dated.phase().place();
        String place = there == here
                ? "The best order has it here too."
                : "The best order has it at place " + (there + 1) + ".";
        String swap = Double.isNaN(reason.get().withNext())
                ? ""
                : " Trading places with the next one there would carry "
                        + Typed.percent(reason.get().withNext()) + " more risk over time.";
        return new Node[] {Parts.plain(reason.get().sentence() + " " + place + swap)};
    }
}
