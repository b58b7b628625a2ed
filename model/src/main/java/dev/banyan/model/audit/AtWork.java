package dev.banyan.model.audit;

import dev.banyan.model.audit.Match.Apart;
import dev.banyan.model.audit.Match.Found;
import dev.banyan.model.audit.Match.Missed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Joins what the sources say of the system at work with its modules and endpoints. What needs the tables or the
/// endpoints of all sources waits until every source was taken.
final class AtWork {
    private record Told(Source source, Fact.IncidentFact fact) {}

    private final ModuleTable table;
    private final Resolver resolver;
    private final TableShelf tables;
    private final EndpointShelf endpoints;
    private final TrafficShelf traffic;
    private final ParityShelf parities;
    private final List<Told> incidents = new ArrayList<>();
    private final Authors authors = new Authors();
    private final Distinct<Job> jobs = new Distinct<>(j -> List.of(j.name(), j.task()));
    private final Distinct<TestSuite> tests = new Distinct<>(TestSuite::name);
    private final Distinct<TestReach> reaches = new Distinct<>(r -> List.of(r.module(), r.test()));
    private final Distinct<Migration> migrations = new Distinct<>(m -> List.of(m.app(), m.name()));
    private final Set<List<String>> applied = new HashSet<>();

    AtWork(ModuleTable table, Resolver resolver, Spellings spellings, EndpointShelf endpoints) {
        this.table = table;
        this.resolver = resolver;
        this.endpoints = endpoints;
        tables = new TableShelf(resolver, spellings);
        traffic = new TrafficShelf(endpoints);
        parities = new ParityShelf(table, endpoints, spellings, resolver);
    }

    private @Nullable ModuleId module(Match match) {
        return match instanceof Found found ? table.ids().get(found.module()) : null;
    }

    void add(Source source, Fact.TableFact f) {
        tables.add(source, f);
    }

    void add(Source source, Fact.TableLinkFact f) {
        tables.add(source, f);
    }

    void add(Source source, Fact.QueryFact f) {
        tables.add(source, f);
    }

    void add(Source source, Fact.TrafficFact f) {
        traffic.add(source, f);
    }

    void add(Source source, Fact.ParityFact f) {
        parities.add(source, f);
    }

    void add(Source source, Fact.IncidentFact f) {
        incidents.add(new Told(source, f));
    }

    void add(Source source, Fact.AuthorFact f, MatchCount count) {
        Match match = resolver.findFile(f.file());
        count.count(match, f.file(), f.place());
        if (match instanceof Found found) authors.add(source, found, f);
    }

    void add(Source source, Fact.TestReachFact f, MatchCount count) {
        Match match = resolver.findFile(f.file());
        count.count(match, f.file(), f.place());
        ModuleId module = module(match);
        if (module != null) reaches.add(source, new TestReach(module, f.test(), f.lines(), source.id(), f.place()));
    }

    /// Tests stand beside the system as a rule: a name that is not one of its test modules is outside.
    void add(Source source, Fact.TestFact f, MatchCount count) {
        Match match = resolver.findFile(f.suite());
        ModuleId module = module(match);
        boolean test = module != null && Purpose.of(module, null) == ModuleKind.TEST;
        if (!test) module = null;
        count.count(test || match == Apart.IGNORED ? match : Apart.OUTSIDE, f.suite(), f.place());
        tests.add(
                source,
                new TestSuite(
                        f.suite(), module, f.tests(), f.failed(), f.skipped(), f.seconds(), source.id(), f.place()));
    }

    void add(Source source, Fact.JobFact f, MatchCount count) {
        Match match = task(f);
        count.count(match, f.task(), f.place());
        jobs.add(source, new Job(f.name(), f.task(), f.schedule(), f.enabled(), module(match), source.id(), f.place()));
    }

    /// A dotted function, the short name of one in an app (`order.tasks.close`), or a command of `manage.py`.
    private Match task(Fact.JobFact job) {
        String task = job.task();
        Match match = resolver.find(task);
        if (match != Apart.OUTSIDE) return match;
        for (String command : new String[] {command(task), command(job.name())}) {
            ModuleTable.@Nullable Fit fit = table.endingWith("management.commands." + command);
            if (fit != null) return resolver.answer(fit);
        }
        boolean isShort = task.indexOf(' ') < 0 && task.indexOf('.') > 0;
        Match loose = isShort ? resolver.findLoosely(task) : match;
        return loose instanceof Missed ? match : loose;
    }

    /// What stands behind `manage.py`, else the first word.
    private static String command(String line) {
        List<String> words = List.of(line.strip().split("\\s+"));
        for (int i = 0; i + 1 < words.size(); i++)
            if (words.get(i).endsWith("manage.py") || words.get(i).endsWith("django-admin")) return words.get(i + 1);
        return words.getFirst();
    }

    void add(Source source, Fact.MigrationFact f, MatchCount count) {
        Match match = migration(f);
        if (match == Apart.OUTSIDE) resolver.labels().foreign(f.app());
        else resolver.labels().used(f.app());
        count.count(match, f.app() + "." + f.name(), f.place());
        if (f.applied()) applied.add(List.of(f.app(), f.name()));
        migrations.add(source, new Migration(f.app(), f.name(), f.applied(), module(match), source.id(), f.place()));
    }

    /// The module that describes it, else the models of its app.
    private Match migration(Fact.MigrationFact f) {
        String app = resolver.labels().packageOf(f.app());
        if (!app.isEmpty() && table.knows(app + ".migrations." + f.name()))
            return new Found(table.number(app + ".migrations." + f.name()), 0);
        ModuleTable.@Nullable Fit fit = resolver.labels().label(f.app());
        return fit == null ? Apart.OUTSIDE : resolver.answer(fit);
    }

    /// To be called once, when every source was taken and the endpoints are known.
    Operation done(SourceGraphs graphs, Map<SourceId, MatchCount> counts) {
        tables.count(counts);
        traffic.count(counts);
        parities.count(counts);
        return new Operation(
                tables.all(table, tables.use(graphs)),
                jobs.all(),
                traffic.all(),
                parities.all(),
                incidents(counts),
                tests.all(),
                reaches.all(),
                authors.all(table),
                migrations.all().stream()
                        .map(m -> applied.contains(List.of(m.app(), m.name())) ? m.asApplied() : m)
                        .toList());
    }

    private List<Incident> incidents(Map<SourceId, MatchCount> counts) {
        var places = new IncidentPlaces(resolver, endpoints, table);
        var known = new HashMap<List<String>, IncidentPlaces.At>();
        var distinct =
                new Distinct<Incident>(i -> i.id().isBlank() ? List.of(i.title(), String.valueOf(i.opened())) : i.id());
        for (Told told : incidents) {
            Fact.IncidentFact f = told.fact();
            var at = known.computeIfAbsent(List.of(f.where(), f.title()), k -> places.find(f));
            String name = f.where().isBlank() ? f.id() : f.where();
            MatchCount.of(counts, told.source()).count(at.match(), name, f.place());
            distinct.add(
                    told.source(),
                    new Incident(
                            f.id(),
                            f.title(),
                            f.severity(),
                            f.where(),
                            f.opened(),
                            f.hours(),
                            f.times(),
                            module(at.match()),
                            at.endpoint(),
                            told.source().id(),
                            f.place()));
        }
        return distinct.all();
    }
}
