package dev.banyan.views.roadmap.phase;

import dev.banyan.model.Phase;
import dev.banyan.model.Rollout;
import dev.banyan.model.Rollout.Strategy;
import dev.banyan.model.edit.DeliveryEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.roadmap.Templates;
import dev.banyan.views.parts.EditArea;
import dev.banyan.views.parts.EditChoice;
import dev.banyan.views.parts.EditField;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Option;
import dev.banyan.views.parts.Tips;
import dev.banyan.views.parts.ToldField;
import dev.banyan.views.roadmap.entry.Typed;
import dev.banyan.views.roadmap.parts.Parts;
import dev.banyan.views.roadmap.planning.Planning;
import dev.banyan.views.roadmap.planning.Words;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// How a phase goes live: in steps or at once, what takes it back by itself, its flag and the removal of the flag, the
/// way back, and what shows that new and old do the same.
final class GoingLivePart {
    private static final double WIDE = 170;

    private final Planning planning;
    private final PhaseDelivery delivery;
    private final Phase phase;
    private final Rollout rollout;

    GoingLivePart(PhaseDelivery delivery, Phase phase) {
        this.planning = delivery.planning();
        this.delivery = delivery;
        this.phase = phase;
        this.rollout = delivery.rollout();
    }

    /// In a word, for where the part is closed.
    static String brief(Phase phase, Rollout rollout) {
        if (!phase.ramp().isEmpty()) return phase.ramp().size() + " steps";
        return rollout.strategy() == Strategy.UNDECIDED
                ? ""
                : rollout.strategy().words();
    }

    Node node() {
        var box = new VBox(6, new Figures().row("Goes live", strategy()));
        if (stepwise()) box.getChildren().addAll(new RampPart(planning, phase).node(), limits());
        if (!stepwise() && rollout.strategy() == Strategy.UNDECIDED)
            box.getChildren().add(new RampPart(planning, phase).node());
        box.getChildren().addAll(flag(), Parts.muted("Roll back"), rollback(), Parts.muted("Parity is shown by"));
        box.getChildren().addAll(parity(), new MeasuredParity(planning.workbench(), phase).node());
        return box;
    }

    private boolean stepwise() {
        return rollout.strategy() == Strategy.CANARY || !phase.ramp().isEmpty();
    }

    private Node strategy() {
        var options = Arrays.stream(Strategy.values())
                .map(s -> new Option<>(s, s.words()))
                .toList();
        Strategy now = stepwise() ? Strategy.CANARY : rollout.strategy();
        var choice = new EditChoice<>("How " + phase.name() + " goes live", options, now, o -> {
            Strategy chosen = o.value();
            return chosen != null && choose(chosen);
        });
        choice.setId("strategy");
        Tips.set(
                choice,
                "Canary: a growing share of the traffic. Blue-green: all of it at one moment, the old side kept ready."
                        + " At once: with the next release.");
        return choice;
    }

    /// A canary gets the usual ramp; nothing else has one.
    private boolean choose(Strategy chosen) {
        var set = new DeliveryEdit.SetRollout(phase.id(), rollout.withStrategy(chosen));
        Phase now = planning.plan().phases().get(phase.id());
        boolean steps = chosen == Strategy.CANARY;
        if (now == null || steps != now.ramp().isEmpty()) return delivery.ask(set);
        List<Edit> both = List.of(set, new PhaseEdit.Change(now.withRamp(steps ? Templates.RAMP : List.of())));
        return planning.workbench().ask(set.label(planning.plan()), both);
    }

    private Node limits() {
        return new VBox(
                3,
                Parts.muted("Taken back by itself when"),
                new Figures()
                        .row(
                                "errors rise by, % of requests",
                                limit(
                                        "error-drift",
                                        "Errors may rise by",
                                        rollout.errorDrift(),
                                        (r, n) -> r.withLimits(n, r.latencyDrift())))
                        .row(
                                "answers slow down by, %",
                                limit(
                                        "latency-drift",
                                        "Answers may slow down by",
                                        rollout.latencyDrift(),
                                        (r, n) -> r.withLimits(r.errorDrift(), n))));
    }

    private Node limit(String id, String name, double value, BiFunction<Rollout, Double, Rollout> with) {
        return new ToldField(
                        name + ", percent, " + phase.name(),
                        Double.isNaN(value) ? "" : Typed.plain(value),
                        typed -> typed.isBlank() || Typed.number(typed).isPresent() ? "" : Typed.noNumber(typed),
                        typed -> delivery.rollout(
                                r -> with.apply(r, Typed.number(typed).orElse(Double.NaN))))
                .with(id, 70, "not set");
    }

    private Node flag() {
        var figures = new Figures()
                .row(
                        "Feature flag",
                        field(
                                "feature-flag",
                                "Feature flag",
                                phase.flag(),
                                "payments_v2",
                                typed -> planning.change(phase.id(), p -> Words.flag(p, typed))));
        if (!phase.flag().isBlank() || !rollout.flagGoes().isBlank())
            figures.row(
                    "Removed",
                    field(
                            "flag-goes",
                            "When the flag is removed",
                            rollout.flagGoes(),
                            "when, or in which change",
                            typed -> delivery.rollout(r -> r.withFlagGoes(typed))));
        return figures;
    }

    private Node field(String id, String name, String value, String prompt, Predicate<String> commit) {
        EditField field = Parts.field(name + " of " + phase.name(), value, WIDE, commit);
        field.setId("phase-" + id);
        field.setPromptText(prompt);
        return field;
    }

    private Node rollback() {
        var area = new EditArea(
                "Roll back of " + phase.name(),
                phase.rollback(),
                typed -> planning.change(phase.id(), p -> Words.rollback(p, typed)));
        area.setId("phase-roll-back");
        area.setPromptText("How it is taken back: flag off, drain, reconcile");
        return area;
    }

    private Node parity() {
        var area = new EditArea(
                "Parity evidence of " + phase.name(),
                rollout.parity(),
                typed -> delivery.rollout(r -> r.withParity(typed)));
        area.setId("parity");
        area.setPromptText("Replay report, shadow traffic, comparison of rows");
        return area;
    }
}
