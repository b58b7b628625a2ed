package dev.banyan.importing.coverage;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Fact.CoverageFact;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The table that `coverage report` prints, as text or Markdown, also in the middle of what pytest prints. Of branches
/// it has only all and those missed on executed lines: how many were taken is worked out from the share, which is
/// rounded, and is exact where no line was missed.
public final class CoverageReportReader implements AuditReader {
    private static final About ABOUT = new About(
            "coverage-report",
            "coverage report",
            "which share of each file the tests execute",
            "coverage report > coverage.txt");

    private static final int LONGEST = 1_000;
    private static final Pattern HEADER =
            Pattern.compile("^\\|?\\s*Name\\s*\\|?\\s+Stmts\\s*\\|?\\s+Miss\\b.*\\bCover\\b.*$");
    private static final Pattern ROW = Pattern.compile(
            "^(\\S.*?)\\s+(\\d{1,8})\\s+(\\d{1,8})(?:\\s+(\\d{1,8})\\s+(\\d{1,8}))?\\s+(\\d{1,3}(?:\\.\\d+)?)%$");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        boolean header = head.lines().stream().anyMatch(l -> HEADER.matcher(l).matches());
        return Recognition.certainIf(header, "columns Name, Stmts, Miss, Cover");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        boolean inside = false;
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                String line = lines.line();
                if (HEADER.matcher(line).matches()) {
                    inside = true;
                    continue;
                }
                if (!inside || line.isBlank() || isRule(line)) continue;
                Optional<Matcher> row = row(line);
                if (row.isEmpty()) {
                    if (line.contains("%")) facts.warn(lines.place(), "a row that cannot be read was left out");
                } else if (isTotal(row.get().group(1))) inside = false;
                else file(row.get(), lines, facts);
            }
        }
    }

    private static boolean isRule(String line) {
        return line.chars().allMatch(c -> "-=|: ".indexOf(c) >= 0);
    }

    private static boolean isTotal(String name) {
        return name.equals("TOTAL") || name.equals("**TOTAL**");
    }

    /// Markdown has bars between the columns, bold numbers and backslashes in names.
    private static Optional<Matcher> row(String line) {
        String text = line.strip();
        if (text.startsWith("|"))
            text = text.substring(1)
                    .replace("|", " ")
                    .replace("\\_", "_")
                    .replace("**", "")
                    .strip();
        // Behind the share stand the missing lines, which may be many.
        int percent = text.indexOf("% ");
        if (percent >= 0) text = text.substring(0, percent + 1);
        if (text.length() > LONGEST) return Optional.empty();
        Matcher row = ROW.matcher(text);
        return row.matches() ? Optional.of(row) : Optional.empty();
    }

    private static void file(Matcher row, LineCursor lines, Facts facts) {
        int statements = Integer.parseInt(row.group(2));
        int missed = Math.min(statements, Integer.parseInt(row.group(3)));
        int branches = row.group(4) == null ? 0 : Integer.parseInt(row.group(4));
        int partly = row.group(5) == null ? 0 : Math.min(branches, Integer.parseInt(row.group(5)));
        int covered = statements - missed;
        long together = Math.round(Double.parseDouble(row.group(6)) / 100 * (statements + branches));
        int most = branches - partly;
        int taken = missed == 0 ? most : Math.clamp(together - covered, 0, most);
        facts.add(new CoverageFact(row.group(1), statements, covered, branches, taken, lines.place()));
    }
}
