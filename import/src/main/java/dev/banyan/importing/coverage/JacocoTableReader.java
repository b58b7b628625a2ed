package dev.banyan.importing.coverage;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.TableCursor;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Fact.CoverageFact;
import dev.banyan.model.audit.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/// JaCoCo CSV: a row for each class. Classes inside another are added to it, since they are in one file.
public final class JacocoTableReader implements AuditReader {
    private static final About ABOUT = new About(
            "jacoco-csv",
            "JaCoCo CSV",
            "which share of each Java class the tests execute",
            "mvn verify (with jacoco:report, format CSV)");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        boolean jacoco = head.table()
                .filter(t -> t.has("package", "class", "line_missed", "line_covered"))
                .isPresent();
        return Recognition.certainIf(jacoco, "columns PACKAGE, CLASS, LINE_MISSED, LINE_COVERED");
    }

    private static final class Sum {
        private final Place place;
        private int lines;
        private int covered;
        private int branches;
        private int taken;

        Sum(Place place) {
            this.place = place;
        }
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        Map<String, Sum> sums = new LinkedHashMap<>();
        try (TableCursor table = input.table(facts)) {
            while (table.next(4)) row(table, sums, facts);
        }
        sums.forEach((name, s) -> facts.add(new CoverageFact(name, s.lines, s.covered, s.branches, s.taken, s.place)));
    }

    private static void row(TableCursor table, Map<String, Sum> sums, Facts facts) {
        int missed = number(table, "line_missed");
        int covered = number(table, "line_covered");
        if (missed < 0 || covered < 0) {
            facts.warn(table.place(), "a row without lines was left out");
            return;
        }
        int branches = Math.max(0, number(table, "branch_missed"));
        int taken = Math.max(0, number(table, "branch_covered"));
        String name = table.cell(table.column("class"));
        int inner = name.indexOf('.');
        String outer = inner > 0 ? name.substring(0, inner) : name;
        String folder = table.cell(table.column("package"));
        Sum sum = sums.computeIfAbsent(folder.isEmpty() ? outer : folder + "." + outer, n -> new Sum(table.place()));
        sum.lines += missed + covered;
        sum.covered += covered;
        sum.branches += branches + taken;
        sum.taken += taken;
    }

    private static int number(TableCursor table, String column) {
        String cell = table.cell(table.column(column));
        return cell.matches("\\d{1,8}") ? Integer.parseInt(cell) : -1;
    }
}
