package dev.banyan.importing.lock;

import dev.banyan.importing.library.Coordinates;
import dev.banyan.importing.library.Reported;
import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `pipdeptree` as it prints by itself: what is needed stands further to the right, behind a dash or lines of a tree.
public final class PipdeptreeTextReader implements AuditReader {
    private static final About ABOUT = new About(
            "pipdeptree-text",
            "pipdeptree",
            "which Python libraries are installed, and what needs what",
            "pipdeptree > pipdeptree.txt");

    private static final Pattern NEEDED = Pattern.compile(
            "^([\\s│├└─|+`-]+)([A-Za-z0-9][\\w.-]*)(?:==\\S+)? \\[required: .*?, installed: ([^\\]]+)\\].*$");
    private static final Pattern TOP = Pattern.compile("^([A-Za-z0-9][\\w.-]*)==(\\S+)\\s*$");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        boolean tree = head.lines().stream().anyMatch(l -> NEEDED.matcher(l).matches());
        return Recognition.certainIf(tree && head.json().isEmpty(), "required and installed versions in a tree");
    }

    private record Above(int column, String name) {}

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var reported = new Reported(facts);
        Deque<Above> above = new ArrayDeque<>();
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                Matcher top = TOP.matcher(lines.line());
                Matcher needed = NEEDED.matcher(lines.line());
                if (top.matches()) {
                    above.clear();
                    above.push(new Above(-1, top.group(1)));
                    reported.library(Coordinates.of("pypi", "", top.group(1), top.group(2)), "", lines.place());
                } else if (needed.matches()) {
                    int column = needed.group(1).length();
                    while (!above.isEmpty() && above.element().column() >= column) above.pop();
                    if (!above.isEmpty()) reported.need(above.element().name(), needed.group(2), lines.place());
                    if (above.size() < 1000) above.push(new Above(column, needed.group(2)));
                    String version = needed.group(3).equals("?") ? "" : needed.group(3);
                    reported.mention(Coordinates.of("pypi", "", needed.group(2), version), lines.place());
                } else if (!lines.line().isBlank()) reported.leftOut("lines that are not of the tree");
            }
        }
        reported.finish();
    }
}
