package dev.banyan.model.coverage;

import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.Endpoint;
import dev.banyan.model.audit.Incident;
import dev.banyan.model.audit.Traffic;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// An endpoint that many people use or where much went wrong: a first guess at what a critical path begins at.
///
/// @param requests  recorded
/// @param incidents how often something went wrong there
/// @param share     of all requests plus of all incidents, 0 to 2
public record BusyEndpoint(String route, long requests, long incidents, double share) {
    private record Count(long requests, long incidents) {
        Count plus(long moreRequests, long moreIncidents) {
            return new Count(requests + moreRequests, incidents + moreIncidents);
        }
    }

    private static final Comparator<BusyEndpoint> BUSIEST =
            Comparator.comparingDouble(BusyEndpoint::share).reversed().thenComparing(BusyEndpoint::route);

    /// The busiest first; none where neither traffic nor incidents of endpoints were read.
    public static List<BusyEndpoint> of(AuditFacts facts) {
        var counts = new TreeMap<String, Count>();
        for (Traffic t : facts.operation().traffic()) add(counts, facts, t.endpoint(), t.requests(), 0);
        for (Incident i : facts.operation().incidents()) add(counts, facts, i.endpoint(), 0, i.times());
        double requests =
                sum(counts.values().stream().mapToLong(Count::requests).sum());
        double incidents =
                sum(counts.values().stream().mapToLong(Count::incidents).sum());
        return counts.entrySet().stream()
                .map(e -> new BusyEndpoint(
                        e.getKey(),
                        e.getValue().requests(),
                        e.getValue().incidents(),
                        e.getValue().requests() / requests + e.getValue().incidents() / incidents))
                .filter(e -> e.share() > 0)
                .sorted(BUSIEST)
                .toList();
    }

    private static double sum(long sum) {
        return Math.max(1, sum);
    }

    private static void add(TreeMap<String, Count> counts, AuditFacts facts, int number, long requests, long times) {
        if (number < 0) return;
        Endpoint endpoint = facts.endpoints().get(number);
        counts.merge(endpoint.route(), new Count(requests, times), (a, b) -> a.plus(b.requests(), b.incidents()));
    }
}
