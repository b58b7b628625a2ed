package dev.banyan.model.audit.compare;

import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A module that is in both audits with other numbers.
public record ChangedModule(ModuleId module, List<Change> changes) {
    public ChangedModule {
        changes = List.copyOf(changes);
    }

    /// The numbers that are compared.
    public enum Measure {
        CODE_LINES("lines of code"),
        STATEMENTS("statements"),
        COVERED("covered statements"),
        COMPLEXITY("complexity"),
        COMMITS("commits"),
        FINDINGS("findings");

        private final String words;

        Measure(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// One number before and after; null where no source told it.
    public record Change(
            Measure measure,
            @Nullable Long before,
            @Nullable Long after) {}

    static List<Change> numbers(LegacyModule before, LegacyModule after) {
        var changes = new ArrayList<Change>();
        for (Measure measure : Measure.values()) {
            Long old = value(before, measure);
            Long fresh = value(after, measure);
            boolean same = old == null ? fresh == null : old.equals(fresh);
            if (!same) changes.add(new Change(measure, old, fresh));
        }
        return changes;
    }

    private static @Nullable Long value(LegacyModule module, Measure measure) {
        return switch (measure) {
            case CODE_LINES -> of(module.size(), LegacyModule.Size::code);
            case STATEMENTS -> of(module.coverage(), LegacyModule.Coverage::statements);
            case COVERED -> of(module.coverage(), LegacyModule.Coverage::covered);
            case COMPLEXITY -> of(module.complexity(), LegacyModule.Complexity::total);
            case COMMITS -> of(module.churn(), LegacyModule.Churn::commits);
            case FINDINGS -> module.findings() < 0 ? null : Long.valueOf(module.findings());
        };
    }

    private static <T> @Nullable Long of(@Nullable T part, Function<T, Integer> number) {
        return part == null ? null : Long.valueOf(number.apply(part));
    }
}
