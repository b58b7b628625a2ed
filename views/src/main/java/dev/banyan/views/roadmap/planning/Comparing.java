package dev.banyan.views.roadmap.planning;

import dev.banyan.model.Plan;
import dev.banyan.model.scenario.Chance;
import dev.banyan.model.scenario.Outlook;
import dev.banyan.model.scenario.SideBySide;
import dev.banyan.model.scenario.SideBySide.Column;
import dev.banyan.model.scenario.Standing;
import dev.banyan.views.Jobs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Plays the plan and all that was put aside, in the background. What was played once is not played again while its
/// decisions and the facts stay.
public final class Comparing {
    static final Chance CHANCE = new Chance(Foresight.RUNS, Chance.USUAL.seed());

    private final Planning planning;
    private final ReadOnlyObjectWrapper<@Nullable SideBySide> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper givenUp = new ReadOnlyBooleanWrapper();
    private final GivenUp cancels;
    private Jobs.@Nullable Job playing;
    private @Nullable Plan asked;
    private @Nullable Plan played;

    Comparing(Planning planning) {
        this.planning = planning;
        cancels = new GivenUp(planning.workbench().jobs(), () -> playing, () -> givenUp.set(true));
    }

    /// Whether somebody cancelled the comparison that was asked for.
    public ReadOnlyBooleanProperty givenUp() {
        return givenUp.getReadOnlyProperty();
    }

    /// The comparison last made, that of an earlier plan until the new one is there; null before the first.
    public ReadOnlyObjectProperty<@Nullable SideBySide> found() {
        return found.getReadOnlyProperty();
    }

    /// Asks anew for what somebody cancelled before it was found.
    public void again() {
        if (played != planning.plan()) stop();
        ask();
    }

    public void ask() {
        Plan plan = planning.plan();
        if (plan == asked) return;
        stop();
        asked = plan;
        LocalDate today = planning.workbench().today();
        SideBySide before = found.get();
        List<Column> known = before == null ? List.of() : before.columns();
        playing = planning.workbench()
                .jobs()
                .run(
                        "Comparing scenarios",
                        p -> play(Standing.all(plan, today), known, p),
                        side -> {
                            played = plan;
                            found.set(side);
                        },
                        this::failed);
    }

    private static SideBySide play(List<Standing> standings, List<Column> known, Jobs.Progress progress) {
        var columns = new ArrayList<Column>();
        for (Standing s : standings) {
            if (progress.cancelled()) break;
            progress.at((double) columns.size() / standings.size(), s.name());
            columns.add(new Column(s, outlook(s, known)));
        }
        return new SideBySide(columns, CHANCE);
    }

    private static Outlook outlook(Standing standing, List<Column> known) {
        for (Column c : known)
            if (c.standing().seen().equals(standing.seen())
                    && decisions(c.standing()).equals(decisions(standing))) return c.outlook();
        return Outlook.of(standing, CHANCE);
    }

    private static Plan decisions(Standing standing) {
        return standing.plan().withKept(Plan.EMPTY.kept());
    }

    /// Ends what is under way; it is asked for anew.
    public void stop() {
        if (playing != null) playing.cancel();
        playing = null;
        asked = null;
        givenUp.set(false);
    }

    private void failed(Exception e) {
        planning.workbench().say().accept("The scenarios could not be compared: " + e.getMessage() + ".");
    }
}
