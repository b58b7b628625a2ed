package dev.banyan.importing.complexity;

import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.JsonCursor;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Fact.CoChangeFact;
import dev.banyan.model.audit.Fact.DependencyFact;
import dev.banyan.model.audit.Place;
import java.util.Optional;

/// An edge between two files of CodeCharta, whose names begin with the one of the root. Its Git log importer writes
/// `pairingRate` (percent) and `avgCommits`: files that changed together so many times.
final class CodeChartaEdge {
    private String from = "";
    private String to = "";
    private double rate = Double.NaN;
    private double average = Double.NaN;

    private CodeChartaEdge() {}

    static void read(JsonCursor json, Facts facts) throws UnreadableFile, Cancelled {
        Place place = json.place();
        var edge = new CodeChartaEdge();
        json.fields(key -> {
            switch (key) {
                case "fromNodeName" -> edge.from = path(json.text());
                case "toNodeName" -> edge.to = path(json.text());
                case "attributes" ->
                    json.fields(metric -> {
                        if (metric.equals("pairingRate")) edge.rate = json.number();
                        if (metric.equals("avgCommits")) edge.average = json.number();
                    });
                default -> {}
            }
        });
        if (edge.from.isEmpty() || edge.to.isEmpty()) facts.warn(place, "an edge without two ends was left out");
        else edge.fact(place).ifPresent(facts::add);
    }

    private Optional<Fact> fact(Place place) {
        if (Double.isNaN(rate)) return Optional.of(new DependencyFact(from, to, DependencyKind.IMPORT, 1, place));
        int commits = (int) Math.round(rate / 100 * average);
        return commits < 1 ? Optional.empty() : Optional.of(new CoChangeFact(from, to, commits, place));
    }

    private static String path(String written) {
        return written.replaceFirst("^/root/", "").replaceFirst("^/", "");
    }
}
