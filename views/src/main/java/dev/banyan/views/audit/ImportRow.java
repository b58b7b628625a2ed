package dev.banyan.views.audit;

import dev.banyan.model.audit.Source.Certainty;
import dev.banyan.views.parts.Tone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an import makes of one file, from waiting for it to what it would do.
///
/// @param file      as it will be called
/// @param bytes     its size, 0 when unknown
/// @param stage     where it stands
/// @param progress  share of it that is read, 0 to 1, while it is being read
/// @param format    stable id of what it was recognised as, empty when it was not; @param title in words
/// @param certainty how sure that is, null when it was not recognised; @param reason why
/// @param records   read from it
/// @param matched   share of them that names a known module, NaN where none should; @param missed records that should
///                  name one and do not
/// @param used      whether something of it would be taken
/// @param warnings  what could not be used, each with its place
/// @param error     why it cannot be read, or not to its end, and what helps; null when it can
/// @param until     place up to which it can be read (`line 120`), empty unless it is broken in the middle
/// @param table     whether it is a table of which a person may say what its columns mean
public record ImportRow(
        String file,
        long bytes,
        Stage stage,
        double progress,
        String format,
        String title,
        @Nullable Certainty certainty,
        String reason,
        long records,
        double matched,
        long missed,
        boolean used,
        List<String> warnings,
        @Nullable String error,
        String until,
        boolean table) {
    /// Below this share of matched records somebody should look.
    private static final double LOW = 0.95;

    public ImportRow {
        warnings = List.copyOf(warnings);
    }

    /// One that is not read to its end yet.
    static ImportRow unread(String file, long bytes, Stage stage, double progress) {
        return new ImportRow(
                file, bytes, stage, progress, "", "", null, "", 0, Double.NaN, 0, false, List.of(), null, "", false);
    }

    /// Where a file stands.
    public enum Stage {
        WAITING("waiting", Tone.NEUTRAL),
        READING("reading", Tone.INFO),
        /// Read; what it does to the audit is not known yet.
        READ("read", Tone.OK),
        NEW("new", Tone.OK),
        REPLACES("replaces the older one", Tone.INFO),
        SAME("already there", Tone.NEUTRAL),
        DOUBLE("same as another", Tone.NEUTRAL),
        LEFT_OUT("left out by you", Tone.NEUTRAL),
        /// Says how tables of the same drop are read.
        MAPPING("used for tables", Tone.OK),
        /// Broken in the middle; the beginning is offered.
        PARTLY("partly readable", Tone.WARN),
        UNRECOGNISED("not recognised", Tone.WARN),
        UNREADABLE("not readable", Tone.BAD);

        private final String words;
        private final Tone tone;

        Stage(String words, Tone tone) {
            this.words = words;
            this.tone = tone;
        }

        public String words() {
            return words;
        }

        Tone tone() {
            return tone;
        }

        /// Whether nothing more is going to be known about it.
        boolean over() {
            return this != WAITING && this != READING && this != READ;
        }
    }

    /// Whether there is something in it to take or to leave out.
    public boolean usable() {
        return switch (stage) {
            case NEW, REPLACES, SAME, LEFT_OUT, PARTLY -> true;
            case WAITING, READING, READ, DOUBLE, MAPPING, UNRECOGNISED, UNREADABLE -> false;
        };
    }

    /// Whether a person should look at it before agreeing.
    public boolean needsAttention() {
        return switch (stage) {
            case WAITING, READING, DOUBLE, MAPPING, LEFT_OUT -> false;
            case PARTLY, UNRECOGNISED, UNREADABLE -> true;
            case READ, NEW, REPLACES, SAME ->
                error != null || !warnings.isEmpty() || certainty == Certainty.MAYBE || matched < LOW;
        };
    }

    /// How sure the recognition is, in a word.
    String sure() {
        return switch (certainty) {
            case null -> "";
            case CERTAIN -> "certain";
            case MAYBE -> "perhaps";
            case CHOSEN -> "your choice";
        };
    }

    /// The most important thing to say about it, empty when all is well.
    String remark() {
        if (error != null) return withoutFile(error);
        if (stage == Stage.UNRECOGNISED || stage == Stage.DOUBLE) return reason;
        if (warnings.isEmpty()) return "";
        return warnings.getFirst() + (warnings.size() == 1 ? "" : " (and " + (warnings.size() - 1) + " more)");
    }

    /// The sentence where it is clear which file is meant.
    private String withoutFile(String sentence) {
        return sentence.startsWith(file) ? sentence.substring(file.length()).replaceFirst("^[,:]\\s*", "") : sentence;
    }

    /// Everything there is to say about it, line by line.
    List<String> details() {
        var lines = new ArrayList<String>();
        if (certainty != null) lines.add(title + ", " + sure() + (reason.isEmpty() ? "" : ": " + reason));
        else if (!reason.isEmpty()) lines.add(reason);
        if (error != null) lines.add(error);
        lines.addAll(warnings);
        return lines;
    }
}
