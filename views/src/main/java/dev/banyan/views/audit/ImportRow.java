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
/// @param error    why it cannot be read, or not to its end, and what helps; null when it can
/// @param until    place up to which it can be read (`line 120`), empty unless it is broken in the middle
public record ImportRow(
        String file,
        String format,
        String how,
        long records,
        double matched,
        @Nullable Standing standing,
        List<String> warnings,
        @Nullable String error,
        String until) {
    public ImportRow {
        warnings = List.copyOf(warnings);
    }

    /// One that is whole, or of no use.
    public ImportRow(
            String file,
            String format,
            String how,
            long records,
            double matched,
            @Nullable Standing standing,
            List<String> warnings,
            @Nullable String error) {
        this(file, format, how, records, matched, standing, warnings, error, "");
    }

    /// Whether something of it is used.
    public boolean used() {
        return error == null || standing != null;
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
