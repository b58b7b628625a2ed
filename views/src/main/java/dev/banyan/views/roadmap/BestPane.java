package dev.banyan.views.roadmap;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.roadmap.BestPhases;
import dev.banyan.model.roadmap.PhaseReason;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.Tone;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The best order beside the order of the plan: what it gains, whether that is proven, where each phase goes and why.
final class BestPane extends ResultPane {
    private final Planning planning;
    private final Runnable onClose;

    BestPane(Planning planning, Runnable onClose) {
        super("Best order", onClose);
        this.planning = planning;
        this.onClose = onClose;
        refresh();
    }

    @Override
    void refresh() {
        Foresight.Better better = planning.foresight().better().get();
        if (better == null || better.plan() != planning.plan()) {
            var turning = new ProgressIndicator();
            turning.setPrefSize(22, 22);
            var row = new HBox(10, turning, muted("Looking for the order that retires the most risk the earliest…"));
            row.setAlignment(Pos.CENTER_LEFT);
            put(row);
            return;
        }
        BestPhases best = better.best();
        List<PhaseId> now = planning.plan().roadmap().stream().map(Phase::id).toList();
        boolean same = best.order().equals(now);
        var content = new VBox(10, figures(better), proof(best), moves(best, now));
        content.getStyleClass().add("result-body");
        var close = Buttons.plain(same ? "Close" : "Keep this order", onClose);
        if (same) {
            put(content, close);
            return;
        }
        var apply = Buttons.main("Put into this order", () -> {
            if (planning.workbench().ask(best.edit())) onClose.run();
        });
        apply.setId("apply-best");
        put(content, close, apply);
    }

    private Node figures(Foresight.Better better) {
        BestPhases best = better.best();
        double here = planning.current().roadmap().curve().riskMonths();
        double there = better.roadmap().curve().riskMonths();
        return new Figures()
                .row("Risk carried, this order", NumberText.decimal(here, 2) + " risk-months")
                .row("Risk carried, best order", NumberText.decimal(there, 2) + " risk-months")
                .row("Risk times days, this order", NumberText.count(Math.round(best.current())))
                .row("Risk times days, best order", NumberText.count(Math.round(best.objective())))
                .row("No order can have less than", NumberText.count(Math.round(best.bound())));
    }

    private Node proof(BestPhases best) {
        var pill = best.optimal()
                ? new Pill("proven best", Tone.OK)
                : new Pill("within " + Typed.percent(best.gap()) + " of the bound", Tone.WARN);
        var words = muted("This order is " + RiskPane.words(best) + "." + broken());
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
        best.reason(id)
                .map(PhaseReason::sentence)
                .ifPresent(why -> row.getChildren().add(small(why)));
        row.getStyleClass().add("result-row");
        return row;
    }

    private static Label small(String words) {
        Label label = muted(words);
        label.getStyleClass().setAll("label", "muted-small");
        return label;
    }
}
