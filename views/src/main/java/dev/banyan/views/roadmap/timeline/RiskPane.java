package dev.banyan.views.roadmap.timeline;

import dev.banyan.model.roadmap.Dates;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Tips;
import dev.banyan.views.roadmap.drawing.Rows;
import dev.banyan.views.roadmap.entry.Days;
import dev.banyan.views.roadmap.planning.Carried;
import dev.banyan.views.roadmap.planning.Current;
import dev.banyan.views.roadmap.planning.Foresight;
import dev.banyan.views.roadmap.planning.FromBest;
import dev.banyan.views.roadmap.planning.Planning;
import dev.banyan.views.roadmap.scenario.BesideChoice;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The risk still carried over time, under the timeline and on its scale: how much, how far from the best order, and
/// when it ends. Curve and figures follow what is dragged on the timeline.
public final class RiskPane extends StackPane {
    private final Planning planning;
    private final TimelinePane timeline;
    private final RiskPlot plot;
    private final BesideChoice beside;
    private final Label area = styled("figure");
    private final Label distance = styled("beside");
    private final Label finish = styled("figure");
    private @Nullable Current told;
    private @Nullable Dates toldDates;

    public RiskPane(Planning planning, TimelinePane timeline) {
        this.planning = planning;
        this.timeline = timeline;
        this.plot = new RiskPlot(planning, timeline);
        this.beside = new BesideChoice(planning.beside());
        getStyleClass().add("risk-pane");
        setMinHeight(140);
        var title = new Label("Business risk still carried by the legacy system");
        title.getStyleClass().add("card-title");
        var figures =
                new VBox(title, muted("Area under the curve"), area, distance, muted("Finish, P50 / P80"), finish);
        figures.getStyleClass().add("risk-figures");
        figures.setPickOnBounds(false);
        for (Label label : List.of(area, distance, finish)) label.setMaxWidth(Rows.NAMES - 48);
        VBox.setMargin(figures.getChildren().get(1), new Insets(10, 0, 0, 0));
        VBox.setMargin(figures.getChildren().get(4), new Insets(10, 0, 0, 0));
        StackPane.setAlignment(figures, Pos.TOP_LEFT);
        StackPane.setAlignment(beside, Pos.TOP_RIGHT);
        StackPane.setMargin(beside, new Insets(7, 12, 0, 0));
        beside.widthProperty().subscribe(_ -> plot.leave(beside.taken()));
        getChildren().addAll(plot, figures, beside);
        area.setId("risk-area");
        distance.setId("risk-distance");
        finish.setId("risk-finish");
        Tips.set(area, "1 risk-month is all risk of today carried for one month. Less is better.");
        timeline.onPaint(this::follow);
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted-small");
        return label;
    }

    private static Label styled(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    public void refresh() {
        told = null;
        Current current = planning.current();
        Foresight.Better better = planning.foresight().better().get();
        long broken = current.errors();
        distance.setText(better == null ? "" : FromBest.words(better.best(), broken));
        Tips.set(distance, distance.getText());
        boolean good = better != null && FromBest.near(better.best()) && broken == 0;
        distance.getStyleClass().setAll("label", "beside", good ? "good" : "fair");
        figures();
        beside.refresh();
        plot.leave(beside.taken());
        plot.refresh();
    }

    private void follow() {
        figures();
        plot.follow();
    }

    private void figures() {
        Current shown = timeline.shown();
        Dates sure = timeline.sure();
        if (shown == told && sure == toldDates) return;
        told = shown;
        toldDates = sure;
        area.setText(Carried.words(shown.roadmap()));
        finish(sure);
    }

    private void finish(@Nullable Dates dates) {
        Dates.Range end = dates == null ? null : dates.end();
        finish.setText(end == null ? "…" : Days.brief(end.p50()) + " / " + Days.brief(end.p80()));
        Tips.set(
                finish,
                end == null
                        ? ""
                        : "Half of " + NumberText.count(Foresight.RUNS) + " simulated runs are over by "
                                + NumberText.date(end.p50()) + ", four of five by " + NumberText.date(end.p80())
                                + ", nineteen of twenty by " + NumberText.date(end.p95()) + ".");
    }
}
