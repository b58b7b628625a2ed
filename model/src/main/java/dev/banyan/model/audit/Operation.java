package dev.banyan.model.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What is known of the system at work: the data it keeps, what it is asked, when it runs by itself, what goes wrong,
/// and who and what knows about it. Every list is in the order of its source.
///
/// @param tables     sorted by name
/// @param parities   what was compared between the old and the new side
/// @param reaches    what each test executes
/// @param authors    who worked on which module
public record Operation(
        List<Table> tables,
        List<Job> jobs,
        List<Traffic> traffic,
        List<Parity> parities,
        List<Incident> incidents,
        List<TestSuite> tests,
        List<TestReach> reaches,
        List<Author> authors,
        List<Migration> migrations) {

    public static final Operation NONE = new Operation(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Operation {
        tables = List.copyOf(tables);
        jobs = List.copyOf(jobs);
        traffic = List.copyOf(traffic);
        parities = List.copyOf(parities);
        incidents = List.copyOf(incidents);
        tests = List.copyOf(tests);
        reaches = List.copyOf(reaches);
        authors = List.copyOf(authors);
        migrations = List.copyOf(migrations);
    }

    /// What one endpoint has to bear, by its place in the list of endpoints.
    public EndpointLoad load(int endpoint) {
        return EndpointLoad.of(
                traffic.stream().filter(t -> t.endpoint() == endpoint).toList());
    }

    /// The same for every endpoint that traffic is known of.
    public Map<Integer, EndpointLoad> loads() {
        var byEndpoint =
                traffic.stream().filter(t -> t.endpoint() >= 0).collect(Collectors.groupingBy(Traffic::endpoint));
        var loads = new TreeMap<Integer, EndpointLoad>();
        byEndpoint.forEach((endpoint, some) -> loads.put(endpoint, EndpointLoad.of(some)));
        return loads;
    }
}
