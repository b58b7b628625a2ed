package dev.banyan.views.roadmap.timeline;

import dev.banyan.model.PhaseId;
import dev.banyan.model.roadmap.Dates;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.model.roadmap.Wait;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.NextPulse;
import dev.banyan.views.roadmap.drawing.LinkShape;
import dev.banyan.views.roadmap.drawing.Overlay;
import dev.banyan.views.roadmap.drawing.Rows;
import dev.banyan.views.roadmap.drawing.Showing;
import dev.banyan.views.roadmap.drawing.TimelinePainter;
import dev.banyan.views.roadmap.drawing.TimelinePicture;
import dev.banyan.views.roadmap.planning.Current;
import dev.banyan.views.roadmap.planning.Ghosts;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The phases over time on one canvas, whatever their number: zoomed, scrolled, and changed by dragging.
public final class TimelinePane extends Region {
    private final Planning planning;
    private final Canvas canvas = new Canvas();
    private final TimelinePainter painter = new TimelinePainter(canvas.getGraphicsContext2D());
    private final HBox zoom = new HBox(2);
    private final RepairCard repairs;
    private final NextPulse repaint = new NextPulse(this, this::paint);
    private final TimelineSight sight;
    private @Nullable Current preview;
    private Overlay overlay = Overlay.NONE;
    private int hovered = -1;
    private @Nullable Dates foreseen;
    private @Nullable Wait chosen;
    private Showing showing;
    private final TimelineGestures gestures;
    private Runnable onPaint = () -> {};

    public TimelinePane(Planning planning) {
        this.planning = planning;
        sight = new TimelineSight(planning, repaint::ask, this::requestLayout);
        showing = Showing.remembered(planning.workbench().settings());
        setId("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText("Timeline of the phases. Up and down select a phase, Alt and arrows move it, Shift and arrows"
                + " change how long it takes, L links it; the table shows the same in cells.");
        zoom.getStyleClass().add("timeline-zoom");
        zoom.getChildren()
                .addAll(
                        new ShowingMenu(this).node(),
                        Buttons.icon(
                                "mdi2m-magnify-minus-outline",
                                "Show more time (−, Ctrl and wheel)",
                                () -> sight.level(-1)),
                        Buttons.icon(
                                "mdi2m-magnify-plus-outline",
                                "Show less time (+, Ctrl and wheel)",
                                () -> sight.level(1)),
                        Buttons.icon("mdi2f-fit-to-page-outline", "Show all of the roadmap (0)", sight::fit));
        repairs = new RepairCard(planning);
        getChildren().add(canvas);
        getChildren().addAll(sight.bars());
        getChildren().addAll(zoom, repairs);
        focusedProperty().subscribe(_ -> repaint.ask());
        gestures = new TimelineGestures(planning, this);
        var menu = new TimelineMenu(planning, this);
        canvas.setOnContextMenuRequested(menu::ask);
        addEventHandler(KeyEvent.KEY_PRESSED, new TimelineKeys(planning, this));
    }

    /// Called after every repaint, for what shares the scale.
    void onPaint(Runnable told) {
        onPaint = told;
    }

    /// Which days and rows are seen.
    TimelineSight sight() {
        return sight;
    }

    Canvas canvas() {
        return canvas;
    }

    /// The plan, or what the gesture under way would make of it.
    Current shown() {
        Current of = preview;
        return of == null ? planning.shown() : of;
    }

    /// How sure the dates are, or would be after the gesture under way; null while nobody knows.
    @Nullable
    Dates sure() {
        return foreseen != null ? foreseen : planning.foresight().dates().get();
    }

    Rows rows() {
        return sight.rows(shown().phases());
    }

    /// Shows what a change that is tried would come to, null for none.
    public void preview(@Nullable Current would) {
        preview(would, null, Overlay.NONE);
    }

    /// Shows what a gesture is about to do.
    ///
    /// @param sure how sure the dates would be
    void preview(@Nullable Current would, @Nullable Dates sure, Overlay shown) {
        preview = would;
        foreseen = sure;
        overlay = shown;
        repaint.ask();
    }

    boolean previewing() {
        return preview != null || overlay != Overlay.NONE;
    }

    /// What the gesture under way says it would do, empty where there is none.
    String told() {
        return switch (overlay) {
            case Overlay.None _ -> "";
            case Overlay.Drop drop -> drop.told();
            case Overlay.Guide guide -> guide.told();
            case Overlay.Link link -> link.told();
        };
    }

    /// Gives up what is being dragged.
    void giveUp() {
        gestures.giveUp();
    }

    Showing showing() {
        return showing;
    }

    void show(Showing wanted) {
        showing = wanted;
        wanted.remember(planning.workbench().settings());
        repaint.ask();
    }

    private List<LinkShape> links() {
        var selected = planning.selected();
        return LinkShape.of(rows(), selected == null ? null : selected.id());
    }

    Optional<LinkShape> linkAt(double x, double y) {
        return x < Rows.NAMES || y < Rows.HEAD ? Optional.empty() : LinkShape.at(links(), x, y);
    }

    /// Marks a link, so that it can be taken away; null for none.
    void choose(@Nullable Wait link) {
        chosen = link;
        repaint.ask();
    }

    /// The marked link, null where there is none or it is gone.
    @Nullable
    Wait chosen() {
        Wait link = chosen;
        return link != null && links().stream().anyMatch(l -> l.cause().equals(link)) ? link : null;
    }

    void hover(int place) {
        if (place == hovered) return;
        hovered = place;
        repaint.ask();
    }

    /// Where what is wrong with a phase is shown with its repairs.
    RepairCard repairs() {
        return repairs;
    }

    /// The plan, the dates, the selection or the colours have changed.
    public void refresh() {
        repairs.refresh();
        requestLayout();
        repaint.ask();
    }

    /// Scrolls so that the row of a phase is seen, as soon as it is known how much can be seen.
    public void reveal(PhaseId id) {
        sight.reveal(id);
    }

    @Override
    protected void layoutChildren() {
        sight.lay(getWidth(), getHeight());
        canvas.setWidth(sight.width());
        canvas.setHeight(sight.height());
        zoom.autosize();
        zoom.relocate(Rows.NAMES - zoom.getWidth() - 6, (Rows.HEAD - zoom.getHeight()) / 2);
        repaint.ask();
    }

    private void paint() {
        if (canvas.getWidth() < 2) return;
        var selected = planning.selected();
        painter.paint(new TimelinePicture(
                shown(),
                rows(),
                sure(),
                selected == null ? null : selected.id(),
                hovered,
                overlay,
                links(),
                chosen(),
                showing.baseline() ? planning.ghosts() : Ghosts.NONE,
                showing,
                planning.workbench().ink().getValue()));
        onPaint.run();
    }

    List<ScheduledPhase> phases() {
        return shown().phases();
    }
}
