package dev.banyan.importing.finding;

import dev.banyan.model.audit.Fact.FindingFact;
import dev.banyan.model.audit.Place;

/// A finding while its parts are read, in whatever order its source has them. What the source does not say stays empty.
public final class FindingDraft {
    private static final int LONGEST_MESSAGE = 1000;

    public String file = "";
    public int line;
    public String rule = "";
    public String severity = "";
    public String message = "";

    /// The finding, with its message on one line and shortened where a tool quotes whole pages of code.
    public FindingFact at(Place place) {
        return new FindingFact(file, line, rule, severity, oneLine(message), place);
    }

    private static String oneLine(String text) {
        String start = text.length() > 4 * LONGEST_MESSAGE ? text.substring(0, 4 * LONGEST_MESSAGE) : text;
        String line = start.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE - 1) + "…";
    }
}
