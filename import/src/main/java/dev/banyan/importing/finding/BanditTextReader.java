package dev.banyan.importing.finding;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What bandit prints: an issue, its severity and its place, and an excerpt of the code that is left out.
public final class BanditTextReader implements AuditReader {
    private static final About ABOUT =
            new About("bandit-text", "bandit report", "where the code may be insecure", "bandit -r . > bandit.txt");

    private static final Pattern ISSUE = Pattern.compile("^>> Issue: \\[(\\w+):\\w+\\] (.*)$");
    private static final Pattern SEVERITY = Pattern.compile("^\\s+Severity: (\\w+)\\b.*");
    private static final Pattern LOCATION = Pattern.compile("^\\s+Location: (.+?):(\\d{1,9})(?::\\d+)?$");
    private static final Pattern SKIPPED = Pattern.compile("^\\s+(\\S+) \\((?:syntax error|exception) .*\\)$");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        boolean issues = head.lines().stream().anyMatch(l -> ISSUE.matcher(l).matches());
        boolean none = head.lines().stream().anyMatch(l -> l.startsWith("Run started:"))
                && head.lines().stream().anyMatch(l -> l.strip().equals("No issues identified."));
        return Recognition.certainIf(issues || none, "issues with a test id");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        FindingDraft open = null;
        Place place = Place.line(1);
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                String line = lines.line();
                Matcher issue = ISSUE.matcher(line);
                Matcher skipped = SKIPPED.matcher(line);
                if (issue.matches()) {
                    add(open, place, facts);
                    open = new FindingDraft();
                    open.rule = issue.group(1);
                    open.message = issue.group(2);
                    place = lines.place();
                } else if (open != null && open.file.isEmpty()) {
                    part(open, line);
                } else if (skipped.matches()) {
                    facts.warn(lines.place(), "bandit could not read " + skipped.group(1));
                }
            }
        }
        add(open, place, facts);
    }

    private static void part(FindingDraft draft, String line) {
        Matcher severity = SEVERITY.matcher(line);
        Matcher location = LOCATION.matcher(line);
        if (severity.matches()) draft.severity = severity.group(1);
        if (!location.matches()) return;
        draft.file = location.group(1);
        draft.line = Integer.parseInt(location.group(2));
    }

    private static void add(@Nullable FindingDraft draft, Place place, Facts facts) {
        if (draft != null) facts.add(draft.at(place));
    }
}
