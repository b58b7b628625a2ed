package dev.banyan.model.audit;

import dev.banyan.model.audit.IncidentPlaces.At;
import dev.banyan.model.audit.Match.Apart;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Finds what a comparison is about, the most exact saying first: an address or a route, the name of a route, an
/// address whose slashes were written as dashes (so Diffy does), then code, app label or package. A rule of a person
/// goes before all of these.
final class ParityPlaces {
    private static final int TWICE = -2;

    private final Spellings spellings;
    private final EndpointShelf endpoints;
    private final IncidentPlaces places;
    private final Map<String, Integer> named = new HashMap<>();
    private final Map<String, Integer> dashed = new HashMap<>();
    private final Map<String, At> known = new HashMap<>();

    /// To be made when every endpoint is known.
    ParityPlaces(ModuleTable table, EndpointShelf endpoints, Spellings spellings, Resolver resolver) {
        this.spellings = spellings;
        this.endpoints = endpoints;
        places = new IncidentPlaces(resolver, endpoints, table);
        for (int i = 0; i < endpoints.all().size(); i++) {
            Endpoint endpoint = endpoints.all().get(i);
            if (!endpoint.name().isBlank()) named.merge(endpoint.name(), i, this::firstOfOneView);
            dashed.merge(dashed(endpoint.route()), i, (a, b) -> TWICE);
        }
    }

    /// One view often answers a name twice, with and without the ending of a format.
    private int firstOfOneView(int first, int other) {
        boolean same = first >= 0
                && endpoints
                        .all()
                        .get(first)
                        .view()
                        .equals(endpoints.all().get(other).view());
        return same ? first : TWICE;
    }

    private static String dashed(String route) {
        String dashed = route.replace('/', '-');
        return dashed.endsWith("-") ? dashed.substring(0, dashed.length() - 1) : dashed;
    }

    At find(String written) {
        return known.computeIfAbsent(written.strip(), this::look);
    }

    private At look(String written) {
        Optional<String> name = spellings.rewritten(written);
        if (name.isEmpty()) return new At(Apart.IGNORED, -1);
        int endpoint = endpoint(name.get());
        return endpoint >= 0 ? new At(endpoints.match(endpoint), endpoint) : places.find(written, "");
    }

    private int endpoint(String name) {
        if (RoutePattern.address(name).startsWith("/")) return endpoints.find(name);
        int route = named.getOrDefault(name, -1);
        if (route >= 0 || !name.startsWith("-")) return route;
        int exact = dashed.getOrDefault(dashed(name), -1);
        return exact == -1 ? endpoints.find(name.replace('-', '/')) : exact;
    }
}
