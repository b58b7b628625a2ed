package dev.banyan.model.audit;

import dev.banyan.model.audit.Match.Apart;
import dev.banyan.model.audit.Match.Missed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The requests that the sources counted, each counted once. The logs of two servers and of two days are added. A
/// source that tells of the same requests again, in another format or as a part of it, only adds the addresses that
/// the first does not know and the times that the first did not measure.
final class TrafficShelf {
    private static final Missed NO_ROUTE = new Missed("no known route answers this address");
    private static final Set<String> FILES = Set.of("static", "media", "assets", "staticfiles");

    private record From(Source source, List<Fact.TrafficFact> facts, Map<String, Fact.TrafficFact> byAddress) {
        long requests() {
            return facts.stream().mapToLong(Fact.TrafficFact::requests).sum();
        }
    }

    private final List<From> sources = new ArrayList<>();
    private final EndpointShelf endpoints;

    TrafficShelf(EndpointShelf endpoints) {
        this.endpoints = endpoints;
    }

    void add(Source source, Fact.TrafficFact fact) {
        if (sources.isEmpty() || !sources.getLast().source().equals(source))
            sources.add(new From(source, new ArrayList<>(), new HashMap<>()));
        sources.getLast().facts().add(fact);
        sources.getLast().byAddress().putIfAbsent(address(fact), fact);
    }

    private static String address(Fact.TrafficFact fact) {
        return fact.method() + " " + fact.path();
    }

    void count(Map<SourceId, MatchCount> counts) {
        for (From from : sources)
            for (Fact.TrafficFact f : from.facts())
                MatchCount.of(counts, from.source()).count(match(f.path()), f.path(), f.place());
    }

    private Match match(String path) {
        int endpoint = endpoints.find(path);
        if (endpoint >= 0) return endpoints.match(endpoint);
        return isFile(path) ? Apart.OUTSIDE : NO_ROUTE;
    }

    /// Files that no code answers.
    private static boolean isFile(String path) {
        if (path.endsWith("<file>") || path.equals("/robots.txt") || path.equals("/favicon.ico")) return true;
        int end = path.indexOf('/', 1);
        return end > 0 && FILES.contains(path.substring(1, end));
    }

    /// The source that counted most first.
    List<Traffic> all() {
        sources.sort(Comparator.comparing((From from) -> -from.requests())
                .thenComparing(from -> from.source().name())
                .thenComparing(from -> from.source().id()));
        var first = new ArrayList<From>();
        var all = new ArrayList<Traffic>();
        var told = new HashSet<Object>();
        var later = new ArrayList<From>();
        for (From from : sources) {
            if (first.stream().anyMatch(other -> isAgain(from, other))) later.add(from);
            else first.add(from);
        }
        for (From from : first) for (Fact.TrafficFact f : from.facts()) all.add(traffic(from, filled(from, f, later)));
        for (Traffic t : all) told.add(subject(t));
        for (From from : later) {
            List<Traffic> fresh = from.facts().stream()
                    .map(f -> traffic(from, f))
                    .filter(t -> !told.contains(subject(t)))
                    .toList();
            all.addAll(fresh);
            for (Traffic t : fresh) told.add(subject(t));
        }
        return all;
    }

    /// One source may write addresses as they came, another as routes.
    private static Object subject(Traffic t) {
        return t.endpoint() >= 0 ? (Object) t.endpoint() : t.path();
    }

    /// Whether a source tells what another one told already: in the same numbers, or in another format of the same
    /// days.
    private static boolean isAgain(From from, From known) {
        long equal = from.facts().stream()
                .filter(f -> {
                    Fact.TrafficFact other = known.byAddress().get(address(f));
                    return other != null && other.requests() == f.requests();
                })
                .count();
        if (equal * 2 > from.facts().size()) return true;
        return !from.source().format().equals(known.source().format()) && overlap(from, known);
    }

    private static boolean overlap(From a, From b) {
        LocalDate firstA = first(a);
        LocalDate firstB = first(b);
        LocalDate lastA = last(a);
        LocalDate lastB = last(b);
        if (firstA == null || firstB == null || lastA == null || lastB == null) return true;
        return !firstA.isAfter(lastB) && !firstB.isAfter(lastA);
    }

    private static @Nullable LocalDate first(From from) {
        LocalDate first = null;
        for (Fact.TrafficFact f : from.facts()) {
            LocalDate day = f.first();
            if (day != null && (first == null || day.isBefore(first))) first = day;
        }
        return first;
    }

    private static @Nullable LocalDate last(From from) {
        LocalDate last = null;
        for (Fact.TrafficFact f : from.facts()) {
            LocalDate day = f.last();
            if (day != null && (last == null || day.isAfter(last))) last = day;
        }
        return last;
    }

    /// With the errors and times that only a later source of the same requests knows.
    private static Fact.TrafficFact filled(From from, Fact.TrafficFact f, List<From> later) {
        Fact.TrafficFact full = f;
        for (From other : later) {
            Fact.TrafficFact more = other.byAddress().get(address(f));
            if (more == null || !isAgain(other, from)) continue;
            full = new Fact.TrafficFact(
                    full.method(),
                    full.path(),
                    full.requests(),
                    full.errors() < 0 && more.requests() == full.requests() ? more.errors() : full.errors(),
                    Double.isNaN(full.meanMillis()) ? more.meanMillis() : full.meanMillis(),
                    Double.isNaN(full.p95Millis()) ? more.p95Millis() : full.p95Millis(),
                    full.first() == null ? more.first() : full.first(),
                    full.last() == null ? more.last() : full.last(),
                    full.place());
        }
        return full;
    }

    private Traffic traffic(From from, Fact.TrafficFact f) {
        return new Traffic(
                f.method(),
                f.path(),
                f.requests(),
                f.errors(),
                f.meanMillis(),
                f.p95Millis(),
                f.first(),
                f.last(),
                endpoints.find(f.path()),
                from.source().id(),
                f.place());
    }
}
