package dev.banyan.importing.spi;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a tool printed about its work in front of its report, on the same stream: `cloc --csv . > sizes.csv` writes its
/// counting there unless it is told to be quiet.
///
/// @param bytes from the beginning of the text to the report, 0 for a file that is all report
/// @param lines in these bytes
record Prelude(int bytes, int lines) {
    private static final Prelude NONE = new Prelude(0, 0);

    /// How far the counting can reach: 15 characters for every hundred files, three times.
    private static final int LONGEST = Head.BYTES / 2;

    private static final Pattern COUNTING =
            Pattern.compile("\\A(?:\\s*\\d+ files\\s*\\r)*\\s*\\d+ text files?\\.\\s*\\n");
    private static final Pattern COUNTED = Pattern.compile("\\d+ files? ignored\\.\\s*\\n");

    /// @param head the first bytes of the file, without the mark of its encoding
    static Prelude of(byte[] head, Encoding encoding) {
        String text = new String(head, 0, Math.min(head.length, LONGEST), encoding.charset());
        if (!COUNTING.matcher(text).lookingAt()) return NONE;
        Matcher counted = COUNTED.matcher(text);
        if (!counted.find()) return NONE;
        String said = text.substring(0, counted.end());
        int lines = (int) said.chars().filter(c -> c == '\n').count();
        return new Prelude(said.getBytes(encoding.charset()).length, lines);
    }

    /// The lines without what they say, for places in the report to stay those of the file.
    byte[] blank(Encoding encoding) {
        return "\n".repeat(lines).getBytes(encoding.charset());
    }
}
