package dev.banyan.views.map.gesture;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextColours;
import dev.banyan.model.ContextId;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.map.MapNode;
import dev.banyan.views.map.edit.MapEdits;
import dev.banyan.views.map.edit.RuleMenu;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Territory;
import dev.banyan.views.map.state.MapState;
import dev.banyan.views.map.travel.Trail;
import dev.banyan.views.map.travel.Travel;
import dev.banyan.views.map.view.MapView;
import dev.banyan.views.parts.AddToPath;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.ColourDot;
import dev.banyan.views.parts.Icons;
import dev.banyan.views.parts.NumberText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

/// What can be done with what is selected on the map.
public final class MapMenu {
    private final MapView map;
    private final Travel travel;
    private final MapState state;
    private final MapEdits edits;

    public MapMenu(MapView map, Travel travel) {
        this.map = map;
        this.travel = travel;
        this.state = map.state();
        this.edits = map.edits();
    }

    public ContextMenu made() {
        var menu = new ContextMenu();
        menu.setId("map-menu");
        int[] modules = state.selection().modules();
        Set<ContextId> contexts = state.selection().contexts();
        if (modules.length > 0) menu.getItems().addAll(ofModules(modules));
        else if (!contexts.isEmpty()) menu.getItems().addAll(ofContexts(contexts));
        else if (state.look().node() >= 0)
            menu.getItems()
                    .add(ofNode(state.look().nodes().nodes().get(state.look().node())));
        else
            menu.getItems()
                    .addAll(
                            keyed("map.fit", item("Show everything", "mdi2f-fit-to-page-outline", map.sight()::fit)),
                            keyed(
                                    "map.find",
                                    item("Select modules by name…", "mdi2s-selection-search", () -> run("map.find"))),
                            keyed(
                                    "map.ungrouped",
                                    item(
                                            "Select the modules in no context",
                                            "mdi2s-select-group",
                                            () -> run("map.ungrouped"))));
        return menu;
    }

    /// Says beside an entry the key of the action that does the same.
    private <M extends MenuItem> M keyed(String action, M item) {
        Buttons.showKey(item, state.bench().actions().get(action).key());
        return item;
    }

    private void run(String action) {
        state.bench().actions().get(action).run().run();
    }

    private MenuItem ofNode(MapNode node) {
        int[] users = node.uses().stream()
                .flatMapToInt(use -> use.modules().stream().mapToInt(Integer::intValue))
                .toArray();
        return item(
                "Select the " + NumberText.count(node.modules(), "module that uses", "modules that use") + " it",
                "mdi2s-select-group",
                () -> state.selection().select(state.scene().ids(users), false));
    }

    private List<MenuItem> ofModules(int[] modules) {
        Scene scene = state.scene();
        Set<ModuleId> ids = scene.ids(modules);
        var items = new ArrayList<MenuItem>();
        items.add(keyed(
                "map.new",
                item(
                        "New context from " + NumberText.count(ids.size(), "module", "modules") + "…",
                        "mdi2p-plus",
                        () -> map.naming().ofNew(ids))));
        var move = new Menu("Move to", Icons.of("mdi2a-arrow-right"));
        var same = new HashSet<ContextId>();
        boolean one = true;
        for (int m : modules) {
            ContextId id = scene.of(m).id();
            if (id != null) same.add(id);
            one &= scene.owner()[m] == scene.owner()[modules[0]];
        }
        move.getItems().addAll(into(one ? same : Set.of(), id -> edits.move(ids, id)));
        move.setDisable(move.getItems().isEmpty());
        move.getItems().addFirst(keyed("map.move", item("Type its name…", "mdi2a-arrow-right", () -> run("map.move"))));
        items.add(move);
        if (same.size() > 1) items.add(subtract(ids, same));
        if (!same.isEmpty())
            items.add(delete(item("Take out of the context", "mdi2a-arrow-expand-all", () -> edits.move(ids, null))));
        items.add(keyed(
                "map.pin",
                edits.pinned(ids) == ids.size()
                        ? item("Unpin", "mdi2p-pin-off-outline", () -> edits.unpin(ids))
                        : item("Pin where it is", "mdi2p-pin-outline", () -> edits.pin(ids, ""))));
        items.add(new SeparatorMenuItem());
        items.add(new RuleMenu(state.bench(), edits).under(ids));
        var packages = new Menu("Select the whole package", Icons.of("mdi2p-package-variant-closed"));
        for (String name : packages(ids))
            packages.getItems()
                    .add(item(
                            name,
                            "mdi2p-package-variant-closed",
                            () -> state.selection().select(inPackage(name), false)));
        packages.setDisable(packages.getItems().isEmpty());
        items.add(packages);
        items.add(AddToPath.modules(state.bench(), () -> ids).menu());
        return items;
    }

    private Menu subtract(Set<ModuleId> ids, Set<ContextId> contexts) {
        var menu = new Menu("Subtract from", Icons.of("mdi2s-set-left"));
        menu.getItems()
                .addAll(into(Set.of(), id -> edits.subtract(ids, id)).stream()
                        .filter(item -> contexts.contains(item.getUserData()))
                        .toList());
        return menu;
    }

    private List<MenuItem> ofContexts(Set<ContextId> ids) {
        var items = new ArrayList<MenuItem>();
        ContextId first = ids.iterator().next();
        Territory t = state.scene().territory(first);
        BoundedContext context = state.plan().context(first);
        if (ids.size() == 1 && t != null && context != null) {
            items.add(keyed(
                    "map.rename",
                    item("Rename…", "mdi2p-pencil-outline", () -> map.naming().of(t))));
            var colour = new Menu("Colour", Icons.of("mdi2p-palette-outline"));
            for (String c : ContextColours.ALL) {
                var choice = new MenuItem(c, new ColourDot(state.look().ink().of(c)));
                choice.setOnAction(_ -> edits.describe(context.withColour(c)));
                colour.getItems().add(choice);
            }
            items.add(colour);
            items.add(item(
                    "Select its modules",
                    "mdi2s-select-group",
                    () -> state.selection().select(state.scene().ids(t.members()), false)));
            items.add(keyed(
                    "map.split", item("Split along its weakest cut…", "mdi2c-call-split", () -> run("map.split"))));
            items.add(item(
                    "Zoom to it",
                    "mdi2m-magnify-plus-outline",
                    () -> travel.to(Trail.toTerritory(state.scene(), t.number()).last())));
        }
        var merge = new Menu("Merge into", Icons.of("mdi2c-call-merge"));
        merge.getItems().addAll(into(ids.size() == 1 ? ids : Set.of(), target -> {
            var sources = new TreeSet<>(ids);
            sources.remove(target);
            edits.merge(sources, target);
        }));
        merge.setDisable(merge.getItems().isEmpty());
        merge.getItems()
                .addFirst(keyed("map.merge", item("Type its name…", "mdi2c-call-merge", () -> run("map.merge"))));
        items.add(merge);
        items.add(new SeparatorMenuItem());
        items.add(delete(item(
                ids.size() == 1 ? "Delete the context" : "Delete " + ids.size() + " contexts",
                "mdi2t-trash-can-outline",
                () -> edits.delete(ids))));
        return items;
    }

    private List<MenuItem> into(Set<ContextId> without, Consumer<ContextId> chosen) {
        var byName = new TreeMap<String, BoundedContext>(String.CASE_INSENSITIVE_ORDER);
        for (BoundedContext c : state.plan().contexts().values())
            if (!without.contains(c.id())) byName.put(c.name() + "\u0000" + c.id(), c);
        var items = new ArrayList<MenuItem>();
        for (BoundedContext c : byName.values()) {
            var item = new MenuItem(c.name(), new ColourDot(state.look().ink().of(c.colour())));
            item.setUserData(c.id());
            item.setOnAction(_ -> chosen.accept(c.id()));
            items.add(item);
        }
        return items;
    }

    private static Set<String> packages(Set<ModuleId> ids) {
        var names = new TreeSet<String>();
        for (ModuleId id : ids) if (!id.packageName().isEmpty() && names.size() < 12) names.add(id.packageName());
        return names;
    }

    /// The modules of a package and of the packages in it.
    private Set<ModuleId> inPackage(String name) {
        var ids = new HashSet<ModuleId>();
        for (var m : state.scene().facts().modules()) {
            String full = m.id().name();
            if (full.equals(name) || full.startsWith(name + ".")) ids.add(m.id());
        }
        return ids;
    }

    private static MenuItem delete(MenuItem item) {
        Buttons.showKey(item, new KeyCodeCombination(KeyCode.DELETE));
        return item;
    }

    private static MenuItem item(String words, String icon, Runnable run) {
        var item = new MenuItem(words, Icons.of(icon));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
