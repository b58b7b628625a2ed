package dev.banyan.views.roadmap.order;

import dev.banyan.model.roadmap.Dates;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Tips;
import dev.banyan.views.roadmap.entry.Days;
import dev.banyan.views.roadmap.parts.ResultPane;
import dev.banyan.views.roadmap.planning.Foresight;
import dev.banyan.views.roadmap.planning.Planning;
import java.time.LocalDate;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How sure the dates are, phase by phase, with what that rests on.
public final class DatesPane extends ResultPane {
    private final Planning planning;
    private final Runnable onClose;

    public DatesPane(Planning planning, Runnable onClose) {
        super("How sure the dates are", onClose);
        this.planning = planning;
        this.onClose = onClose;
        setMaxWidth(660);
        refresh();
    }

    @Override
    public void refresh() {
        Dates dates = planning.foresight().dates().get();
        if (dates == null || dates.end() == null) {
            if (planning.foresight().givenUp().get()) cancelled();
            else put(muted("The dates are being simulated…"), Buttons.plain("Close", onClose));
            return;
        }
        var content = new VBox(10, end(dates.end()), grid(dates), rests());
        content.getStyleClass().add("result-body");
        put(content, Buttons.plain("Close", onClose));
    }

    private void cancelled() {
        put(
                muted("The simulation was cancelled."),
                Buttons.plain("Close", onClose),
                Buttons.main("Simulate again", () -> planning.foresight().again(planning.plan())));
    }

    private static Node end(Dates.Range end) {
        return new Figures()
                .row("Half of the runs are over by (P50)", NumberText.date(end.p50()))
                .row("Four of five are over by (P80)", NumberText.date(end.p80()))
                .row("Nineteen of twenty are over by (P95)", NumberText.date(end.p95()));
    }

    private Node grid(Dates dates) {
        var grid = new GridPane();
        grid.getStyleClass().add("dates-grid");
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(wide);
        for (int i = 0; i < 5; i++) {
            var right = new ColumnConstraints();
            right.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(right);
        }
        grid.addRow(0, head("Phase"), head("Planned"), head("P50"), head("P80"), head("P95"), spread());
        int row = 1;
        for (Dates.PhaseDates p : dates.phases()) {
            ScheduledPhase phase = planning.current().phase(p.phase()).orElse(null);
            if (phase == null) continue;
            grid.addRow(
                    row++,
                    new Label(planning.current().numbered(phase.phase())),
                    day(phase.finish()),
                    day(p.finish().p50()),
                    day(p.finish().p80()),
                    day(p.finish().p95()),
                    new Label(NumberText.percent(p.shareOfSpread())));
        }
        return grid;
    }

    private static Label head(String words) {
        var label = new Label(words);
        label.getStyleClass().add("section-title");
        return label;
    }

    private static Label spread() {
        Label label = head("Spread");
        label.setMinWidth(USE_PREF_SIZE);
        Tips.set(label, "How much of the uncertainty of the end comes from this phase.");
        return label;
    }

    private static Label day(LocalDate day) {
        var label = new Label(Days.brief(day));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Node rests() {
        return muted(NumberText.count(Foresight.RUNS)
                + " runs; the length of each phase is drawn from the triangle of its best, likely and worst effort, "
                + "independent of the others; of a running phase, of the part that is left from the day somebody said how "
                + "much is done. Working days are Monday to Friday without the holidays. "
                + "The same plan always gives the same dates.");
    }
}
