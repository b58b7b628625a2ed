package dev.banyan.views.map;

import dev.banyan.model.audit.ModuleId;
import dev.banyan.views.Action;
import dev.banyan.views.RoomView;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.map.cards.Legend;
import dev.banyan.views.map.cards.MapCards;
import dev.banyan.views.map.cards.Minimap;
import dev.banyan.views.map.cards.NodeNote;
import dev.banyan.views.map.cards.PhaseSlider;
import dev.banyan.views.map.cards.Splitting;
import dev.banyan.views.map.cards.Tray;
import dev.banyan.views.map.cards.Ungrouped;
import dev.banyan.views.map.edit.MapEdits;
import dev.banyan.views.map.gesture.Pointer;
import dev.banyan.views.map.matrix.MatrixPane;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.state.Derived;
import dev.banyan.views.map.state.MapState;
import dev.banyan.views.map.structure.StructurePane;
import dev.banyan.views.map.suggest.SuggestPane;
import dev.banyan.views.map.travel.Crumbs;
import dev.banyan.views.map.travel.Travel;
import dev.banyan.views.map.view.MapView;
import dev.banyan.views.map.worklist.WorkListPane;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.EmptyState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The open seam map: bar, map with what lies over it, the pane that suggests, and the table that says the same.
final class MapRoom implements RoomView {
    private final MapState state;
    private final MapView map;
    private final Travel travel;
    private final Crumbs crumbs;
    private final MapActions keys;
    private final Legend legend;
    private final Minimap minimap;
    private final Ungrouped ungrouped;
    private final NodeNote nodes;
    private final PhaseSlider phase;
    private final Tray tray;
    private final VBox corner;
    private final StackPane over;
    private final BorderPane content = new BorderPane();
    private final MapBar bar;
    private final List<Action> actions = new ArrayList<>();
    private final Node empty;
    private final Subscription watch;
    private final Subscription pointing;
    private final Splitting splitting;
    private final MapCards cards;
    private @Nullable WorkListPane work;
    private @Nullable SuggestPane suggesting;
    private @Nullable MapTwin twin;
    private @Nullable MatrixPane matrix;
    private @Nullable StructurePane structure;

    MapRoom(Workbench bench, Derived derived) {
        state = new MapState(bench, derived);
        map = new MapView(state, new MapEdits(bench, state::scene));
        travel = new Travel(map);
        crumbs = new Crumbs(map, travel);
        keys = new MapActions(map, travel, new Pointer(map, travel));
        legend = new Legend(state);
        minimap = new Minimap(map);
        ungrouped = new Ungrouped(state);
        nodes = new NodeNote(state);
        phase = new PhaseSlider(state);
        tray = new Tray(map);
        corner = new VBox(8, crumbs, ungrouped, nodes, tray);
        over = new StackPane(map, legend, minimap, corner, phase);
        splitting = new Splitting(map, over, this::showMap);
        cards = new MapCards(map, over, this::showMap);
        empty = empty(bench);
        Action suggest = keys.suggest(this::toggleSuggestions);
        Action arrange = keys.arrange();
        Action fit = keys.fit(this::fit);
        Action table = Action.of("map.table", "Show the map as a table", "mdi2t-table", "T", this::toggleTable);
        Action grid =
                Action.of("map.matrix", "Show the map as a dependency matrix", "mdi2g-grid", "X", this::toggleMatrix);
        actions.addAll(List.of(suggest, arrange, fit, table, grid));
        Action findings =
                Action.of("map.structure", "Structural findings…", "mdi2s-sitemap-outline", "C", this::toggleStructure);
        actions.add(findings);
        actions.addAll(keys.others());
        actions.addAll(cards.actions());
        actions.add(Action.of(
                "map.picture",
                "Save the map as a picture…",
                "mdi2i-image-outline",
                "",
                () -> bench.doors().export("svg")));
        actions.add(splitting.action());
        actions.add(Action.of(
                "map.worklist",
                "Show the work-list of the selected seam",
                "mdi2f-format-list-checks",
                "W",
                this::openWorkList));
        bar = new MapBar(state, suggest, List.of(findings, fit), List.of(table, grid, findings, arrange, fit));
        build();
        watch = state.sceneProperty().subscribe(this::refresh);
        pointing = Subscription.combine(
                derived.pointed().subscribe((_, ids) -> point(ids)),
                bench.selection()
                        .subject()
                        .subscribe((_, _) -> derived.pointed().set(Set.of())),
                state.sceneProperty().subscribe((_, _) -> derived.pointed().set(Set.of())));
        content.sceneProperty().subscribe(scene -> state.wake(scene != null));
    }

    private void build() {
        StackPane.setAlignment(legend, Pos.BOTTOM_LEFT);
        StackPane.setAlignment(minimap, Pos.BOTTOM_RIGHT);
        StackPane.setAlignment(corner, Pos.TOP_LEFT);
        corner.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        corner.setTranslateX(12);
        corner.setTranslateY(12);
        StackPane.setAlignment(phase, Pos.TOP_RIGHT);
        phase.setTranslateX(-12);
        phase.setTranslateY(12);
        legend.setTranslateX(12);
        legend.setTranslateY(-12);
        minimap.setTranslateX(-12);
        minimap.setTranslateY(-12);
        minimap.visibleProperty()
                .bind(over.widthProperty()
                        .greaterThan(legend.widthProperty()
                                .add(minimap.widthProperty())
                                .add(36)));
        map.under(List.of(legend, minimap, corner, phase));
        over.setMinSize(0, 0);
        content.getStylesheets()
                .add(Objects.requireNonNull(MapRoom.class.getResource("map.css"))
                        .toExternalForm());
        bar.getStylesheets().setAll(content.getStylesheets());
    }

    private static Node empty(Workbench bench) {
        var box = new EmptyState(
                "mdi2m-map-outline",
                "No modules yet",
                "The map shows the modules of a system and how they depend on each other. Import an audit that has them:"
                        + " a Python import graph, or coverage to begin with.",
                Buttons.main("Import an audit…", () -> bench.doors().chooseAudit()));
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var frame = new StackPane(box);
        frame.setId("map-empty");
        return frame;
    }

    private void refresh(Scene scene) {
        if (scene.size() == 0) {
            content.setCenter(empty);
            return;
        }
        if (twin == null && matrix == null) content.setCenter(over);
    }

    /// Brings what the inspector points out into sight.
    private void point(Set<ModuleId> ids) {
        map.propose(ids.isEmpty() ? null : ids);
        if (ids.isEmpty()) return;
        showMap();
        Scene scene = state.scene();
        int[] numbers = ids.stream()
                .map(id -> scene.facts().number(id))
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .toArray();
        for (int m : numbers)
            if (!map.sees(scene.x()[m], scene.y()[m])) {
                map.bringIntoSight(numbers);
                return;
            }
    }

    private void toggleSuggestions() {
        if (suggesting != null) {
            suggesting.close();
            suggesting = null;
            content.setLeft(null);
            map.requestFocus();
            return;
        }
        if (state.scene().size() == 0) {
            state.bench().say().accept("Import an audit first: there are no modules to group.");
            return;
        }
        if (structure != null) toggleStructure();
        suggesting = new SuggestPane(map, this::toggleSuggestions);
        content.setLeft(suggesting);
        suggesting.begin();
    }

    private void openWorkList() {
        if (work == null) {
            if (!(state.bench().selection().get() instanceof Subject.OfSeam(var seam))) {
                state.bench().say().accept("Select a seam first: its work-list is shown under the map.");
                return;
            }
            work = new WorkListPane(map, seam, this::closeWorkList);
            content.setBottom(work);
        }
        work.requestFocus();
    }

    private void closeWorkList() {
        if (work == null) return;
        work.close();
        work = null;
        content.setBottom(null);
        map.requestFocus();
    }

    private void toggleTable() {
        if (state.scene().size() == 0) return;
        if (twin != null) {
            showMap();
            return;
        }
        showMap();
        twin = new MapTwin(map, this::toggleTable);
        content.setCenter(twin);
        twin.requestFocus();
    }

    private void toggleStructure() {
        if (structure != null) {
            structure.close();
            structure = null;
            content.setLeft(null);
            map.requestFocus();
            return;
        }
        if (state.scene().size() == 0) {
            state.bench().say().accept("Import an audit first: there are no modules to look at.");
            return;
        }
        if (suggesting != null) toggleSuggestions();
        structure = new StructurePane(map, this::toggleStructure);
        content.setLeft(structure);
        structure.begin();
    }

    /// The dependency matrix instead of the map, or the map again.
    private void toggleMatrix() {
        if (state.scene().size() == 0) return;
        if (matrix != null) {
            showMap();
            return;
        }
        showMap();
        matrix = new MatrixPane(state, this::toggleMatrix);
        content.setCenter(matrix);
        matrix.begin();
    }

    private void showMap() {
        if (state.scene().size() == 0) return;
        if (twin != null) twin.close();
        if (matrix != null) matrix.close();
        twin = null;
        matrix = null;
        content.setCenter(over);
        map.requestFocus();
    }

    private void fit() {
        if (matrix != null) matrix.fit();
        else map.fit();
    }

    @Nullable
    MatrixPane matrix() {
        return matrix;
    }

    MapView map() {
        return map;
    }

    MapState state() {
        return state;
    }

    @Override
    public Node toolbar() {
        return bar;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Action> actions() {
        return List.copyOf(actions);
    }

    @Override
    public void show() {
        state.wake(true);
        keys.fly();
        map.repaint();
    }

    @Override
    public void close() {
        watch.unsubscribe();
        pointing.unsubscribe();
        if (suggesting != null) suggesting.close();
        if (twin != null) twin.close();
        if (matrix != null) matrix.close();
        if (work != null) work.close();
        splitting.close();
        cards.close();
        if (structure != null) structure.close();
        phase.close();
        crumbs.close();
        legend.close();
        ungrouped.close();
        nodes.close();
        tray.close();
        minimap.close();
        travel.close();
        map.close();
        state.close();
    }
}
