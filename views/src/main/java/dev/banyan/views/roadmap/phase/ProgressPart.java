package dev.banyan.views.roadmap.phase;

import dev.banyan.model.Phase;
import dev.banyan.model.Progress;
import dev.banyan.model.WorkCalendar;
import dev.banyan.model.edit.DeliveryEdit;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.views.parts.Bar;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Tips;
import dev.banyan.views.parts.ToldField;
import dev.banyan.views.roadmap.entry.DayField;
import dev.banyan.views.roadmap.entry.Typed;
import dev.banyan.views.roadmap.parts.Parts;
import dev.banyan.views.roadmap.parts.PhaseLook;
import dev.banyan.views.roadmap.planning.Planning;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How much of a running phase is done, the day somebody said so, and what that leaves.
final class ProgressPart {
    private final Planning planning;
    private final ScheduledPhase dated;
    private final Phase phase;
    private final @Nullable Progress said;

    ProgressPart(Planning planning, ScheduledPhase dated) {
        this.planning = planning;
        this.dated = dated;
        this.phase = dated.phase();
        said = planning.plan().delivery().progress().get(phase.id());
    }

    /// Whether there is something to say: the phase has begun and is not over.
    static boolean runs(Phase phase) {
        return phase.started() != null && phase.finished() == null;
    }

    static String brief(@Nullable Progress said) {
        return said == null ? "not said" : said.percent() + "% done";
    }

    Node node() {
        var colour = PhaseLook.colour(
                planning.plan(), phase, planning.workbench().ink().getValue());
        var bar = new Bar().show(said == null ? 0 : said.percent() / 100.0, Double.NaN, Double.NaN, colour);
        bar.setMaxWidth(Double.MAX_VALUE);
        var figures = new Figures().row("Done, %", percent());
        if (said != null) figures.row("Said on", day(said)).row("Left", left(said));
        var box = new VBox(6, bar, figures);
        box.getChildren().add(Parts.muted(told()));
        return box;
    }

    private Node percent() {
        var field = new ToldField(
                        "Percent of " + phase.name() + " that is done",
                        said == null ? "" : String.valueOf(said.percent()),
                        typed -> typed.isBlank() || Typed.share(typed).isPresent() ? "" : Typed.noShare(typed),
                        this::say)
                .with("phase-done", 78, "not said");
        field.setAlignment(Pos.TOP_RIGHT);
        Tips.set(field, "0 to 100, as of today; emptied, nobody said.");
        return field;
    }

    private boolean say(String typed) {
        LocalDate today = planning.workbench().today();
        Progress now =
                Typed.share(typed).map(share -> new Progress(share, today)).orElse(null);
        return planning.workbench().ask(new DeliveryEdit.SayProgress(phase.id(), now));
    }

    private Node day(Progress known) {
        var field = new DayField("Day " + phase.name() + " was so far", known.on(), day -> {
            if (day == null) return false;
            if (day.isAfter(planning.workbench().today())) {
                planning.workbench()
                        .say()
                        .accept(NumberText.date(day) + " lies ahead; only what really was is entered here.");
                return false;
            }
            return planning.workbench()
                    .ask(new DeliveryEdit.SayProgress(phase.id(), new Progress(known.percent(), day)));
        });
        field.setId("phase-done-on");
        return field;
    }

    private String left(Progress known) {
        double days = known.left() * dated.effort().estimate().likely();
        return Typed.days(days) + " of " + Typed.days(dated.effort().estimate().likely()) + " days";
    }

    private String told() {
        if (said == null)
            return "Until somebody says how much is done, it ends as its whole effort says from its start.";
        LocalDate started = phase.started();
        long taken = started == null
                ? 0
                : Math.max(
                        0,
                        WorkCalendar.of(planning.plan())
                                .between(started, said.on().plusDays(1)));
        return "It had taken " + NumberText.count(taken, "working day", "working days")
                + " by then; the rest of its effort counts from the next one.";
    }
}
