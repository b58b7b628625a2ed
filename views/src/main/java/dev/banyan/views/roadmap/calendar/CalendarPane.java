package dev.banyan.views.roadmap.calendar;

import dev.banyan.model.Phase;
import dev.banyan.views.Settings;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.KeepFocus;
import dev.banyan.views.parts.NextPulse;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.parts.Fold;
import dev.banyan.views.roadmap.parts.ResultPane;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who works and when nobody does: teams with their people, holidays, and freezes in which nothing may go live. Lies
/// over the room, so that the dates are seen to move.
public final class CalendarPane extends ResultPane {
    private static final String OPEN = "roadmap.calendar.";

    private final Planning planning;
    private final Runnable onClose;
    private final VBox body = new VBox(4);
    private final NextPulse rebuild = new NextPulse(this, this::build);
    private @Nullable Object shown;
    private boolean importing;

    public CalendarPane(Planning planning, Runnable onClose) {
        super("Calendar and teams", onClose);
        this.planning = planning;
        this.onClose = onClose;
        setId("calendar-pane");
        getStyleClass().add("calendar-pane");
        body.getStyleClass().add("result-body");
        put(body, Buttons.plain("Close", onClose));
        build();
    }

    /// Only what this pane shows makes it new: what is being typed stays.
    @Override
    public void refresh() {
        if (!seen().equals(shown)) rebuild.ask();
    }

    private Object seen() {
        return List.of(
                planning.plan().delivery(),
                planning.plan().roadmap().stream().map(Phase::team).toList());
    }

    private void build() {
        shown = seen();
        boolean within = getScene() != null && holds(getScene().getFocusOwner());
        KeepFocus.in(this, () -> body.getChildren().setAll(parts()));
        if (within && !holds(getScene().getFocusOwner())) requestFocus();
    }

    private boolean holds(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (at == this) return true;
        return false;
    }

    private List<Node> parts() {
        var delivery = planning.plan().delivery();
        var teams = new TeamRows(planning);
        return List.of(
                fold("teams", "Teams", teams.count(), () -> teams.node()),
                fold("freezes", "Freezes", delivery.freezes().size(), () -> new FreezeRows(planning).node()),
                fold("holidays", "Holidays", delivery.holidays().size(), this::holidays));
    }

    private Node holidays() {
        if (importing) return new HolidayImport(planning, () -> importing(false)).node();
        return new HolidayRows(planning, () -> importing(true)).node();
    }

    private void importing(boolean now) {
        importing = now;
        build();
        KeepFocus.on(this, now ? "holiday-text" : "holiday-import");
    }

    private Node fold(String id, String title, int count, Supplier<Node> content) {
        Settings settings = planning.workbench().settings();
        var number = new Label(count == 0 ? "none" : NumberText.count(count));
        number.getStyleClass().add("faint");
        boolean open = Boolean.parseBoolean(settings.get(OPEN + id, "true"));
        var fold = new Fold(title, open, content, now -> settings.put(OPEN + id, String.valueOf(now)), number);
        fold.setId("calendar-" + id);
        return fold;
    }
}
