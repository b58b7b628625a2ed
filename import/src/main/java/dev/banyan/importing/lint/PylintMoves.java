package dev.banyan.importing.lint;

import dev.banyan.importing.finding.FindingDraft;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Pylint tells cycles of imports and lines that are alike once all files were read, and hangs them on the last one.
/// Which modules they are about stands in the message: the first of them counts.
final class PylintMoves {
    static final String SIMILAR = "R0801";
    private static final String CYCLE = "R0401";
    private static final Pattern FIRST_OF_CYCLE = Pattern.compile("\\(([\\w.]+) -> ");
    private static final Pattern FIRST_OF_SIMILAR = Pattern.compile("(?m)^==([^:\\n]+):\\[(\\d{1,9}):\\d+\\]$");

    private PylintMoves() {}

    static void toTheCycle(FindingDraft draft) {
        if (!draft.rule.equals(CYCLE) && !draft.rule.equals("cyclic-import")) return;
        Matcher first = FIRST_OF_CYCLE.matcher(draft.message);
        if (!first.find()) return;
        draft.file = first.group(1);
        draft.line = 0;
    }

    /// The code itself is left out of the message.
    static void toTheTwin(FindingDraft draft) {
        if (!draft.rule.equals(SIMILAR)) return;
        Matcher first = FIRST_OF_SIMILAR.matcher(draft.message);
        int end = 0;
        while (first.find()) {
            if (end == 0) {
                draft.file = first.group(1);
                draft.line = Math.max(1, Integer.parseInt(first.group(2)));
            }
            end = first.end();
        }
        if (end > 0) draft.message = draft.message.substring(0, end);
    }
}
