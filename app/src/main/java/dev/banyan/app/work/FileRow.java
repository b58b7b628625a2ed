package dev.banyan.app.work;

import dev.banyan.importing.ImportResult.Row;
import dev.banyan.model.audit.compare.AuditMerge.Effect;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What an import made of one file.
///
/// @param file      name in the drop
/// @param format    stable id, empty when nobody knows it; @param title in words
/// @param certainty `certain`, `maybe`, `chosen`, or `unknown`; @param reason why
/// @param records   read from it
/// @param matched   records that name a known module; @param outside records about other things, known to be so
/// @param unmatched records that should name a module and do not
/// @param notMatched which names those are, how often, and why, the most frequent first
/// @param effect    what it does to the audit that is there, null when it is left out
/// @param warnings  what could not be used
/// @param error     why it could not be read to its end, null when it could
/// @param until     place up to which it could be read (`line 120`), empty unless it is broken in the middle
public record FileRow(
        String file,
        String format,
        String title,
        String certainty,
        String reason,
        long records,
        long matched,
        long outside,
        long unmatched,
        List<String> notMatched,
        @Nullable Effect effect,
        List<String> warnings,
        @Nullable String error,
        String until) {
    public FileRow {
        notMatched = List.copyOf(notMatched);
        warnings = List.copyOf(warnings);
    }

    /// Matched share of what should match, 0 to 1; NaN where nothing should.
    public double matchedShare() {
        long relevant = matched + unmatched;
        return relevant == 0 ? Double.NaN : (double) matched / relevant;
    }

    /// Whether it is broken in the middle, and what stands before could be used.
    public boolean partly() {
        return !until.isEmpty();
    }

    /// The effect in words.
    public String standing() {
        if (format.equals(Row.MAPPING)) return "used";
        if (effect == null) return partly() ? "readable until " + until : "left out";
        String words = switch (effect) {
            case NEW -> "new";
            case SAME -> "already there";
            case REPLACES -> "replaces the older one";
        };
        return partly() ? words + ", until " + until : words;
    }

    /// Why it is not used or not to its end, null when it is or when another file of the drop says the same.
    public @Nullable String whyNot() {
        if (error != null) return error;
        return effect == null && format.isEmpty() ? reason : null;
    }

    /// The most important thing to say about it, empty when all is well.
    public String remark() {
        if (error != null) return error;
        if (effect == null) return reason;
        if (warnings.isEmpty()) return "";
        String rest = warnings.size() == 1 ? "" : String.format(Locale.ROOT, " (and %d more)", warnings.size() - 1);
        return warnings.getFirst() + rest;
    }
}
