package dev.banyan.model.map;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Library;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.Table;
import dev.banyan.model.map.MapNode.Kind;
import dev.banyan.model.map.MapNode.Use;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The tables and libraries that are shown on the map: those that the most contexts use come first, and where they
/// are too many to be legible the rest is left out and counted.
///
/// @param nodes   those that the most contexts use first
/// @param leftOut of each kind shown, those that are used but not drawn
/// @param unused  of each kind shown, those that no module is known to use
public record MapNodes(List<MapNode> nodes, Map<Kind, Integer> leftOut, Map<Kind, Integer> unused) {
    /// So many of one kind are legible.
    public static final int MOST = 40;

    public static final MapNodes NONE = new MapNodes(List.of(), Map.of(), Map.of());

    private static final Comparator<Used> WIDEST = Comparator.comparingInt((Used u) -> -u.contexts())
            .thenComparingInt(u -> -u.modules())
            .thenComparing(Used::name);

    public MapNodes {
        nodes = List.copyOf(nodes);
        leftOut = Map.copyOf(leftOut);
        unused = Map.copyOf(unused);
    }

    /// Something that is used, before it has a place.
    private record Used(Kind kind, String name, List<Use> uses) {
        int contexts() {
            return (int) uses.stream().filter(u -> u.context() != null).count();
        }

        int modules() {
            return uses.stream().mapToInt(u -> u.modules().size()).sum();
        }
    }

    /// @param all shows every one that is used, however many
    public static MapNodes of(Plan plan, MapLayout layout, Set<Kind> kinds, boolean all) {
        var chosen = new ArrayList<Used>();
        var leftOut = new EnumMap<Kind, Integer>(Kind.class);
        var unused = new EnumMap<Kind, Integer>(Kind.class);
        int[] regionOf = regionOf(layout);
        for (Kind kind : kinds) {
            List<Used> used = used(plan, layout, regionOf, kind);
            long known = used.stream().filter(u -> !u.uses().isEmpty()).count();
            int drawn = all ? (int) known : (int) Math.min(MOST, known);
            chosen.addAll(used.stream()
                    .filter(u -> !u.uses().isEmpty())
                    .sorted(WIDEST)
                    .limit(drawn)
                    .toList());
            leftOut.put(kind, (int) known - drawn);
            unused.put(kind, used.size() - (int) known);
        }
        chosen.sort(WIDEST.thenComparing(Used::kind));
        var room = new NodePlaces(layout);
        var nodes = new ArrayList<MapNode>();
        for (Used u : chosen) {
            double[] at = room.take(u.uses());
            nodes.add(new MapNode(u.kind(), u.name(), at[0], at[1], room.radius(), u.uses()));
        }
        return new MapNodes(nodes, leftOut, unused);
    }

    private static int[] regionOf(MapLayout layout) {
        int[] regionOf = new int[layout.modules()];
        List<Region> regions = layout.regions();
        for (int r = 0; r < regions.size(); r++)
            for (PackageDisc p : regions.get(r).packages()) for (int m : p.modules()) regionOf[m] = r;
        return regionOf;
    }

    private static List<Used> used(Plan plan, MapLayout layout, int[] regionOf, Kind kind) {
        var used = new ArrayList<Used>();
        switch (kind) {
            case TABLE -> {
                for (Table t : plan.facts().operation().tables())
                    used.add(new Used(kind, t.name(), uses(plan, layout, regionOf, t.modules())));
            }
            case LIBRARY -> {
                for (Library l : plan.facts().libraries())
                    used.add(new Used(kind, l.name(), uses(plan, layout, regionOf, l.usedBy())));
            }
        }
        return used;
    }

    private static List<Use> uses(Plan plan, MapLayout layout, int[] regionOf, Collection<ModuleId> modules) {
        var byRegion = new TreeMap<Integer, List<Integer>>();
        for (ModuleId id : modules) {
            var number = plan.facts().number(id);
            if (number.isEmpty() || number.getAsInt() >= regionOf.length) continue;
            int m = number.getAsInt();
            byRegion.computeIfAbsent(regionOf[m], r -> new ArrayList<>()).add(m);
        }
        var uses = new ArrayList<Use>();
        byRegion.forEach((region, members) -> {
            ContextId context = layout.regions().get(region).context();
            uses.add(new Use(
                    region, context, members.stream().distinct().sorted().toList()));
        });
        return uses;
    }

    /// Of all kinds shown.
    public int allLeftOut() {
        return leftOut.values().stream().mapToInt(Integer::intValue).sum();
    }

    public long traps() {
        return nodes.stream().filter(MapNode::trap).count();
    }
}
