package dev.banyan.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.Position;
import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.ModuleNumbers;
import dev.banyan.model.audit.PastAudit;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.SourceId;
import dev.banyan.model.audit.Total;
import dev.banyan.model.audit.Trend;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePMap;

class LaterAuditTest {
    private static final ModuleId OLD = new ModuleId("shop.cart");
    private static final ModuleId NEW = new ModuleId("shop.basket");
    private static final ContextId CONTEXT = new ContextId("c1");

    @Test
    void anAuditThatOnlyGrowsLeavesNoPastAudit() {
        Reading sizes = sizes("2026-01-05", "shop/cart.py", 100);
        Plan plan = accept(Plan.EMPTY, new Audit(List.of(sizes), List.of()));
        Reading coverage = reading(
                "coverage", "2026-02-01", List.of(new Fact.CoverageFact("shop/cart.py", 10, 5, 0, 0, Place.line(1))));
        assertTrue(accept(plan, new Audit(List.of(sizes, coverage), List.of()))
                .pastAudits()
                .isEmpty());
    }

    @Test
    void whatAReplacedAuditMeasuredIsKept() {
        Plan plan = accept(Plan.EMPTY, new Audit(List.of(sizes("2026-01-05", "shop/cart.py", 100)), List.of()));
        Plan later = accept(plan, new Audit(List.of(sizes("2026-03-09", "shop/cart.py", 120)), List.of()));
        PastAudit past = Objects.requireNonNull(later.pastAudits().get(1));
        assertEquals(LocalDate.of(2026, 1, 5), past.on());
        ModuleNumbers numbers = Objects.requireNonNull(past.modules().get(OLD));
        assertEquals(100, numbers.code());
        assertEquals(-1, numbers.covered(), "nobody measured coverage");
        assertEquals(1, past.totals().get(Total.MODULES));
        assertEquals(null, past.totals().get(Total.TESTS), "nobody told of tests");
    }

    @Test
    void aTrendHasAPointForEachAuditAndTheCurrentOneLast() {
        Plan plan = accept(Plan.EMPTY, new Audit(List.of(sizes("2026-01-05", "shop/cart.py", 100)), List.of()));
        plan = accept(plan, new Audit(List.of(sizes("2026-03-09", "shop/cart.py", 120)), List.of()));
        List<Trend.Point> points = Trend.of(plan.pastAudits().values(), plan.audit());
        assertEquals(
                List.of(OptionalLong.of(100), OptionalLong.of(120)),
                points.stream().map(p -> p.sum(Trend.Measure.CODE_LINES)).toList());
        assertTrue(Double.isNaN(points.getLast().coverage()));
        assertEquals(
                0,
                Trend.of(plan.pastAudits().values(), plan.audit(), Set.of(NEW))
                        .getLast()
                        .modules());
    }

    @Test
    void decisionsGoAlongWithARenamedModule() {
        Plan plan = decided();
        Audit later = new Audit(List.of(sizes("2026-03-09", "shop/basket.py", 120)), List.of());
        Plan renamed = done(new AuditEdit.Accept(later, Map.of(OLD, NEW)).applyTo(plan));
        assertEquals(CONTEXT, renamed.membership().get(NEW));
        assertEquals(new Position(1, 2, true), renamed.positions().get(NEW));
        assertTrue(
                !renamed.membership().containsKey(OLD) && !renamed.positions().containsKey(OLD));
        PastAudit past = Objects.requireNonNull(renamed.pastAudits().get(1));
        assertEquals(100, Objects.requireNonNull(past.modules().get(NEW)).code(), "its numbers go on");
    }

    @Test
    void aNewNameWithADecisionOfItsOwnKeepsIt() {
        Plan plan = decided();
        var other = new ContextId("c2");
        plan = plan.withContexts(plan.contexts().plus(other, BoundedContext.named(other, "Other", "#123456")))
                .withMembership(plan.membership().plus(NEW, other));
        Audit later = new Audit(List.of(sizes("2026-03-09", "shop/basket.py", 120)), List.of());
        Plan renamed = done(new AuditEdit.Accept(later, Map.of(OLD, NEW)).applyTo(plan));
        assertEquals(other, renamed.membership().get(NEW));
    }

    private static Plan decided() {
        Plan plan = accept(Plan.EMPTY, new Audit(List.of(sizes("2026-01-05", "shop/cart.py", 100)), List.of()));
        return plan.withContexts(TreePMap.singleton(CONTEXT, BoundedContext.named(CONTEXT, "Basket", "#336699")))
                .withMembership(TreePMap.singleton(OLD, CONTEXT))
                .withPositions(TreePMap.singleton(OLD, new Position(1, 2, true)));
    }

    private static Plan accept(Plan plan, Audit audit) {
        return done(new AuditEdit.Accept(audit).applyTo(plan));
    }

    private static Plan done(Outcome outcome) {
        return assertInstanceOf(Outcome.Done.class, outcome).plan();
    }

    private static Reading sizes(String day, String file, int code) {
        return reading("sizes", day, List.of(new Fact.SizeFact(file, code, code, Place.line(1))));
    }

    private static Reading reading(String name, String day, List<Fact> facts) {
        var id = new SourceId("%016x".formatted((name + day).hashCode()));
        Instant at = LocalDate.parse(day).atStartOfDay().toInstant(java.time.ZoneOffset.UTC);
        var source = new Source(id, name, "0", 1, name, name, Source.Certainty.CERTAIN, "", facts.size(), at);
        return new Reading(source, new ArrayList<>(facts), List.of());
    }
}
