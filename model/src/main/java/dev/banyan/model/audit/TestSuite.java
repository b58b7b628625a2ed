package dev.banyan.model.audit;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The results of the tests of one class or file.
///
/// @param module  that holds the tests, null when it is not among the modules of the system
/// @param seconds they took together, NaN when the source does not say
public record TestSuite(
        String name,
        @Nullable ModuleId module,
        int tests,
        int failed,
        int skipped,
        double seconds,
        SourceId source,
        Place place) {
    private static final Pattern PARITY =
            Pattern.compile("parity|characteri[sz]ation|golden_?master|shadow", Pattern.CASE_INSENSITIVE);

    /// Whether its name says that it holds the new code to what the old code does.
    public boolean isParity() {
        return PARITY.matcher(name).find();
    }
}
