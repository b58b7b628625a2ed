package dev.banyan.model.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One source written by hand: facts in the spelling of its tool.
final class Told {
    private final String name;
    private final String format;
    private final List<Fact> facts = new ArrayList<>();
    private Instant readAt = Instant.EPOCH;

    private Told(String name, String format) {
        this.name = name;
        this.format = format;
    }

    static Told by(String name, String format) {
        return new Told(name, format);
    }

    private Place next() {
        return Place.line(facts.size() + 1);
    }

    Told readAt(String moment) {
        readAt = Instant.parse(moment);
        return this;
    }

    Told module(String module) {
        facts.add(new Fact.ModuleFact(module, null, next()));
        return this;
    }

    Told modules(String... modules) {
        for (String module : modules) module(module);
        return this;
    }

    Told moduleAt(String module, String path) {
        facts.add(new Fact.ModuleFact(module, path, next()));
        return this;
    }

    Told imports(String from, String to) {
        return imports(from, to, 1);
    }

    Told imports(String from, String to, int weight) {
        return depends(from, to, DependencyKind.IMPORT, weight);
    }

    Told depends(String from, String to, DependencyKind kind, int weight) {
        facts.add(new Fact.DependencyFact(from, to, kind, weight, next()));
        return this;
    }

    Told covered(String file, int statements, int covered) {
        facts.add(new Fact.CoverageFact(file, statements, covered, 0, 0, next()));
        return this;
    }

    Told size(String file, int code) {
        facts.add(new Fact.SizeFact(file, code * 2, code, next()));
        return this;
    }

    Told complexity(String file, int functions, int total, int worst) {
        facts.add(new Fact.ComplexityFact(file, functions, total, worst, "f", next()));
        return this;
    }

    Told changed(String file, int commits) {
        facts.add(new Fact.ChangeFact(
                file, commits, 10L * commits, commits, 2, 0.5, null, LocalDate.of(2021, 7, 16), next()));
        return this;
    }

    Told together(String file, String other, int commits) {
        facts.add(new Fact.CoChangeFact(file, other, commits, next()));
        return this;
    }

    Told library(String library, String version) {
        facts.add(new Fact.LibraryFact(library, version, next()));
        return this;
    }

    Told advisory(String library, String id, List<String> aliases, String... fixedIn) {
        facts.add(new Fact.AdvisoryFact(library, "1.0", id, aliases, List.of(fixedIn), "", "", next()));
        return this;
    }

    Told endpoint(String route, String view) {
        return endpoint(route, view, "");
    }

    Told endpoint(String route, String view, String name) {
        facts.add(new Fact.EndpointFact(route, view, name, next()));
        return this;
    }

    Told finding(String file, int line, String rule) {
        facts.add(new Fact.FindingFact(file, line, rule, "LOW", "told so", next()));
        return this;
    }

    Told table(String table, String model) {
        return table(table, model, -1, -1);
    }

    Told table(String table, String model, long rows, long bytes) {
        facts.add(new Fact.TableFact(table, model, rows, bytes, next()));
        return this;
    }

    Told key(String from, String column, String to) {
        facts.add(new Fact.TableLinkFact(from, to, column, next()));
        return this;
    }

    Told query(String text, long calls, double millis, String... tables) {
        facts.add(new Fact.QueryFact(text, List.of(tables), calls, millis, next()));
        return this;
    }

    Told job(String task) {
        facts.add(new Fact.JobFact(task, task, "0 3 * * *", true, next()));
        return this;
    }

    Told migration(String app, String migration, boolean applied) {
        facts.add(new Fact.MigrationFact(app, migration, applied, next()));
        return this;
    }

    Told asked(String method, String path, long requests) {
        return asked(method, path, requests, Double.NaN, null);
    }

    Told asked(String method, String path, long requests, double mean, @Nullable LocalDate day) {
        facts.add(new Fact.TrafficFact(method, path, requests, -1, mean, Double.NaN, day, day, next()));
        return this;
    }

    Told compared(String what, long compared, long differing) {
        return compared(what, compared, differing, null, null);
    }

    Told compared(String what, long compared, long differing, @Nullable LocalDate first, @Nullable LocalDate last) {
        facts.add(new Fact.ParityFact("", what, compared, differing, first, last, next()));
        return this;
    }

    Told incident(String id, String where, String title) {
        facts.add(new Fact.IncidentFact(id, title, "high", where, null, Double.NaN, 1, next()));
        return this;
    }

    Told tested(String suite, int tests, int failed) {
        facts.add(new Fact.TestFact(suite, tests, failed, 0, Double.NaN, next()));
        return this;
    }

    Told reached(String file, String test, int lines) {
        facts.add(new Fact.TestReachFact(file, test, lines, next()));
        return this;
    }

    Told wrote(String file, String author, int commits) {
        facts.add(new Fact.AuthorFact(file, author, commits, -1, next()));
        return this;
    }

    Told renamed(String from, String to) {
        facts.add(new Fact.RenameFact(from, to, null, next()));
        return this;
    }

    Told library(String library, String version, String ecosystem) {
        facts.add(new Fact.LibraryFact(library, version, ecosystem, "", next()));
        return this;
    }

    Told needs(String library, String needed) {
        facts.add(new Fact.LibraryNeedFact(library, needed, next()));
        return this;
    }

    Told fact(Function<Place, Fact> fact) {
        facts.add(fact.apply(next()));
        return this;
    }

    Reading reading() {
        String content = format + name + facts;
        var id = new SourceId("%016x".formatted(content.hashCode() * 0x9E3779B97F4A7C15L));
        return new Reading(
                new Source(
                        id,
                        name,
                        "0".repeat(64),
                        content.length(),
                        format,
                        format,
                        Source.Certainty.CERTAIN,
                        "",
                        facts.size(),
                        readAt),
                facts,
                List.of());
    }

    static AuditFacts join(Told... sources) {
        return joinBy(List.of(), sources);
    }

    static AuditFacts joinBy(List<MappingRule> rules, Told... sources) {
        return new Audit(readings(sources), rules).facts();
    }

    static List<Reading> readings(Told... sources) {
        return java.util.Arrays.stream(sources).map(Told::reading).toList();
    }

    static List<String> names(AuditFacts facts) {
        return facts.modules().stream().map(m -> m.id().name()).toList();
    }

    /// Every dependency as text: `a -> b (import 3)`.
    static List<String> edges(AuditFacts facts) {
        var graph = facts.dependencies();
        return java.util.stream.IntStream.range(0, graph.size())
                .mapToObj(e -> facts.modules().get(graph.from(e)).id() + " -> "
                        + facts.modules().get(graph.to(e)).id() + " ("
                        + graph.kind(e).words() + " " + graph.weight(e) + ")")
                .collect(Collectors.toList());
    }

    static SourceMatch match(AuditFacts facts, Told source) {
        var match = facts.matches().get(source.reading().source().id());
        if (match == null) throw new AssertionError("not joined");
        return match;
    }
}
