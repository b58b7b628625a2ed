package dev.banyan.model.audit;

import dev.banyan.model.audit.Match.Apart;
import dev.banyan.model.audit.Match.Found;
import dev.banyan.model.audit.Match.Missed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The entry points of all sources. A description of an interface names no view: it is answered by what answers the
/// same route elsewhere, and is an endpoint of its own only when no other source knows the route.
final class EndpointShelf {
    private record Told(Source source, Fact.EndpointFact fact) {}

    private static final Missed NO_VIEW = new Missed("no source tells which view answers this route");

    private final Resolver resolver;
    private final ModuleTable table;
    private final Distinct<Endpoint> answered = new Distinct<>(e -> List.of(e.route(), e.view()));
    private final Distinct<Endpoint> described = new Distinct<>(e -> RoutePattern.shape(RoutePattern.of(e.route())));
    private final List<Told> withoutView = new ArrayList<>();
    private List<Endpoint> all = List.of();
    private RouteBook book = new RouteBook(List.of());
    private final Map<String, Integer> found = new HashMap<>();

    EndpointShelf(Resolver resolver, ModuleTable table) {
        this.resolver = resolver;
        this.table = table;
    }

    void add(Source source, Fact.EndpointFact f, MatchCount count) {
        if (f.view().isBlank()) {
            withoutView.add(new Told(source, f));
            return;
        }
        Match match = resolver.findFile(f.view());
        count.count(match, f.view(), f.place());
        answered.add(
                source,
                endpoint(source, f, match instanceof Found found ? table.ids().get(found.module()) : null));
    }

    private static Endpoint endpoint(Source source, Fact.EndpointFact f, @Nullable ModuleId module) {
        return new Endpoint(f.route(), f.view(), f.name(), module, source.id(), f.place());
    }

    /// To be called once, when every source is known.
    void done(Map<SourceId, MatchCount> counts) {
        List<Endpoint> known = answered.all();
        var routes = new RouteBook(known.stream().map(Endpoint::route).toList());
        for (Told told : withoutView) {
            Fact.EndpointFact f = told.fact();
            int same = routes.find(f.route());
            Match match = same < 0 ? NO_VIEW : match(known.get(same));
            MatchCount.of(counts, told.source()).count(match, f.route(), f.place());
            if (same < 0) described.add(told.source(), endpoint(told.source(), f, null));
        }
        var both = new ArrayList<>(known);
        both.addAll(described.all());
        all = both;
        book = new RouteBook(both.stream().map(Endpoint::route).toList());
    }

    List<Endpoint> all() {
        return all;
    }

    /// The number of the endpoint that answers an address, -1 when none does.
    int find(String address) {
        return found.computeIfAbsent(address, book::find);
    }

    /// Where a record about an endpoint belongs.
    Match match(int endpoint) {
        return match(all.get(endpoint));
    }

    private Match match(Endpoint endpoint) {
        ModuleId module = endpoint.module();
        if (module != null) return new Found(table.number(module.name()), 0);
        return endpoint.view().isBlank() ? NO_VIEW : Apart.OUTSIDE;
    }
}
