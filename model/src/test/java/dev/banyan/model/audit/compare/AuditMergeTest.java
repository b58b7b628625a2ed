package dev.banyan.model.audit.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.SourceId;
import dev.banyan.model.audit.compare.AuditMerge.Effect;
import dev.banyan.model.laws.RandomAudits;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AuditMergeTest {
    private static final Instant THEN = Instant.parse("2026-01-05T08:00:00Z");
    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    private static Reading coverage(String name, String content, Instant readAt, String... files) {
        var facts = new ArrayList<Fact>();
        for (String file : files) facts.add(new Fact.CoverageFact(file, 10, 5, 0, 0, Place.UNKNOWN));
        return new Reading(
                new Source(
                        new SourceId(content),
                        name,
                        content,
                        1,
                        "coverage.py-json",
                        "coverage.py JSON",
                        Source.Certainty.CERTAIN,
                        "",
                        facts.size(),
                        readAt),
                facts,
                List.of());
    }

    private static Audit audit(Reading... readings) {
        return new Audit(List.of(readings), List.of());
    }

    private static List<String> effects(AuditMerge merge) {
        return merge.steps().stream()
                .map(step -> step.source().name() + " " + step.effect())
                .toList();
    }

    @Test
    void readingTheSameFilesAgainChangesNothing() {
        var current = audit(coverage("a.json", "1", THEN, "x.py"), coverage("b.json", "2", THEN, "y.py"));
        var merge = AuditMerge.into(
                current, List.of(coverage("a.json", "1", NOW, "x.py"), coverage("other/b.json", "2", NOW, "y.py")));
        assertSame(current, merge.audit());
        assertTrue(merge.isEmpty());
        assertEquals(List.of("a.json SAME", "other/b.json SAME"), effects(merge));
    }

    @Test
    void aLaterFileOfTheSameNameReplacesTheEarlier() {
        var merge = AuditMerge.into(
                audit(coverage("a.json", "1", THEN, "x.py", "y.py")),
                List.of(coverage("a.json", "3", NOW, "x.py", "z.py")));
        assertEquals(List.of("a.json REPLACES"), effects(merge));
        assertEquals(
                List.of(new SourceId("3")),
                merge.audit().sources().stream().map(Source::id).toList());
    }

    @Test
    void aFileOfTheSameNameAboutOtherCodeIsNew() {
        var merge = AuditMerge.into(
                audit(coverage("a.json", "1", THEN, "shop/x.py")), List.of(coverage("a.json", "3", NOW, "bank/z.py")));
        assertEquals(List.of("a.json NEW"), effects(merge));
        assertEquals(2, merge.audit().readings().size());
    }

    @Test
    void aFileOfAnotherNameReplacesWhatSpeaksOfTheSameCode() {
        var current = audit(coverage("2026-01/cov.json", "1", THEN, "/b/1/s/shop/x.py", "/b/1/s/shop/y.py"));
        var later = coverage("2026-06/coverage.json", "3", NOW, "/b/2/s/shop/x.py", "/b/2/s/shop/y.py", "q.py");
        var merge = AuditMerge.into(current, List.of(later));
        assertEquals(Effect.REPLACES, merge.steps().getFirst().effect());
        var part = coverage("part.json", "4", NOW, "/b/1/s/shop/x.py");
        assertEquals(
                Effect.NEW,
                AuditMerge.into(current, List.of(part)).steps().getFirst().effect());
    }

    @Test
    void filesOfOneDropDoNotReplaceEachOtherAndEachReplacesOne() {
        var unit = coverage("unit.json", "1", THEN, "x.py", "y.py");
        var all = coverage("all.json", "2", THEN, "x.py", "y.py");
        assertEquals(
                List.of("all.json NEW", "unit.json NEW"), effects(AuditMerge.into(Audit.NONE, List.of(unit, all))));
        var merge = AuditMerge.into(
                audit(unit, all),
                List.of(
                        coverage("all.json", "5", NOW, "x.py", "y.py"),
                        coverage("unit.json", "6", NOW, "x.py", "y.py"),
                        coverage("more.json", "7", NOW, "x.py", "y.py")));
        assertEquals(List.of("all.json REPLACES", "more.json NEW", "unit.json REPLACES"), effects(merge));
        assertEquals(3, merge.audit().readings().size());
    }

    @Test
    void aLaterDescriptionOfRoutesWithoutViewsReplacesTheEarlier() {
        var current = audit(routes("1", "/basket/", "/order/"));
        var merge = AuditMerge.into(current, List.of(routes("2", "/basket/", "/order/", "/pay/")));
        assertEquals(List.of("openapi.json REPLACES"), effects(merge));
    }

    @Test
    void whateverSourcesSayCanBeMerged() {
        for (int seed = 0; seed < 200; seed++) {
            var audits = new RandomAudits(new Random(seed));
            Audit current = audits.after(Audit.NONE);
            Audit later = audits.after(current);
            var merge = AuditMerge.into(current, later.readings());
            assertTrue(ids(merge.audit()).containsAll(ids(later)), "seed " + seed);
        }
    }

    private static Set<SourceId> ids(Audit audit) {
        return audit.sources().stream().map(Source::id).collect(Collectors.toSet());
    }

    private static Reading routes(String content, String... routes) {
        var facts = new ArrayList<Fact>();
        for (String route : routes) facts.add(new Fact.EndpointFact(route, "", "GET " + route, Place.UNKNOWN));
        var source = new Source(
                new SourceId(content),
                "openapi.json",
                content,
                1,
                "openapi",
                "OpenAPI",
                Source.Certainty.CERTAIN,
                "",
                facts.size(),
                NOW);
        return new Reading(source, facts, List.of());
    }
}
