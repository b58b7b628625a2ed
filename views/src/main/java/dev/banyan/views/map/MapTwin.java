package dev.banyan.views.map;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.map.MapNode;
import dev.banyan.model.map.MapNodes;
import dev.banyan.model.seams.Figures;
import dev.banyan.views.Subject;
import dev.banyan.views.map.state.Besides;
import dev.banyan.views.map.state.MapState;
import dev.banyan.views.map.view.MapView;
import dev.banyan.views.map.words.NodeWords;
import dev.banyan.views.parts.ColourDot;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.Escape;
import dev.banyan.views.parts.FactTable;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The same contexts, modules, tables and libraries as on the map, as tables: for a keyboard alone and for a
/// screen reader. What is selected here is selected on the map.
final class MapTwin extends VBox {
    private final MapState state;
    private final FactTable<BoundedContext> contexts;
    private final FactTable<LegacyModule> modules;
    private final FactTable<MapNode> nodes;
    private final Subscription watches;
    private MapNodes listed = MapNodes.NONE;

    MapTwin(MapView map, Runnable close) {
        state = map.state();
        setId("map-twin");
        getStyleClass().add("map-twin");
        contexts = new FactTable<>("Contexts on the map", "context", "contexts", contextColumns());
        modules = new FactTable<>("Modules on the map", "module", "modules", moduleColumns());
        contexts.onSelect(chosen -> {
            if (!chosen.isEmpty())
                state.bench()
                        .selection()
                        .select(new Subject.Contexts(
                                chosen.stream().map(BoundedContext::id).collect(Collectors.toSet())));
        });
        modules.onSelect(chosen -> {
            if (!chosen.isEmpty())
                state.bench()
                        .selection()
                        .select(new Subject.Modules(
                                chosen.stream().map(LegacyModule::id).collect(Collectors.toSet())));
        });
        nodes = new FactTable<>(
                "Tables and libraries on the map", "table or library", "tables and libraries", nodeColumns());
        nodes.setId("map-twin-nodes");
        nodes.onSelect(chosen -> {
            if (!chosen.isEmpty()) state.bench().selection().select(Besides.subject(chosen.getFirst()));
        });
        VBox.setVgrow(modules, Priority.ALWAYS);
        nodes.setPrefHeight(220);
        nodes.setMinHeight(140);
        contexts.setPrefHeight(280);
        contexts.setMinHeight(160);
        getChildren().addAll(contexts, modules, nodes);
        Escape.closes(this, close);
        watches = Subscription.combine(
                state.sceneProperty().subscribe(_ -> rows()),
                state.lookProperty().subscribe(_ -> mark()));
    }

    private void rows() {
        contexts.setRows(state.plan().contexts().values());
        modules.setRows(state.scene().facts().modules());
    }

    private void mark() {
        MapNodes shown = state.look().nodes();
        if (shown != listed) {
            listed = shown;
            nodes.setRows(shown.nodes());
        }
        nodes.setVisible(!shown.nodes().isEmpty());
        nodes.setManaged(nodes.isVisible());
        nodes.mark(n -> Besides.subject(n).equals(state.bench().selection().get()));
        contexts.mark(c -> state.look().contexts().contains(c.id()));
        var chosen = new TreeSet<ModuleId>();
        for (int m : state.selection().modules()) chosen.add(state.scene().id(m));
        if (chosen.size() < 500) modules.mark(m -> chosen.contains(m.id()));
    }

    private Figures figures(BoundedContext c) {
        return state.derived().figures(state.plan()).of(c.id());
    }

    private List<Column<BoundedContext>> contextColumns() {
        return List.of(
                Column.<BoundedContext>text("Context", BoundedContext::name).shown(this::named),
                Column.text("Owner", BoundedContext::owner),
                Column.count("Modules", c -> figures(c).modules()),
                Column.count(
                        "Lines", c -> figures(c).lines() < 0 ? null : figures(c).lines()),
                Column.percent("Cohesion", c -> figures(c).cohesion()),
                Column.count("Crossing", c -> figures(c).crossing()),
                Column.count("In cycles", c -> figures(c).cycles()));
    }

    private Node named(BoundedContext c) {
        var row = new HBox(7, new ColourDot(state.look().ink().of(c.colour())), new Label(c.name()));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private List<Column<LegacyModule>> moduleColumns() {
        return List.of(
                Column.code("Module", m -> m.id().name()),
                Column.text("Context", this::contextName),
                Column.text("Pinned", m -> state.plan().boundaries().pins().containsKey(m.id()) ? "pinned" : ""),
                Column.count("Lines", m -> m.lines() == 0 ? null : m.lines()),
                Column.percent(
                        "Coverage",
                        m -> m.coverage() == null ? null : m.coverage().share()),
                Column.count("Commits", m -> m.commits() < 0 ? null : m.commits()),
                Column.count(
                        "Worst function",
                        m -> m.complexity() == null || m.complexity().worst() < 0
                                ? null
                                : m.complexity().worst()));
    }

    private List<Column<MapNode>> nodeColumns() {
        return List.of(
                Column.text("Kind", n -> n.kind() == MapNode.Kind.TABLE ? "table" : "library"),
                Column.code("Name", MapNode::name),
                Column.<MapNode>count("Contexts", n -> n.contexts().size())
                        .explained(n -> n.trap() ? "To part them is to part its data" : "Contexts that use it"),
                Column.text("Used by", n -> NodeWords.contexts(n, state.plan())),
                Column.count("Modules", MapNode::modules));
    }

    private String contextName(LegacyModule m) {
        var id = state.plan().membership().get(m.id());
        var context = id == null ? null : state.plan().context(id);
        return context == null ? "" : context.name();
    }

    void close() {
        watches.unsubscribe();
    }
}
