package dev.banyan.views.roadmap.order;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.roadmap.BestPhases;
import dev.banyan.model.roadmap.Layer;
import dev.banyan.model.roadmap.PhaseReason;
import dev.banyan.views.Jobs;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.Tone;
import dev.banyan.views.roadmap.entry.Typed;
import dev.banyan.views.roadmap.parts.Parts;
import dev.banyan.views.roadmap.parts.ResultPane;
import dev.banyan.views.roadmap.planning.Carried;
import dev.banyan.views.roadmap.planning.Foresight;
import dev.banyan.views.roadmap.planning.FromBest;
import dev.banyan.views.roadmap.planning.Pins;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The best order beside the order of the plan: what it gains, whether that is proven, where each phase goes and why.
public final class BestPane extends ResultPane {
    private final Planning planning;
    private final Runnable onClose;
    private final LayersPart layers;

    public BestPane(Planning planning, Runnable onClose) {
        super("Best order", onClose);
        this.planning = planning;
        this.onClose = onClose;
        this.layers = new LayersPart(planning.workbench());
        refresh();
    }

    @Override
    public void refresh() {
        Foresight.Better better = planning.foresight().better().get();
        if (better == null || better.plan() != planning.plan()) {
            if (planning.foresight().givenUp().get()) cancelled();
            else looking();
            return;
        }
        BestPhases best = better.best();
        List<PhaseId> now = planning.plan().roadmap().stream().map(Phase::id).toList();
        boolean same = best.order().equals(now);
        var content = new VBox(10, figures(better), proof(best), moves(best, now), layers.node(best, same));
        content.getStyleClass().add("result-body");
        var close = Buttons.plain(same ? "Close" : "Keep this order", onClose);
        if (same && best.layers().isEmpty()) {
            put(content, close);
            return;
        }
        String words = same ? layers.naming(best) : "Put into this order";
        var apply = Buttons.main(words, () -> {
            if (planning.workbench().ask(layers.words(best, same), layers.edits(best, same))) onClose.run();
        });
        apply.setId("apply-best");
        put(content, close, apply);
    }

    /// How far the search is; whoever has no time takes the best found so far.
    private void looking() {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        Jobs.Job job = planning.foresight().ordering();
        if (job != null) bar.progressProperty().bind(job.share());
        var enough = Buttons.plain("Take the best so far", planning.foresight()::settle);
        enough.setId("best-enough");
        put(
                new VBox(10, muted("Looking for the order that retires the most risk the earliest…"), bar),
                Buttons.plain("Close", onClose),
                enough);
    }

    private void cancelled() {
        var again = Buttons.main("Look again", () -> planning.foresight().again(planning.plan()));
        again.setId("best-again");
        put(new VBox(muted("The search was cancelled.")), Buttons.plain("Close", onClose), again);
    }

    private Node figures(Foresight.Better better) {
        BestPhases best = better.best();
        long teams =
                planning.plan().roadmap().stream().map(Phase::team).distinct().count();
        double layerDays = best.layers().stream().mapToDouble(Layer::days).sum();
        return new Figures()
                .row("Teams", NumberText.count(teams))
                .row(
                        "Risk carried, this order",
                        Carried.words(planning.current().roadmap()))
                .row("Risk carried, best order", Carried.words(better.roadmap()))
                .row("Risk times days, this order", NumberText.count(Math.round(best.current())))
                .row("Risk times days, best order", NumberText.count(Math.round(best.objective())))
                .row("No order can have less than", NumberText.count(Math.round(best.bound())))
                .row(
                        "Anti-corruption layers it needs",
                        best.layers().isEmpty()
                                ? "none"
                                : NumberText.count(best.layers().size()) + ", " + NumberText.decimal(layerDays, 1)
                                        + " days");
    }

    private Node proof(BestPhases best) {
        var pill = best.optimal()
                ? new Pill("proven best", Tone.OK)
                : new Pill("within " + Typed.percent(best.gap()) + " of the bound", Tone.WARN);
        var words = muted("This order is " + FromBest.words(best) + "." + broken());
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(8, pill, words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// An order that breaks waits is not waited for and so looks better than it can be.
    private String broken() {
        long errors = planning.current().errors();
        if (errors == 0) return "";
        return " It breaks " + NumberText.count(errors, "wait", "waits") + ", so its figures cannot be reached.";
    }

    private Node moves(BestPhases best, List<PhaseId> now) {
        var list = new VBox();
        list.getStyleClass().add("result-rows");
        for (int i = 0; i < best.order().size(); i++) {
            PhaseId id = best.order().get(i);
            list.getChildren().add(row(id, i, now.indexOf(id), best));
        }
        return list;
    }

    private Node row(PhaseId id, int to, int from, BestPhases best) {
        var name = new Label(to + 1 + " " + planning.current().name(id));
        name.getStyleClass().add("found-name");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, name, gap);
        head.setAlignment(Pos.CENTER_LEFT);
        int by = from - to;
        if (by != 0)
            head.getChildren().add(new Pill(by > 0 ? "▲ " + by + " earlier" : "▼ " + -by + " later", Tone.INFO));
        var row = new VBox(1, head);
        pins(id).ifPresent(pinned -> row.getChildren().add(small(pinned)));
        best.reason(id)
                .map(PhaseReason::sentence)
                .ifPresent(why -> row.getChildren().add(small(why)));
        row.getStyleClass().add("result-row");
        return row;
    }

    /// What a person said about its place; the order keeps it.
    private Optional<String> pins(PhaseId id) {
        Phase phase = planning.plan().phases().get(id);
        if (phase == null) return Optional.empty();
        var said = new ArrayList<String>();
        if (Pins.first(planning.plan(), id)) said.add("first");
        if (phase.notBefore() != null) said.add("not before " + NumberText.date(phase.notBefore()));
        for (PhaseId before : phase.after())
            said.add("after " + planning.current().name(before));
        return said.isEmpty() ? Optional.empty() : Optional.of("Kept as said: " + String.join(", ", said) + ".");
    }

    private static Label small(String words) {
        return Parts.muted(words);
    }
}
