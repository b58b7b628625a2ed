package dev.banyan.bench;

import dev.banyan.model.Plan;
import java.util.Locale;

/// Numbers in words of the table.
final class Text {
    private Text() {}

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String modules(Plan plan) {
        return count(plan.facts().modules().size()) + " modules, "
                + count(plan.facts().dependencies().size()) + " dependencies";
    }

    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
