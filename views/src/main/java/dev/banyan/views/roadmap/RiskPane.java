package dev.banyan.views.roadmap;

import dev.banyan.model.roadmap.BestPhases;
import dev.banyan.model.roadmap.Dates;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Tips;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The risk still carried over time, under the timeline and on its scale: how much, how far from the best order, and
/// when it ends.
final class RiskPane extends StackPane {
    private final Planning planning;
    private final RiskPlot plot;
    private final BesideChoice beside;
    private final Label area = styled("figure");
    private final Label distance = styled("beside");
    private final Label finish = styled("figure");

    private static final String BREAKS = "it breaks what has to wait";

    RiskPane(Planning planning, TimelinePane timeline) {
        this.planning = planning;
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

    void refresh() {
        Current current = planning.current();
        double months = current.roadmap().curve().riskMonths();
        area.setText(NumberText.decimal(months, 2) + " risk-months");
        Tips.set(area, "1 risk-month is all risk of today carried for one month. Less is better.");
        Foresight.Better better = planning.foresight().better().get();
        long broken = current.errors();
        distance.setText(better == null ? "" : words(better.best(), broken));
        Tips.set(distance, distance.getText());
        boolean good = better != null && near(better.best()) && broken == 0;
        distance.getStyleClass().setAll("label", "beside", good ? "good" : "fair");
        finish(planning.foresight().dates().get());
        beside.refresh();
        plot.leave(beside.taken());
        plot.refresh();
    }

    private static boolean near(BestPhases best) {
        return best.currentAbove() >= -1e-9 && best.current() < 1.05 * best.bound();
    }

    private static String words(BestPhases best, long broken) {
        String breaks = "breaks " + NumberText.count(broken, "wait", "waits");
        if (best.currentAbove() < -1e-9) return "quicker than allowed: " + (broken == 0 ? BREAKS : "it " + breaks);
        return words(best) + (broken == 0 ? "" : ", but " + breaks);
    }

    /// How far the order of the plan is from what is proven to be the best possible.
    static String words(BestPhases best) {
        if (best.bound() <= 0) return "no risk to retire yet";
        double above = best.current() / best.bound() - 1;
        if (best.currentAbove() < -1e-9) return "quicker than allowed: " + BREAKS;
        if (best.optimal() && above < 5e-4) return "the proven best order";
        String share = Typed.percent(above);
        if (best.optimal()) return share + " from the proven best";
        String found = best.currentAbove() < 5e-4 ? "the best order found, " : "";
        return found + "at most " + share + " from the best possible";
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
