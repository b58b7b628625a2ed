package dev.banyan.model.seams;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.SourceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Small plans for tests: modules `m.module_NAME`, contexts as wanted.
public final class SmallPlans {
    private SmallPlans() {}

    /// @param dependencies `a>b` imports, `a~b` changed together, `a=b` a foreign key, separated by spaces
    public static Plan of(String dependencies) {
        var facts = new ArrayList<Fact>();
        for (String text : dependencies.split(" ")) {
            String[] ends = text.split("[>~=]");
            for (String end : ends) facts.add(new Fact.ModuleFact(id(end).name(), null, Place.UNKNOWN));
            if (ends.length < 2) continue;
            if (text.contains("~"))
                facts.add(new Fact.CoChangeFact(id(ends[0]).name(), id(ends[1]).name(), 3, Place.UNKNOWN));
            else
                facts.add(new Fact.DependencyFact(
                        id(ends[0]).name(),
                        id(ends[1]).name(),
                        text.contains("=") ? DependencyKind.FOREIGN_KEY : DependencyKind.IMPORT,
                        2,
                        Place.line(7)));
        }
        return Plan.EMPTY.withAudit(audit(facts));
    }

    public static Audit audit(List<Fact> facts) {
        var source = new Source(
                new SourceId("1234567890abcdef"),
                "graph.json",
                "12".repeat(32),
                1,
                "test",
                "test",
                Source.Certainty.CERTAIN,
                "test",
                facts.size(),
                Instant.EPOCH);
        return new Audit(List.of(new Reading(source, facts, List.of())), List.of());
    }

    /// @param contexts `A:a,b` puts the modules a and b into context A, separated by spaces
    public static Plan with(Plan plan, String contexts) {
        Plan drawn = plan;
        for (String text : contexts.split(" ")) {
            String[] parts = text.split(":");
            var id = new ContextId(parts[0]);
            drawn = drawn.withContexts(drawn.contexts().plus(id, BoundedContext.named(id, parts[0], "#2f6db5")));
            if (parts.length < 2) continue;
            for (String m : parts[1].split(","))
                drawn = drawn.withMembership(drawn.membership().plus(id(m), id));
        }
        return drawn;
    }

    public static Plan of(String dependencies, String contexts) {
        return with(of(dependencies), contexts);
    }

    /// A random plan of many modules, dependencies of all kinds, endpoints, tables and contexts; some modules are in
    /// none.
    public static Plan random(int modules, int dependencies, int contexts, long seed) {
        var random = new Random(seed);
        var facts = new ArrayList<Fact>();
        for (int m = 0; m < modules; m++) facts.add(new Fact.ModuleFact(name(m), null, Place.UNKNOWN));
        for (int d = 0; d < dependencies; d++) {
            String from = name(random.nextInt(modules)), to = name(random.nextInt(modules));
            var kind = DependencyKind.values()[random.nextInt(DependencyKind.values().length)];
            facts.add(
                    kind == DependencyKind.CHANGED_TOGETHER
                            ? new Fact.CoChangeFact(from, to, 2, Place.UNKNOWN)
                            : new Fact.DependencyFact(from, to, kind, 1 + random.nextInt(3), Place.line(d + 1)));
        }
        for (int e = 0; e < modules / 5; e++)
            facts.add(new Fact.EndpointFact("/" + e, name(random.nextInt(modules)), "e" + e, Place.line(e + 1)));
        tables(facts, modules, new Random(seed + 1));
        var text = new StringBuilder();
        for (int c = 0; c < contexts; c++) text.append("C").append(c).append(' ');
        Plan plan = with(Plan.EMPTY.withAudit(audit(facts)), text.toString().strip());
        var membership = plan.membership();
        for (int m = 0; m < modules; m++) {
            int c = random.nextInt(contexts + 1);
            if (c < contexts) membership = membership.plus(new ModuleId(name(m)), new ContextId("C" + c));
        }
        return plan.withMembership(membership);
    }

    /// Tables of some modules, and statements that ask for several of them at once.
    private static void tables(List<Fact> facts, int modules, Random random) {
        int tables = modules / 6;
        for (int t = 0; t < tables; t++)
            facts.add(new Fact.TableFact("t" + t, name(random.nextInt(modules)) + ".Row", -1, -1, Place.line(t + 1)));
        for (int q = 0; q < tables; q++) {
            var asked = List.of("t" + random.nextInt(tables), "t" + random.nextInt(tables));
            if (asked.getFirst().equals(asked.getLast())) continue;
            facts.add(new Fact.QueryFact("SELECT " + q, asked, 5, 1, Place.line(q + 1)));
        }
    }

    /// The module of a short name.
    public static ModuleId id(String name) {
        return new ModuleId("m.module_" + name);
    }

    public static String name(int module) {
        return "m.n" + (10_000 + module);
    }
}
