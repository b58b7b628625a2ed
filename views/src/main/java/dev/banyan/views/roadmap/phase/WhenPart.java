package dev.banyan.views.roadmap.phase;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.roadmap.Dates;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Tips;
import dev.banyan.views.roadmap.entry.DayField;
import dev.banyan.views.roadmap.entry.Days;
import dev.banyan.views.roadmap.entry.Entered;
import dev.banyan.views.roadmap.parts.Parts;
import dev.banyan.views.roadmap.planning.Act;
import dev.banyan.views.roadmap.planning.ActualDays;
import dev.banyan.views.roadmap.planning.Pins;
import dev.banyan.views.roadmap.planning.Planning;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedSet;

/// The dates of a phase, the first day it may start, and what a person says it has to wait for.
final class WhenPart {
    private final Planning planning;
    private final ScheduledPhase dated;
    private final Phase phase;

    WhenPart(Planning planning, ScheduledPhase dated) {
        this.planning = planning;
        this.dated = dated;
        this.phase = dated.phase();
    }

    Node node() {
        var figures = new Figures();
        var days = new ActualDays(planning.workbench().today());
        if (phase.started() == null) figures.row("Starts", NumberText.date(dated.start()));
        else figures.row("Started", real("Started", phase.started(), day -> days.began(phase, day)));
        if (phase.finished() == null) figures.row("Likely over", NumberText.date(dated.finish()));
        else figures.row("Was over", real("Was over", phase.finished(), day -> days.ended(phase, day)));
        if (phase.started() != null && !dated.plannedFinish().equals(dated.finish()))
            figures.row("Planned until", NumberText.date(dated.plannedFinish()));
        if (phase.finished() == null) {
            var sure = new Label();
            sure.getStyleClass().add("figure-value");
            planning.whenForeseen(() -> sure.setText(sure()));
            figures.row("P50 / P80", sure);
            figures.row(
                    "Slack",
                    dated.critical() ? "none, a slip moves the end" : NumberText.count(dated.slack(), "day", "days"));
        }
        var earliest = new DayField(
                "Not before, " + phase.name(),
                phase.notBefore(),
                day -> planning.change(phase.id(), now -> now.withNotBefore(day)));
        earliest.setId("not-before");
        figures.row("Not before", earliest);
        var first = new CheckBox("Keep it first");
        first.setId("phase-first");
        Tips.set(first, "It stands before every phase that is not kept first, in every order.");
        first.setSelected(Pins.first(planning.plan(), phase.id()));
        first.setOnAction(_ -> Pins.setFirst(planning, phase.id(), first.isSelected()));
        return new VBox(6, figures, first, Parts.muted("After"), after());
    }

    /// A day that really was, to be put right.
    private Node real(String name, LocalDate day, Function<@Nullable LocalDate, Entered> meaning) {
        return new DayField(name + ", " + phase.name(), day, typed -> switch (meaning.apply(typed)) {
            case Entered.Means(Edit edit) -> planning.ask(Act.of("Correct the dates of " + phase.name(), edit));
            case Entered.No(String why) -> {
                planning.workbench().say().accept(why);
                yield false;
            }
        });
    }

    private String sure() {
        Dates dates = planning.foresight().dates().get();
        return dates == null
                ? "…"
                : dates.finish(phase.id())
                        .map(r -> Days.brief(r.p50()) + " / " + Days.brief(r.p80()))
                        .orElse("…");
    }

    private Node after() {
        var chips = new Chips();
        for (PhaseId id : phase.after()) {
            String name = planning.current().name(id);
            chips.add(
                    Parts.link(name, () -> planning.select(id)),
                    Parts.cross("Do not wait for " + name, () -> ask(after -> after.minus(id))));
        }
        var more = new MenuButton("Add");
        more.getStyleClass().add("quiet");
        for (Phase other : planning.plan().roadmap()) {
            if (other.id().equals(phase.id()) || phase.after().contains(other.id())) continue;
            var item = new MenuItem(planning.current().numbered(other));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> ask(after -> after.plus(other.id())));
            more.getItems().add(item);
        }
        if (!more.getItems().isEmpty()) chips.getChildren().add(more);
        return chips;
    }

    private void ask(UnaryOperator<PSortedSet<PhaseId>> with) {
        planning.change(phase.id(), now -> now.withAfter(with.apply(now.after())));
    }
}
