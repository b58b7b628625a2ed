package dev.banyan.importing.complexity;

import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Fact.ComplexityFact;
import dev.banyan.model.audit.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/// Adds up functions by file, in the order of the source.
final class FunctionSums {
    private final Map<String, Sum> files = new LinkedHashMap<>();

    private static final class Sum {
        private final Place place;
        private int functions;
        private int total;
        private int worst;
        private String worstName = "";

        Sum(Place place) {
            this.place = place;
        }
    }

    /// A file may have no functions at all.
    void file(String file, Place place) {
        files.computeIfAbsent(file, f -> new Sum(place));
    }

    void function(String file, String name, int complexity, Place place) {
        Sum sum = files.computeIfAbsent(file, f -> new Sum(place));
        sum.functions++;
        sum.total += complexity;
        if (complexity > sum.worst) {
            sum.worst = complexity;
            sum.worstName = name;
        }
    }

    void into(Facts facts) {
        files.forEach(
                (file, s) -> facts.add(new ComplexityFact(file, s.functions, s.total, s.worst, s.worstName, s.place)));
    }
}
