package dev.banyan.model.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Place;
import dev.banyan.model.map.MapNode.Kind;
import dev.banyan.model.seams.SmallPlans;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MapNodesTest {
    private static final List<String> APPS = List.of("orders", "billing", "stock");

    /// Three apps in contexts of their own; the first keeps `many` tables, and the others refer to those named
    /// shared.
    private static Plan plan(int many, int shared) {
        var facts = new ArrayList<Fact>();
        for (String app : APPS)
            for (String name : List.of("models", "views"))
                facts.add(new Fact.ModuleFact("shop." + app + "." + name, null, Place.UNKNOWN));
        for (String app : APPS)
            facts.add(new Fact.TableFact(app + "_own", "shop." + app + ".models.Own", 1, 1, Place.UNKNOWN));
        for (int t = 0; t < many; t++) {
            String name = "orders_t" + t;
            facts.add(new Fact.TableFact(name, "shop.orders.models.T" + t, 1, 1, Place.UNKNOWN));
            if (t >= shared) continue;
            facts.add(new Fact.TableLinkFact("billing_own", name, "b" + t, Place.UNKNOWN));
            if (t == 0) facts.add(new Fact.TableLinkFact("stock_own", name, "s" + t, Place.UNKNOWN));
        }
        facts.add(new Fact.TableFact("nobody", "", 1, 1, Place.UNKNOWN));
        facts.add(new Fact.LibraryFact("requests", "1", Place.UNKNOWN));
        Plan plan = Plan.EMPTY.withAudit(SmallPlans.audit(facts));
        return DrawnPlans.byApp(plan, APPS);
    }

    private static MapNodes nodes(Plan plan, Set<Kind> kinds, boolean all) {
        return MapNodes.of(plan, MapLayout.of(plan), kinds, all);
    }

    @Test
    void aTableOfSeveralContextsComesFirstAndIsATrap() {
        MapNode first = nodes(plan(5, 2), EnumSet.of(Kind.TABLE), false).nodes().getFirst();
        assertEquals("orders_t0", first.name());
        assertEquals(3, first.contexts().size());
        assertTrue(first.trap());
        MapNode last = nodes(plan(5, 2), EnumSet.of(Kind.TABLE), false).nodes().getLast();
        assertEquals(1, last.contexts().size());
        assertFalse(last.trap());
    }

    @Test
    void whatNoModuleUsesIsCountedAndNotDrawn() {
        MapNodes both = nodes(plan(1, 1), EnumSet.allOf(Kind.class), false);
        assertEquals(1, both.unused().get(Kind.TABLE));
        assertEquals(1, both.unused().get(Kind.LIBRARY));
        assertTrue(both.nodes().stream().noneMatch(n -> n.name().equals("nobody")));
    }

    @Test
    void tooManyAreLeftOutAndCountedUnlessAllAreAskedFor() {
        Plan plan = plan(100, 10);
        MapNodes some = nodes(plan, EnumSet.of(Kind.TABLE), false);
        assertEquals(MapNodes.MOST, some.nodes().size());
        assertEquals(103 - MapNodes.MOST, some.leftOut().get(Kind.TABLE));
        assertEquals(10, some.traps());
        MapNodes all = nodes(plan, EnumSet.of(Kind.TABLE), true);
        assertEquals(103, all.nodes().size());
        assertEquals(0, all.allLeftOut());
    }

    @Test
    void nothingLiesOverAContextOrOverAnother() {
        Plan plan = plan(120, 60);
        MapLayout layout = MapLayout.of(plan);
        List<MapNode> nodes =
                MapNodes.of(plan, layout, EnumSet.of(Kind.TABLE), true).nodes();
        for (MapNode n : nodes)
            for (Region r : layout.regions())
                assertTrue(Math.hypot(n.x() - r.x(), n.y() - r.y()) >= n.radius() + r.radius(), n.name());
        for (int a = 0; a < nodes.size(); a++)
            for (int b = 0; b < a; b++)
                assertTrue(Math.hypot(
                                nodes.get(a).x() - nodes.get(b).x(),
                                nodes.get(a).y() - nodes.get(b).y())
                        >= 2 * nodes.get(a).radius());
    }

    @Test
    void placesDependOnNothingButThePlan() {
        assertEquals(
                nodes(plan(60, 20), EnumSet.of(Kind.TABLE), false), nodes(plan(60, 20), EnumSet.of(Kind.TABLE), false));
    }

    @Test
    void manyTablesOfOneContextStandAroundItAndNotInAHeap() {
        Plan plan = plan(40, 0);
        MapLayout layout = MapLayout.of(plan);
        var sides = new TreeSet<Integer>();
        double farthest = 0;
        for (MapNode n : MapNodes.of(plan, layout, EnumSet.of(Kind.TABLE), true).nodes()) {
            Region r = layout.regions().get(n.uses().getFirst().region());
            if (!n.name().startsWith("orders")) continue;
            sides.add((n.x() > r.x() ? 1 : 0) + (n.y() > r.y() ? 2 : 0));
            farthest = Math.max(farthest, (Math.hypot(n.x() - r.x(), n.y() - r.y()) - r.radius()) / n.radius());
        }
        assertEquals(Set.of(0, 1, 2, 3), sides);
        assertTrue(farthest < 30, "farthest " + farthest);
    }
}
