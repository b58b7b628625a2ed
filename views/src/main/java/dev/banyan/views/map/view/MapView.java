package dev.banyan.views.map.view;

import dev.banyan.model.audit.ModuleId;
import dev.banyan.views.map.edit.MapEdits;
import dev.banyan.views.map.picture.Labels;
import dev.banyan.views.map.picture.Tiles;
import dev.banyan.views.map.scene.Camera;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Territory;
import dev.banyan.views.map.state.MapState;
import dev.banyan.views.map.words.Hint;
import dev.banyan.views.map.words.Hint.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The map itself: one canvas with the painted pieces, the words over them, and what is pointed out.
public final class MapView extends Region {
    /// Painting may take this much of a frame, in nanoseconds.
    private static final long SHARE = 5_000_000;

    private final MapState state;
    private final Canvas canvas = new Canvas();
    private final Tiles tiles = new Tiles();
    private final Labels labels = new Labels();
    private final Hint hint = new Hint();
    private final CycleLines cycle = new CycleLines(this);
    private final AllCycles cycles = new AllCycles(this);
    private final OrderMarks orderMarks;
    private final NameField nameField = new NameField();
    private final Naming naming;
    private final MapSight sight;
    private final Hover hover;
    private final MapEdits edits;
    private final Subscription watches;
    private Consumer<GraphicsContext> onTop = _ -> {};
    private List<Node> above = List.of();
    private boolean dirty = true;
    private boolean stale = true;
    private boolean running;
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            frame();
        }
    };

    public MapView(MapState state, MapEdits edits) {
        this.state = state;
        this.edits = edits;
        sight = new MapSight(this, state);
        orderMarks = new OrderMarks(state);
        naming = new Naming(this, nameField, edits);
        hover = new Hover(this);
        setId("map");
        getStyleClass().add("map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleRoleDescription("map");
        setAccessibleHelp("T shows the same contexts and modules as a table.");
        getChildren().addAll(canvas, nameField, hint);
        watches = Subscription.combine(
                sight.cameraProperty().subscribe((_, _) -> repaint()),
                state.sceneProperty().subscribe((before, now) -> {
                    changed();
                    followNew(before, now);
                }),
                state.lookProperty().subscribe((_, _) -> changed()));
        sceneProperty().subscribe(scene -> {
            if (scene != null) repaint();
        });
        describe();
    }

    public MapState state() {
        return state;
    }

    public MapEdits edits() {
        return edits;
    }

    public Naming naming() {
        return naming;
    }

    public Hover hover() {
        return hover;
    }

    public Labels labels() {
        return labels;
    }

    /// Which part of the map is seen.
    public MapSight sight() {
        return sight;
    }

    public Camera camera() {
        return sight.camera();
    }

    public OrderMarks orderMarks() {
        return orderMarks;
    }

    public CycleLines cycle() {
        return cycle;
    }

    public void hint(Words words, double x, double y) {
        hint.show(words, x, y, getWidth(), getHeight(), covered());
    }

    public void hideHint() {
        hint.hide();
    }

    public Hint hint() {
        return hint;
    }

    /// Draws anew before the next frame. While the map is not seen it only remembers to: a canvas keeps every
    /// stroke until it is shown.
    public void repaint() {
        dirty = true;
        if (running || getScene() == null || getWidth() < 1) return;
        running = true;
        frames.start();
    }

    private void changed() {
        stale = true;
        hover.clear();
        describe();
        repaint();
    }

    /// A context that comes to be lies where there is room for it, which may be out of sight: the map goes there.
    private void followNew(Scene before, Scene now) {
        var known = before.plan().contexts().keySet();
        List<Territory> come = now.territories().stream()
                .filter(t -> t.id() != null && !known.contains(t.id()))
                .toList();
        if (come.size() == 1) sight.bringIntoSight(come.getFirst().box(), covered());
    }

    private void describe() {
        Scene scene = state.scene();
        setAccessibleText("Map of " + scene.size() + " modules in "
                + scene.plan().contexts().size() + " contexts");
    }

    @Override
    protected void layoutChildren() {
        hideHint();
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        if (sight.fitted()) sight.fit();
        repaint();
    }

    private void frame() {
        if (getScene() == null) {
            rest();
            return;
        }
        boolean done = !tiles.moving(camera()) && work(System.nanoTime() + SHARE);
        if (!done || dirty) draw();
        dirty = !done;
        if (done) rest();
    }

    private void rest() {
        running = false;
        frames.stop();
    }

    /// Paints everything that is to be seen, for a picture.
    public void finish() {
        work(System.nanoTime() + 60_000_000_000L);
        draw();
    }

    private boolean work(long until) {
        if (stale) {
            tiles.show(state.scene(), state.look(), ratio());
            stale = false;
            dirty = true;
        }
        return tiles.paint(camera(), getWidth(), getHeight(), until);
    }

    private double ratio() {
        var scene = getScene();
        var window = scene == null ? null : scene.getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    private void draw() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        double width = getWidth(), height = getHeight();
        tiles.draw(g, camera(), width, height);
        orderMarks.drawUnder(g, camera());
        hover.drawUnder(g);
        cycles.draw(g);
        cycle.draw(g);
        labels.draw(g, state.scene(), state.look(), camera(), width, height, covered());
        hover.drawOver(g);
        orderMarks.drawOver(g, camera());
        onTop.accept(g);
    }

    /// Names what is drawn over everything else: what shows the gesture that goes on.
    public void drawOnTop(Consumer<GraphicsContext> drawing) {
        onTop = drawing;
    }

    /// Puts the picture of a proposal over the map, null to take it away.
    public void propose(@Nullable Set<ModuleId> marked) {
        hover.mark(marked);
        repaint();
    }

    /// Names the cards that lie over the map, so that no words are put below them.
    public void under(List<Node> cards) {
        above = List.copyOf(cards);
        for (Node card : cards) {
            card.boundsInParentProperty().subscribe((_, _) -> repaint());
            card.visibleProperty().subscribe((_, _) -> repaint());
        }
    }

    private List<Rectangle2D> covered() {
        var areas = new ArrayList<Rectangle2D>();
        for (Node card : above) {
            if (!card.isVisible() || !card.isManaged()) continue;
            var b = card.getBoundsInParent();
            areas.add(new Rectangle2D(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight()));
        }
        return areas;
    }

    public void close() {
        watches.unsubscribe();
        rest();
        tiles.clear();
    }
}
