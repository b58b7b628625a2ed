package dev.banyan.views.roadmap.timeline;

import dev.banyan.model.PhaseId;
import dev.banyan.model.roadmap.Dates;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.model.roadmap.Wait;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.NextPulse;
import dev.banyan.views.roadmap.drawing.DayScale;
import dev.banyan.views.roadmap.drawing.LinkShape;
import dev.banyan.views.roadmap.drawing.Overlay;
import dev.banyan.views.roadmap.drawing.Rows;
import dev.banyan.views.roadmap.drawing.Showing;
import dev.banyan.views.roadmap.drawing.TimelinePainter;
import dev.banyan.views.roadmap.drawing.TimelinePicture;
import dev.banyan.views.roadmap.planning.Current;
import dev.banyan.views.roadmap.planning.Ghosts;
import dev.banyan.views.roadmap.planning.Planning;
import dev.banyan.views.roadmap.planning.Stretch;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The phases over time on one canvas, whatever their number: zoomed, scrolled, and changed by dragging.
public final class TimelinePane extends Region {
    private static final double BAR = 12;
    private static final double[] LEVELS = {0.5, 1.4, 4.2, 12};

    private final Planning planning;
    private final Canvas canvas = new Canvas();
    private final TimelinePainter painter = new TimelinePainter(canvas.getGraphicsContext2D());
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final HBox zoom = new HBox(2);
    private final RepairCard repairs;
    private final ReadOnlyObjectWrapper<DayScale> scale =
            new ReadOnlyObjectWrapper<>(new DayScale(LocalDate.EPOCH, 4, Rows.NAMES, 0));
    private final NextPulse repaint = new NextPulse(this, this::paint);
    private boolean fitted = true;
    private @Nullable Current preview;
    private Overlay overlay = Overlay.NONE;
    private int hovered = -1;
    private @Nullable PhaseId revealing;
    private @Nullable Dates foreseen;
    private @Nullable Wait chosen;
    private Showing showing;
    private final TimelineGestures gestures;
    private Runnable onPaint = () -> {};

    public TimelinePane(Planning planning) {
        this.planning = planning;
        showing = Showing.remembered(planning.workbench().settings());
        setId("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText("Timeline of the phases. Up and down select a phase, Alt and arrows move it, Shift and arrows"
                + " change how long it takes, L links it; the table shows the same in cells.");
        down.setOrientation(Orientation.VERTICAL);
        down.valueProperty().subscribe(_ -> repaint.ask());
        across.valueProperty().subscribe(v -> {
            if (Math.abs(scale.get().scrolled() - v.doubleValue()) > 0.5)
                scale.set(scale.get().scrolledTo(v.doubleValue()));
        });
        scale.subscribe(_ -> repaint.ask());
        zoom.getStyleClass().add("timeline-zoom");
        zoom.getChildren()
                .addAll(
                        new ShowingMenu(this).node(),
                        Buttons.icon(
                                "mdi2m-magnify-minus-outline", "Show more time (−, Ctrl and wheel)", () -> level(-1)),
                        Buttons.icon(
                                "mdi2m-magnify-plus-outline", "Show less time (+, Ctrl and wheel)", () -> level(1)),
                        Buttons.icon("mdi2f-fit-to-page-outline", "Show all of the roadmap (0)", this::fit));
        repairs = new RepairCard(planning);
        getChildren().addAll(canvas, down, across, zoom, repairs);
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

    ReadOnlyObjectProperty<DayScale> scaleProperty() {
        return scale.getReadOnlyProperty();
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
        return new Rows(shown().phases(), scale.get(), down.getValue(), canvas.getWidth(), canvas.getHeight());
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

    /// Shows the whole roadmap.
    void fit() {
        fitted = true;
        scale.set(fitting());
        requestLayout();
    }

    private DayScale fitting() {
        Current of = planning.shown();
        Stretch seen = new Stretch(of.roadmap().start(), last(of)).reaching(of.today());
        return DayScale.fit(
                seen.from().minusDays(4), seen.until().plusDays(12), Rows.NAMES, getWidth() - Rows.NAMES - BAR);
    }

    /// The last day that anything is drawn at.
    private LocalDate last(Current of) {
        LocalDate last = of.roadmap().end();
        Dates dates = planning.foresight().dates().get();
        for (ScheduledPhase phase : of.phases()) {
            LocalDate sure = dates == null
                    ? phase.worstFinish()
                    : dates.finish(phase.id()).map(Dates.Range::p80).orElse(phase.worstFinish());
            if (sure.isAfter(last)) last = sure;
        }
        return last;
    }

    void zoom(double dayWidth, double x) {
        fitted = false;
        scale.set(scale.get().zoomed(dayWidth, x));
        requestLayout();
    }

    /// The next coarser or finer level: years, quarters, months, weeks.
    void level(int by) {
        double now = scale.get().dayWidth();
        double next = now;
        if (by > 0) for (double l : LEVELS) if (next == now && l > now * 1.05) next = l;
        if (by < 0) for (double l : LEVELS) if (l < now * 0.95) next = l;
        zoom(next, Rows.NAMES + (getWidth() - Rows.NAMES) / 2);
    }

    /// Moves what is seen; sideways also beyond a view that shows all.
    void pan(double byX, double byY) {
        if (byX != 0 && fitted) {
            fitted = false;
            limitAcross(canvas.getWidth());
            requestLayout();
        }
        across.setValue(Math.clamp(across.getValue() + byX, across.getMin(), across.getMax()));
        down.setValue(Math.clamp(down.getValue() + byY, 0, down.getMax()));
    }

    /// Scrolls so that the row of a phase is seen, as soon as it is known how much can be seen.
    public void reveal(PhaseId id) {
        revealing = id;
        requestLayout();
    }

    private void reveal() {
        int place = revealing == null ? -1 : planning.shown().place(revealing);
        revealing = null;
        if (place < 0) return;
        double top = place * Rows.ROW, room = canvas.getHeight() - Rows.HEAD;
        if (top < down.getValue()) down.setValue(top);
        else if (top + Rows.ROW > down.getValue() + room)
            down.setValue(Math.clamp(top + Rows.ROW - room, 0, Math.max(0, down.getMax())));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - BAR, height = getHeight();
        if (fitted) scale.set(fitting());
        double full = Rows.HEAD + planning.shown().phases().size() * Rows.ROW;
        boolean wide = !fitted;
        double seen = height - (wide ? BAR : 0);
        canvas.setWidth(Math.max(1, width));
        canvas.setHeight(Math.max(1, seen));
        limit(down, 0, Math.max(0, full - seen), seen);
        down.resizeRelocate(width, Rows.HEAD, BAR, Math.max(0, seen - Rows.HEAD));
        down.setVisible(full > seen);
        across.setVisible(wide);
        if (wide) limitAcross(width);
        across.resizeRelocate(Rows.NAMES, height - BAR, Math.max(0, width - Rows.NAMES), BAR);
        reveal();
        zoom.autosize();
        zoom.relocate(Rows.NAMES - zoom.getWidth() - 6, (Rows.HEAD - zoom.getHeight()) / 2);
        repaint.ask();
    }

    private void limitAcross(double width) {
        DayScale now = scale.get();
        double span = now.scrolledTo(0).x(last(planning.shown()).plusDays(30)) - Rows.NAMES;
        double room = width - Rows.NAMES;
        limit(across, -60, Math.max(-60, span - room), room);
        across.setValue(Math.clamp(now.scrolled(), across.getMin(), across.getMax()));
    }

    private static void limit(ScrollBar bar, double least, double most, double seen) {
        bar.setMin(least);
        bar.setMax(most);
        bar.setVisibleAmount(Math.max(1, most - least) * Math.min(1, seen / (most - least + seen)));
        bar.setUnitIncrement(Rows.ROW);
        bar.setBlockIncrement(seen * 0.8);
        if (bar.getValue() > most) bar.setValue(most);
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
