package dev.banyan.views.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an import makes of one file.
///
/// @param file     as it will be called
/// @param format   what it was recognised as, empty when it was not
/// @param how      how sure that is and why
/// @param records  records read; @param matched share of them that names a known module, NaN where none should
/// @param standing how it stands to what is there; null when it cannot be read
/// @param warnings what could not be used, each with its place
/// @param error    why it cannot be read and what helps, null when it can
public record ImportRow(
        String file,
        String format,
        String how,
        long records,
        double matched,
        @Nullable Standing standing,
        List<String> warnings,
        @Nullable String error) {
    public ImportRow {
        warnings = List.copyOf(warnings);
    }

    /// How a file stands to the audit that is there.
    public enum Standing {
        NEW("new"),
        SAME("already there"),
        REPLACES("replaces the older one");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
