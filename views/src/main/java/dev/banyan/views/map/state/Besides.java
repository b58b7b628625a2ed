package dev.banyan.views.map.state;

import dev.banyan.model.map.MapNode;
import dev.banyan.model.map.MapNode.Kind;
import dev.banyan.model.map.MapNodes;
import dev.banyan.views.Settings;
import dev.banyan.views.Subject;
import dev.banyan.views.map.scene.Scene;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What is shown on the map beside contexts and modules when asked for: tables, libraries, cycles.
public final class Besides {
    private final BooleanProperty tables = new SimpleBooleanProperty();
    private final BooleanProperty libraries = new SimpleBooleanProperty();
    private final BooleanProperty all = new SimpleBooleanProperty();
    private final BooleanProperty cycles = new SimpleBooleanProperty();
    private MapNodes nodes = MapNodes.NONE;
    private @Nullable Scene of;

    /// Begins with what this person had shown last.
    Besides(Settings settings) {
        remembered(settings, "map.tables", tables);
        remembered(settings, "map.libraries", libraries);
        remembered(settings, "map.cycles", cycles);
    }

    private static void remembered(Settings settings, String key, BooleanProperty shown) {
        shown.set(settings.get(key, "hidden").equals("shown"));
        shown.subscribe((_, now) -> settings.put(key, now ? "shown" : "hidden"));
    }

    public BooleanProperty tables() {
        return tables;
    }

    public BooleanProperty libraries() {
        return libraries;
    }

    /// Whether every table and library is shown, however many.
    public BooleanProperty all() {
        return all;
    }

    public BooleanProperty cycles() {
        return cycles;
    }

    Subscription onChange(Runnable changed) {
        return Subscription.combine(
                tables.subscribe((_, _) -> again(changed)),
                libraries.subscribe((_, _) -> again(changed)),
                all.subscribe((_, _) -> again(changed)),
                cycles.subscribe((_, _) -> changed.run()));
    }

    private void again(Runnable changed) {
        of = null;
        changed.run();
    }

    private Set<Kind> kinds() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (tables.get()) kinds.add(Kind.TABLE);
        if (libraries.get()) kinds.add(Kind.LIBRARY);
        return kinds;
    }

    MapNodes nodes(Scene scene) {
        if (of == scene) return nodes;
        of = scene;
        Set<Kind> kinds = kinds();
        nodes = kinds.isEmpty()
                ? MapNodes.NONE
                : MapNodes.of(scene.plan(), scene.picture().layout(), kinds, all.get());
        return nodes;
    }

    /// The place of what is selected among the nodes, -1 when it is none of them.
    static int chosen(MapNodes nodes, Subject subject) {
        for (int n = 0; n < nodes.nodes().size(); n++)
            if (subject(nodes.nodes().get(n)).equals(subject)) return n;
        return -1;
    }

    public static Subject subject(MapNode node) {
        return switch (node.kind()) {
            case TABLE -> new Subject.OfTable(node.name());
            case LIBRARY -> new Subject.OfLibrary(node.name());
        };
    }
}
