package dev.banyan.views.map;

import dev.banyan.model.ContextId;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.views.Action;
import dev.banyan.views.Subject;
import dev.banyan.views.map.gesture.MapMenu;
import dev.banyan.views.map.gesture.Pointer;
import dev.banyan.views.map.scene.ColourBy;
import dev.banyan.views.map.scene.Look;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Show;
import dev.banyan.views.map.scene.Territory;
import dev.banyan.views.map.state.Besides;
import dev.banyan.views.map.state.MapState;
import dev.banyan.views.map.state.Tool;
import dev.banyan.views.map.travel.Stops;
import dev.banyan.views.map.travel.Travel;
import dev.banyan.views.map.view.MapView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Side;
import javafx.scene.input.KeyEvent;

/// What can be done on the map, by menu, palette and keys.
final class MapActions {
    private static final double STEP = 60;
    private static final double ZOOM = 1.25;

    private final MapView map;
    private final MapState state;
    private final Travel travel;
    private final Pointer pointer;

    MapActions(MapView map, Travel travel, Pointer pointer) {
        this.map = map;
        this.travel = travel;
        this.pointer = pointer;
        this.state = map.state();
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    Action suggest(Runnable run) {
        return Action.of("map.suggest", "Suggest contexts…", "mdi2a-auto-fix", "G", run);
    }

    Action arrange() {
        return Action.of(
                "map.arrange",
                "Arrange the map anew",
                "mdi2v-vector-arrange-above",
                "",
                () -> map.edits().arrange());
    }

    Action fit(Runnable run) {
        return Action.of("map.fit", "Fit the map to the window", "mdi2f-fit-to-page-outline", "F", run);
    }

    List<Action> others() {
        var all = new ArrayList<Action>();
        all.add(tool(Tool.SELECT, "Select on the map", "mdi2c-cursor-default-outline", "V"));
        all.add(tool(Tool.LASSO, "Select with a lasso", "mdi2l-lasso", "L"));
        all.add(tool(Tool.DRAW, "Draw a context", "mdi2d-draw", "D"));
        all.add(tool(Tool.PAN, "Move the map", "mdi2h-hand-back-right-outline", "H"));
        all.add(Action.of("map.fly", "Show the selection on the map", "mdi2c-crosshairs-gps", "S", this::fly));
        all.add(Action.of("map.pin", "Pin the selected modules, or unpin them", "mdi2p-pin-outline", "P", this::pin));
        all.add(Action.of(
                "map.ungrouped", "Select the modules in no context", "mdi2s-select-group", "U", this::ungrouped));
        all.addAll(travel.actions());
        Besides besides = state.besides();
        all.add(toggle(
                "map.tables",
                "Show the tables of the database, or hide them",
                "mdi2d-database-outline",
                "B",
                besides.tables()));
        all.add(toggle(
                "map.libraries",
                "Show the libraries, or hide them",
                "mdi2p-package-variant-closed",
                "R",
                besides.libraries()));
        for (ColourBy by : ColourBy.values())
            all.add(Action.of(
                    "map.colour." + by.name().toLowerCase(Locale.ROOT),
                    "Colour the map by " + by.words().toLowerCase(Locale.ROOT),
                    "mdi2p-palette-outline",
                    "",
                    () -> state.colourBy().set(by)));
        all.add(toggle("map.cycles", "Show what is in a cycle, or hide it", "mdi2s-sync", "O", besides.cycles()));
        return all;
    }

    private static Action toggle(String id, String words, String icon, String key, BooleanProperty shown) {
        return Action.of(id, words, icon, key, () -> shown.set(!shown.get()));
    }

    private Action tool(Tool tool, String words, String icon, String key) {
        return Action.of("map.tool." + tool.name().toLowerCase(Locale.ROOT), words, icon, key, () -> {
            state.tool().set(tool);
            map.requestFocus();
        });
    }

    private void pin() {
        int[] modules = state.selection().modules();
        if (modules.length == 0) state.bench().say().accept("Select the modules that must stay where they are.");
        else map.edits().turnPins(state.scene().ids(modules));
    }

    private void ungrouped() {
        Set<ModuleId> ids = state.scene().ungrouped();
        if (ids.isEmpty()) state.bench().say().accept("Every module is in a context.");
        else state.selection().select(ids, false);
    }

    /// Brings what is selected into sight.
    void fly() {
        Scene scene = state.scene();
        int[] modules = state.selection().modules();
        if (modules.length > 0) {
            double x = 0, y = 0;
            for (int m : modules) {
                x += scene.x()[m] / modules.length;
                y += scene.y()[m] / modules.length;
            }
            if (!map.sight().sees(x, y) || modules.length == 1 && map.sight().shown() != Show.MODULES)
                map.sight().flyNear(x, y);
            return;
        }
        Look look = state.look();
        if (look.node() >= 0) {
            var node = look.nodes().nodes().get(look.node());
            if (!map.sight().sees(node.x(), node.y())) map.sight().flyTo(node.x(), node.y());
        }
        Set<ContextId> contexts = state.selection().contexts();
        if (contexts.isEmpty()) return;
        Territory t = scene.territory(contexts.iterator().next());
        if (t != null && !map.sight().sees(t.x(), t.y())) map.sight().flyTo(t.x(), t.y());
    }

    private void onKey(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) return;
        boolean known = true;
        switch (e.getCode()) {
            case LEFT -> map.sight().pan(STEP, 0);
            case RIGHT -> map.sight().pan(-STEP, 0);
            case UP -> map.sight().pan(0, STEP);
            case DOWN -> map.sight().pan(0, -STEP);
            case PLUS, ADD, EQUALS -> map.sight().zoom(ZOOM);
            case MINUS, SUBTRACT -> map.sight().zoom(1 / ZOOM);
            case DELETE -> delete();
            case BACK_SPACE -> travel.out();
            case ENTER -> travel.in();
            case TAB -> known = next(!e.isShiftDown());
            case ESCAPE -> known = back();
            case CONTEXT_MENU ->
                new MapMenu(map, travel).made().show(map, Side.LEFT, map.getWidth() / 2, map.getHeight() / 3);
            default -> known = false;
        }
        if (known) e.consume();
    }

    private void delete() {
        Set<ContextId> contexts = state.selection().contexts();
        int[] modules = state.selection().modules();
        if (!contexts.isEmpty()) map.edits().delete(contexts);
        else if (modules.length > 0) map.edits().move(state.scene().ids(modules), null);
    }

    private boolean next(boolean forward) {
        Subject next = new Stops(state).after(forward);
        if (next == null) return false;
        state.bench().selection().select(next);
        fly();
        return true;
    }

    private boolean back() {
        if (pointer.cancel()) return true;
        if (state.tool().get() != Tool.SELECT) {
            state.tool().set(Tool.SELECT);
            return true;
        }
        boolean any = state.look().anySelected()
                || !state.look().contexts().isEmpty()
                || state.look().seam() != null
                || state.look().node() >= 0;
        if (any) state.bench().selection().clear();
        return any;
    }
}
