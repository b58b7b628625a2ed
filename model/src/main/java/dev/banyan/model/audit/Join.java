package dev.banyan.model.audit;

import dev.banyan.model.audit.Match.Apart;
import dev.banyan.model.audit.Match.Found;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Joins the names of all sources to one set of modules, and their facts to one picture. The result does not depend
/// on the order of the readings.
final class Join {
    private final Discovery known;
    private final Resolver resolver;
    private final FileNumbers numbers = new FileNumbers();
    private final SourceGraphs graphs;
    private final LibraryShelf libraries = new LibraryShelf();
    private final EndpointShelf endpoints;
    private final AtWork atWork;
    private final Distinct<CodeFinding> findings = new Distinct<>(Join::sameFinding);
    private final Map<SourceId, MatchCount> counts = new HashMap<>();

    private Join(Discovery known, Spellings spellings, Renames renames) {
        this.known = known;
        this.resolver = new Resolver(known, spellings, renames);
        this.graphs = new SourceGraphs(known.table());
        this.endpoints = new EndpointShelf(resolver, known.table());
        this.atWork = new AtWork(known.table(), resolver, spellings, endpoints);
    }

    static AuditFacts of(Collection<Reading> readings, Collection<MappingRule> rules) {
        List<Reading> sorted = readings.stream()
                .sorted(Comparator.comparing(reading -> reading.source().id()))
                .toList();
        var spellings = new Spellings(new RuleBook(rules));
        var renames = new Renames(sorted, spellings);
        Discovery known = Discovery.of(sorted, spellings, renames);
        renames.nameFrom(known.roots());
        var join = new Join(known, spellings, renames);
        for (Reading reading : sorted) join.take(reading);
        return join.facts();
    }

    private void take(Reading reading) {
        Source source = reading.source();
        var count = MatchCount.of(counts, source);
        int order = 0;
        for (Fact fact : reading.facts()) take(source, order++, fact, count);
    }

    private void take(Source source, int order, Fact fact, MatchCount count) {
        Place place = fact.place();
        switch (fact) {
            case Fact.ModuleFact f -> count.count(resolver.find(f.name()), f.name(), place);
            case Fact.DependencyFact f -> dependency(source, f, count);
            case Fact.CoChangeFact f -> changedTogether(source, f, count);
            case Fact.CoverageFact f -> {
                Match match = file(f.file(), place, count);
                if (match instanceof Found found) numbers.add(source, found, f);
            }
            case Fact.ComplexityFact f -> {
                Match match = file(f.file(), place, count);
                if (match instanceof Found found) numbers.add(source, found, f);
            }
            case Fact.SizeFact f -> {
                Match match = file(f.file(), place, count);
                if (match instanceof Found found) numbers.add(source, found, f);
            }
            case Fact.ChangeFact f -> {
                Match match = file(f.file(), place, count);
                if (match instanceof Found found) numbers.add(source, found, f);
            }
            case Fact.MaintainabilityFact f -> file(f.file(), place, count);
            case Fact.LibraryFact f -> {
                libraries.add(source, order, f);
                count.count(Apart.OUTSIDE, f.name(), place);
            }
            case Fact.AdvisoryFact f -> {
                libraries.add(source, order, f);
                count.count(Apart.OUTSIDE, f.library(), place);
            }
            case Fact.EndpointFact f -> endpoints.add(source, f, count);
            case Fact.FindingFact f ->
                findings.add(
                        source,
                        new CodeFinding(
                                module(f.file().isEmpty() ? whole(f, count) : file(f.file(), place, count)),
                                f.file(),
                                f.line(),
                                f.rule(),
                                f.severity(),
                                f.message(),
                                source.id(),
                                place));
            case Fact.AuthorFact f -> atWork.add(source, f, count);
            case Fact.TestReachFact f -> atWork.add(source, f, count);
            case Fact.TestFact f -> atWork.add(source, f, count);
            case Fact.JobFact f -> atWork.add(source, f, count);
            case Fact.MigrationFact f -> atWork.add(source, f, count);
            case Fact.RenameFact f -> file(f.to(), place, count);
            case Fact.LibraryNeedFact f -> {
                libraries.add(source, f);
                count.count(Apart.OUTSIDE, f.library(), place);
            }
            case Fact.TableFact f -> atWork.add(source, f);
            case Fact.TableLinkFact f -> atWork.add(source, f);
            case Fact.QueryFact f -> atWork.add(source, f);
            case Fact.TrafficFact f -> atWork.add(source, f);
            case Fact.IncidentFact f -> atWork.add(source, f);
            case Fact.ParityFact f -> atWork.add(source, f);
        }
    }

    private Match file(String name, Place place, MatchCount count) {
        Match match = resolver.findFile(name);
        count.count(match, name, place);
        return match;
    }

    /// A finding of the system as a whole, such as of its settings, is about none of its modules.
    private static Match whole(Fact.FindingFact fact, MatchCount count) {
        count.count(Apart.OUTSIDE, fact.rule(), fact.place());
        return Apart.OUTSIDE;
    }

    private @Nullable ModuleId module(Match match) {
        return match instanceof Found found ? known.table().ids().get(found.module()) : null;
    }

    /// Models are related by the short names Django uses; imports and calls are always written in full.
    private void dependency(Source source, Fact.DependencyFact f, MatchCount count) {
        boolean full = f.kind() == DependencyKind.IMPORT || f.kind() == DependencyKind.CALL;
        Match from = full ? resolver.find(f.from()) : resolver.findLoosely(f.from());
        Match to = full ? resolver.find(f.to()) : resolver.findLoosely(f.to());
        if (from instanceof Found a && to instanceof Found b)
            graphs.add(
                    source,
                    a.module(),
                    b.module(),
                    f.kind(),
                    f.weight(),
                    f.place().line());
        if (from instanceof Found a && to == Apart.OUTSIDE && full) libraries.use(f.to(), a.module());
        count.pair(from, f.from(), to, f.to(), f.place());
    }

    private void changedTogether(Source source, Fact.CoChangeFact f, MatchCount count) {
        Match one = resolver.findFile(f.file());
        Match other = resolver.findFile(f.other());
        if (one instanceof Found a && other instanceof Found b)
            graphs.add(source, a.module(), b.module(), DependencyKind.CHANGED_TOGETHER, f.commits(), 0);
        count.pair(one, f.file(), other, f.other(), f.place());
    }

    private static Object sameFinding(CodeFinding finding) {
        ModuleId module = finding.module();
        return List.of(module == null ? finding.file() : module.name(), finding.line(), finding.rule());
    }

    private AuditFacts facts() {
        endpoints.done(counts);
        Operation operation = atWork.done(graphs, counts);
        List<CodeFinding> found = findings.all();
        Map<Integer, String> paths = FileNumbers.paths(known);
        var modules = numbers.modules(known, paths, findings.isEmpty() ? null : findingsPerModule(found));
        var byId = new HashMap<ModuleId, Integer>();
        for (int i = 0; i < modules.size(); i++) byId.put(modules.get(i).id(), i);
        var matches = new HashMap<SourceId, SourceMatch>();
        counts.forEach((source, count) -> matches.put(source, count.done()));
        return new AuditFacts(
                modules,
                graphs.merged(),
                libraries.all(known.table(), paths),
                endpoints.all(),
                found,
                known.roots().told(modules.size()),
                operation,
                matches,
                byId);
    }

    private Map<Integer, Integer> findingsPerModule(List<CodeFinding> found) {
        var count = new HashMap<Integer, Integer>();
        for (CodeFinding finding : found) {
            ModuleId module = finding.module();
            if (module != null) count.merge(known.table().number(module.name()), 1, Integer::sum);
        }
        return count;
    }
}
