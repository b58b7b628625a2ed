package dev.banyan.app.work;

import dev.banyan.importing.ImportResult.Outcome;
import dev.banyan.importing.ImportResult.Row;
import dev.banyan.importing.table.TablePreview;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source.Certainty;
import dev.banyan.model.audit.SourceId;
import dev.banyan.model.audit.SourceMatch;
import dev.banyan.model.audit.Warning;
import dev.banyan.model.audit.compare.AuditMerge;
import dev.banyan.model.audit.compare.AuditMerge.Effect;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an import made of one file.
///
/// @param file      name in the drop; @param bytes its size, -1 when unknown
/// @param outcome   what became of it
/// @param format    stable id, empty when nobody knows it; @param title in words
/// @param sure      how it was recognised, null when it was not; @param reason why
/// @param records   read from it
/// @param matched   records that name a known module; @param outside records about other things, known to be so
/// @param unmatched records that should name a module and do not
/// @param notMatched which names those are, how often, and why, the most frequent first
/// @param effect    what it does to the audit that is there, null when it is left out
/// @param leftOut   whether a person does not want it
/// @param warnings  what could not be used
/// @param error     why it could not be read to its end, null when it could
/// @param until     place up to which it could be read (`line 120`), empty unless it is broken in the middle
/// @param table     the beginning of a table that nobody knows, null for anything else
public record FileRow(
        String file,
        long bytes,
        Outcome outcome,
        String format,
        String title,
        @Nullable Certainty sure,
        String reason,
        long records,
        long matched,
        long outside,
        long unmatched,
        List<String> notMatched,
        @Nullable Effect effect,
        boolean leftOut,
        List<String> warnings,
        @Nullable String error,
        String until,
        @Nullable TablePreview table) {
    /// Below this share of matched records somebody should look.
    private static final double LOW = 0.95;

    public FileRow {
        notMatched = List.copyOf(notMatched);
        warnings = List.copyOf(warnings);
    }

    static List<FileRow> all(
            List<Row> rows, AuditMerge merge, Map<SourceId, SourceMatch> matches, ImportChoice choice) {
        var effects = new HashMap<SourceId, Effect>();
        merge.steps().forEach(step -> effects.put(step.source().id(), step.effect()));
        return rows.stream()
                .map(r -> of(r, effects, matches, choice.leftOut().contains(r.name())))
                .toList();
    }

    private static FileRow of(
            Row row, Map<SourceId, Effect> effects, Map<SourceId, SourceMatch> matches, boolean leftOut) {
        Reading reading = row.reading();
        Effect effect = reading == null ? null : effects.get(reading.source().id());
        SourceMatch match = reading == null || effect == null
                ? null
                : matches.get(reading.source().id());
        return new FileRow(
                row.name(),
                row.bytes(),
                row.outcome(),
                row.format(),
                row.title(),
                row.certainty(),
                row.reason(),
                row.records(),
                match == null ? 0 : match.matched(),
                match == null ? 0 : match.outside() + match.ignored(),
                match == null ? 0 : match.missed(),
                match == null ? List.of() : notMatched(match),
                effect,
                leftOut,
                row.warnings().stream().map(Warning::toString).toList(),
                row.error(),
                row.until(),
                row.table());
    }

    private static List<String> notMatched(SourceMatch match) {
        return match.unmatched().stream()
                .map(u -> u.name() + " (" + u.records() + "): " + u.reason())
                .toList();
    }

    /// `certain`, `maybe`, `chosen`, or `unknown`.
    public String certainty() {
        return sure == null ? "unknown" : sure.name().toLowerCase(Locale.ROOT);
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

    /// Whether a person should look at it before agreeing.
    public boolean needsAttention() {
        if (outcome == Outcome.DOUBLE || outcome == Outcome.MAPPING || leftOut) return false;
        return error != null
                || format.isEmpty()
                || !warnings.isEmpty()
                || sure == Certainty.MAYBE
                || matchedShare() < LOW;
    }

    /// The effect in words.
    public String standing() {
        if (outcome == Outcome.MAPPING) return "used";
        if (effect == null) return partly() ? "readable until " + until : leftOut ? "left out by you" : "left out";
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
