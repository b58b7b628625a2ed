package dev.banyan.views.roadmap.phase;

import dev.banyan.model.Estimate;
import dev.banyan.model.roadmap.EffortDriver;
import dev.banyan.model.roadmap.PhaseEffort;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.Tips;
import dev.banyan.views.parts.Tone;
import dev.banyan.views.roadmap.entry.Typed;
import dev.banyan.views.roadmap.parts.Parts;
import dev.banyan.views.roadmap.planning.Efforts;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.Locale;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a phase takes in days: the three numbers, whether somebody set them, and what drives them.
final class EffortPart {
    private final Planning planning;
    private final ScheduledPhase dated;
    private final PhaseEffort effort;

    EffortPart(Planning planning, ScheduledPhase dated) {
        this.planning = planning;
        this.dated = dated;
        this.effort = dated.effort();
    }

    Node node() {
        Estimate e = effort.estimate();
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var fields = new HBox(
                4,
                field("Best", e.best(), Efforts::best),
                slash(),
                field("Likely", e.likely(), Efforts::likely),
                slash(),
                field("Worst", e.worst(), Efforts::worst),
                gap,
                pill());
        fields.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(6, Parts.muted("Best / likely / worst"), fields, drivers());
        if (effort.byHand()) box.getChildren().add(back());
        return box;
    }

    private Node pill() {
        if (effort.byHand()) return new Pill("set by hand", Tone.INFO);
        return effort.known() ? new Pill("computed", Tone.NEUTRAL) : new Pill("no data", Tone.WARN);
    }

    private static Node slash() {
        var label = new Label("/");
        label.getStyleClass().add("muted");
        return label;
    }

    private Node field(String name, double days, BiFunction<Estimate, Double, Estimate> with) {
        var field = Parts.field(
                name + " effort in days",
                Typed.days(days),
                46,
                typed -> Typed.number(typed)
                        .map(d -> ask(with.apply(effort.estimate(), d)))
                        .orElseGet(() -> {
                            planning.workbench().say().accept(Typed.noDays(typed));
                            return false;
                        }));
        field.setId("effort-" + name.toLowerCase(Locale.ROOT));
        return field;
    }

    private boolean ask(Estimate estimate) {
        return planning.change(dated.id(), now -> now.withEffort(estimate));
    }

    private Node drivers() {
        var rows = new VBox(4);
        for (EffortDriver driver : effort.drivers()) rows.getChildren().add(row(driver));
        return rows;
    }

    private static Node row(EffortDriver driver) {
        var words = new Label(words(driver));
        words.getStyleClass().add("figure-label");
        words.setWrapText(true);
        var left = new VBox(words);
        if (paced(driver))
            left.getChildren()
                    .add(Parts.muted(pace(driver) + (driver.ofPlan() ? ", set for this plan" : ", experience")));
        HBox.setHgrow(left, Priority.ALWAYS);
        var days = new Label(Typed.days(driver.days()));
        days.getStyleClass().add("figure-value");
        days.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, left, days);
        Tips.set(row, (paced(driver) ? pace(driver) + "; " : "") + driver.source());
        return row;
    }

    private static boolean paced(EffortDriver driver) {
        return !Double.isNaN(driver.aDay()) && !driver.unit().endsWith("days");
    }

    /// "2.5 dependencies a day", "3 days a pass" where it takes longer.
    private static String pace(EffortDriver driver) {
        return driver.aDay() < 1
                ? "one takes " + Typed.brief(1 / driver.aDay()) + " days"
                : Typed.brief(driver.aDay()) + " a day";
    }

    private static String words(EffortDriver driver) {
        if (Double.isNaN(driver.aDay())) return driver.words();
        String amount = NumberText.count(Math.round(driver.amount()));
        if (driver.unit().endsWith("days")) return driver.words() + ", " + amount + " " + driver.unit();
        return amount + " " + driver.words();
    }

    private Node back() {
        Estimate c = effort.computed();
        return Buttons.flat(
                "Use the computed " + Typed.days(c.best()) + " / " + Typed.days(c.likely()) + " / "
                        + Typed.days(c.worst()),
                () -> planning.change(dated.id(), now -> now.withEffort(null)));
    }
}
