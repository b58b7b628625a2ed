package dev.banyan.views.map;

import dev.banyan.model.audit.ModuleId;
import dev.banyan.views.Action;
import dev.banyan.views.RoomView;
import dev.banyan.views.Workbench;
import dev.banyan.views.map.cards.MapAndCards;
import dev.banyan.views.map.cards.MapCards;
import dev.banyan.views.map.cards.Splitting;
import dev.banyan.views.map.edit.MapEdits;
import dev.banyan.views.map.gesture.Pointer;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.state.Derived;
import dev.banyan.views.map.state.MapState;
import dev.banyan.views.map.travel.Crumbs;
import dev.banyan.views.map.travel.Travel;
import dev.banyan.views.map.view.MapView;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.EmptyState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// The open seam map: its bar, the map with what lies over it and opens around it, and what can be done there.
final class MapRoom implements RoomView {
    private final MapState state;
    private final MapView map;
    private final Travel travel;
    private final Crumbs crumbs;
    private final MapAndCards over;
    private final AroundMap around;
    private final Splitting splitting;
    private final MapCards cards;
    private final MapActions keys;
    private final MapBar bar;
    private final List<Action> actions = new ArrayList<>();
    private final Subscription watches;

    MapRoom(Workbench bench, Derived derived) {
        state = new MapState(bench, derived);
        map = new MapView(state, new MapEdits(bench, state::scene));
        travel = new Travel(map);
        crumbs = new Crumbs(map, travel);
        keys = new MapActions(map, travel, new Pointer(map, travel));
        over = new MapAndCards(map, crumbs);
        around = new AroundMap(map, over, empty(bench));
        splitting = new Splitting(map, over.corner(), around::showMap);
        cards = new MapCards(map, over.corner(), around::showMap);
        bar = act(bench);
        around.getStylesheets()
                .add(Objects.requireNonNull(MapRoom.class.getResource("map.css"))
                        .toExternalForm());
        bar.getStylesheets().setAll(around.getStylesheets());
        watches = Subscription.combine(
                state.sceneProperty().subscribe(around::show),
                derived.pointed().subscribe((_, ids) -> point(ids)),
                bench.selection()
                        .subject()
                        .subscribe((_, _) -> derived.pointed().set(Set.of())),
                state.sceneProperty().subscribe((_, _) -> derived.pointed().set(Set.of())));
        around.sceneProperty().subscribe(scene -> state.wake(scene != null));
    }

    /// Names what can be done here, and makes the bar of it.
    private MapBar act(Workbench bench) {
        Action suggest = keys.suggest(around::suggestions);
        Action arrange = keys.arrange();
        Action fit = keys.fit(around::fit);
        Action table = Action.of("map.table", "Show the map as a table", "mdi2t-table", "T", around::table);
        Action grid = Action.of("map.matrix", "Show the map as a dependency matrix", "mdi2g-grid", "X", around::matrix);
        Action findings =
                Action.of("map.structure", "Structural findings…", "mdi2s-sitemap-outline", "C", around::findings);
        actions.addAll(List.of(suggest, arrange, fit, table, grid, findings));
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
                around::workList));
        return new MapBar(state, suggest, List.of(findings, fit), List.of(table, grid, findings, arrange, fit));
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

    /// Brings what the inspector points out into sight.
    private void point(Set<ModuleId> ids) {
        map.propose(ids.isEmpty() ? null : ids);
        if (ids.isEmpty()) return;
        around.showMap();
        Scene scene = state.scene();
        int[] numbers = ids.stream()
                .map(id -> scene.facts().number(id))
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .toArray();
        for (int m : numbers)
            if (!map.sight().sees(scene.x()[m], scene.y()[m])) {
                map.sight().bringIntoSight(numbers);
                return;
            }
    }

    @Override
    public Node toolbar() {
        return bar;
    }

    @Override
    public Node content() {
        return around;
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
        watches.unsubscribe();
        around.close();
        splitting.close();
        cards.close();
        over.close();
        crumbs.close();
        travel.close();
        map.close();
        state.close();
    }
}
