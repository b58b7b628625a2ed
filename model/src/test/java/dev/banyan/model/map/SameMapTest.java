package dev.banyan.model.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.seams.SmallPlans;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePMap;

/// Ids are made by chance; the same contexts under other ids make the same map.
class SameMapTest {
    private static final int PLANS = 30;

    @Test
    void theSameContextsUnderOtherIdsLieInTheSamePlaces() {
        for (int seed = 0; seed < PLANS; seed++) {
            Plan plan = plan(seed);
            Plan renamed = renamed(plan, new Random(seed));
            assertNotEquals(
                    List.copyOf(names(plan).values()),
                    List.copyOf(names(renamed).values()));
            assertEquals(picture(plan), picture(renamed), "plan " + seed);
        }
    }

    @Test
    void contextsOfOneNameAreToldApartByTheirModules() {
        for (int seed = 0; seed < PLANS; seed++) {
            Plan plan = plan(seed);
            var contexts = plan.contexts();
            for (BoundedContext c : contexts.values()) contexts = contexts.plus(c.id(), c.withName("Shop"));
            Plan alike = plan.withContexts(contexts);
            assertEquals(modules(alike), modules(renamed(alike, new Random(seed))), "plan " + seed);
        }
    }

    @Test
    void whatIsPlacedStaysUnderAnotherName() {
        Plan plan = plan(3);
        MapLayout before = MapLayout.of(plan);
        BoundedContext first = plan.contexts().firstEntry().getValue();
        Plan after = plan.withContexts(plan.contexts().plus(first.id(), first.withName("Zebra")));
        assertEquals(regions(plan, before), regions(plan, MapLayout.of(after, before)));
    }

    private static Plan plan(int seed) {
        return SmallPlans.random(120, 400, 4 + seed % 9, seed);
    }

    /// The same plan with the ids of its contexts dealt out anew.
    private static Plan renamed(Plan plan, Random random) {
        var ids = new ArrayList<>(plan.contexts().keySet());
        var dealt = new ArrayList<>(ids);
        while (dealt.equals(ids)) Collections.shuffle(dealt, random);
        Map<ContextId, ContextId> now = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) now.put(ids.get(i), dealt.get(i));
        var contexts = new TreeMap<ContextId, BoundedContext>();
        plan.contexts().forEach((id, c) -> {
            ContextId other = now.getOrDefault(id, id);
            contexts.put(other, BoundedContext.named(other, c.name(), c.colour()));
        });
        var membership = plan.membership();
        for (var e : plan.membership().entrySet())
            membership = membership.plus(e.getKey(), now.getOrDefault(e.getValue(), e.getValue()));
        return plan.withContexts(TreePMap.from(contexts)).withMembership(membership);
    }

    private static Map<ContextId, String> names(Plan plan) {
        var names = new TreeMap<ContextId, String>();
        plan.contexts().forEach((id, c) -> names.put(id, c.name()));
        return names;
    }

    /// What a person sees, without ids.
    private static List<Object> picture(Plan plan) {
        MapPicture picture = MapPicture.of(plan);
        var seams = new TreeSet<String>();
        for (SeamCurve c : picture.seams()) seams.add(c.crossing() + " " + c.bow());
        return List.of(modules(plan), regions(plan, picture.layout()), seams);
    }

    private static List<List<Double>> modules(Plan plan) {
        MapLayout layout = MapLayout.of(plan);
        return IntStream.range(0, layout.modules())
                .mapToObj(m -> List.of(layout.x(m), layout.y(m)))
                .toList();
    }

    private static TreeSet<String> regions(Plan named, MapLayout layout) {
        var regions = new TreeSet<String>();
        for (Region r : layout.regions()) {
            var context = r.context() == null ? null : named.contexts().get(r.context());
            String name = context == null ? r.name() : context.name();
            regions.add(name + " " + r.x() + " " + r.y() + " " + r.radius());
        }
        return regions;
    }
}
