package dev.banyan.model.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// How the numbers went over the audits: one point for each, the current one last.
public final class Trend {
    /// A number of modules that can be added up.
    public enum Measure {
        CODE_LINES("lines of code", ModuleNumbers::code),
        STATEMENTS("statements", ModuleNumbers::statements),
        COVERED("covered statements", ModuleNumbers::covered),
        COMPLEXITY("complexity", ModuleNumbers::complexity),
        COMMITS("commits", ModuleNumbers::commits),
        FINDINGS("findings", ModuleNumbers::findings);

        private final String words;
        private final ToIntFunction<ModuleNumbers> number;

        Measure(String words, ToIntFunction<ModuleNumbers> number) {
            this.words = words;
            this.number = number;
        }

        public String words() {
            return words;
        }
    }

    /// The numbers of one audit. A measure that no module has is missing: unknown, not zero.
    ///
    /// @param modules how many of those asked for the audit knew
    /// @param totals  over the whole system, whatever modules were asked for
    public record Point(LocalDate on, int modules, Map<Measure, Long> sums, Map<Total, Long> totals) {
        public Point {
            sums = Map.copyOf(sums);
            totals = Map.copyOf(totals);
        }

        public OptionalLong sum(Measure measure) {
            Long sum = sums.get(measure);
            return sum == null ? OptionalLong.empty() : OptionalLong.of(sum);
        }

        /// Covered share of the statements, 0 to 1; NaN when it was not measured.
        public double coverage() {
            long statements = sum(Measure.STATEMENTS).orElse(0);
            return statements == 0 ? Double.NaN : (double) sum(Measure.COVERED).orElse(0) / statements;
        }
    }

    private Trend() {}

    /// Of all modules.
    public static List<Point> of(Collection<PastAudit> past, Audit current) {
        return points(past, current, null);
    }

    /// Of some modules: those of a context, say, under the names they have now.
    public static List<Point> of(Collection<PastAudit> past, Audit current, Collection<ModuleId> modules) {
        return points(past, current, new HashSet<>(modules));
    }

    private static List<Point> points(Collection<PastAudit> past, Audit current, @Nullable Set<ModuleId> wanted) {
        var points = new ArrayList<Point>();
        for (PastAudit audit : past) points.add(point(audit, wanted));
        if (!current.sources().isEmpty()) points.add(point(PastAudit.of(past.size() + 1, current), wanted));
        return List.copyOf(points);
    }

    private static Point point(PastAudit audit, @Nullable Set<ModuleId> wanted) {
        var sums = new EnumMap<Measure, Long>(Measure.class);
        int[] modules = {0};
        audit.modules().forEach((id, numbers) -> {
            if (wanted != null && !wanted.contains(id)) return;
            modules[0]++;
            for (Measure measure : Measure.values()) {
                int number = measure.number.applyAsInt(numbers);
                if (number != ModuleNumbers.UNKNOWN) sums.merge(measure, (long) number, Long::sum);
            }
        });
        return new Point(audit.on(), modules[0], sums, audit.totals());
    }
}
