package dev.banyan.views.roadmap.phase;

import dev.banyan.model.Criterion.Side;
import dev.banyan.model.DataPass;
import dev.banyan.model.Phase;
import dev.banyan.model.Rollout;
import dev.banyan.model.Runbook;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.views.parts.LongMenu;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.roadmap.entry.Days;
import dev.banyan.views.roadmap.entry.Typed;
import dev.banyan.views.roadmap.parts.Fold;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/// The parts of a phase that open and close: those that fit its kind or say something, and a menu for the others.
final class PhaseParts {
    private final Planning planning;
    private final Folds folds;
    private final ScheduledPhase dated;
    private final Phase phase;
    private final PhaseDelivery delivery;
    private final Supplier<Node> about;
    private final VBox parts = new VBox(4);

    PhaseParts(Planning planning, Folds folds, ScheduledPhase dated, Supplier<Node> about) {
        this.planning = planning;
        this.folds = folds;
        this.dated = dated;
        this.phase = dated.phase();
        this.delivery = new PhaseDelivery(planning, phase.id());
        this.about = about;
    }

    Node node() {
        fill();
        return parts;
    }

    private void fill() {
        parts.getChildren().clear();
        var more = LongMenu.of(new MenuButton("Add to this phase"));
        more.getStyleClass().add("quiet");
        more.setId("phase-more");
        for (PhasePart part : PhasePart.values()) {
            if (part == PhasePart.PROGRESS && !ProgressPart.runs(phase)) continue;
            if (shown(part)) parts.getChildren().add(fold(part));
            else more.getItems().add(item(part));
        }
        if (!more.getItems().isEmpty()) parts.getChildren().add(more);
    }

    private boolean shown(PhasePart part) {
        return part.fits(phase.kind()) || folds.wanted(part, phase.id()) || says(part);
    }

    /// Whether something was written down in it.
    private boolean says(PhasePart part) {
        Rollout rollout = delivery.rollout();
        return switch (part) {
            case PROGRESS, TAKES, TO_START, TO_FINISH, EFFORT, WHEN, WHY, ABOUT -> true;
            case GOING_LIVE ->
                !phase.ramp().isEmpty()
                        || !phase.flag().isBlank()
                        || !phase.rollback().isBlank()
                        || !rollout.withDeletion(Rollout.QUIET_DAYS, "").equals(Rollout.UNDECIDED);
            case RUNBOOK -> !delivery.runbook().equals(Runbook.BLANK);
            case PASSES -> !delivery.passes().isEmpty();
            case DELETION ->
                rollout.quietDays() != Rollout.QUIET_DAYS || !rollout.deletes().isBlank();
        };
    }

    private MenuItem item(PhasePart part) {
        var item = new MenuItem(part.words());
        item.setOnAction(_ -> {
            folds.want(part, phase);
            fill();
        });
        return item;
    }

    private Node fold(PhasePart part) {
        var fold = new Fold(
                part.words(),
                folds.open(part, phase),
                () -> content(part),
                open -> folds.set(part, phase, open),
                beside(part).stream().toArray(Node[]::new));
        fold.setId("part-" + part.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return fold;
    }

    private Node content(PhasePart part) {
        return switch (part) {
            case PROGRESS -> new ProgressPart(planning, dated).node();
            case TAKES -> new ScopePart(delivery, phase).node();
            case TO_START -> new GatePart(planning, folds, dated).side(Side.ENTRY);
            case TO_FINISH -> new GatePart(planning, folds, dated).side(Side.EXIT);
            case GOING_LIVE -> new GoingLivePart(delivery, phase).node();
            case RUNBOOK -> new RunbookPart(delivery, phase).node();
            case PASSES -> new PassesPart(folds, delivery).node();
            case DELETION -> new DeletionPart(delivery, phase).node();
            case EFFORT -> new EffortPart(planning, dated).node();
            case WHEN -> new WhenPart(planning, dated).node();
            case WHY -> new WhyPart(planning, dated).node();
            case ABOUT -> about.get();
        };
    }

    /// What is said of a part where it is closed, too.
    private Optional<Node> beside(PhasePart part) {
        List<DataPass> passes = delivery.passes();
        return switch (part) {
            case PROGRESS ->
                faint(ProgressPart.brief(planning.plan().delivery().progress().get(phase.id())));
            case TAKES -> faint(ScopePart.brief(phase, delivery.scope()));
            case TO_START -> GatePart.pill(planning, phase.id(), Side.ENTRY).map(p -> p);
            case TO_FINISH -> GatePart.pill(planning, phase.id(), Side.EXIT).map(p -> p);
            case GOING_LIVE -> faint(GoingLivePart.brief(phase, delivery.rollout()));
            case RUNBOOK -> Optional.of(RunbookPart.pill(delivery.runbook()));
            case PASSES -> passes.isEmpty() ? Optional.empty() : Optional.of(PassesPart.pill(passes));
            case DELETION -> faint(delivery.rollout().quietDays() + " quiet days");
            case EFFORT -> faint(Typed.days(dated.effort().estimate().likely()));
            case WHEN -> faint(Days.brief(dated.finish()));
            case ABOUT -> faint(phase.owner().isBlank() ? phase.team() : phase.team() + ", " + phase.owner());
            case WHY -> Optional.empty();
        };
    }

    private static Optional<Node> faint(String words) {
        if (words.isEmpty()) return Optional.empty();
        var label = new Label(words);
        label.getStyleClass().add("faint");
        label.setMinWidth(Pill.USE_PREF_SIZE);
        return Optional.of(label);
    }
}
