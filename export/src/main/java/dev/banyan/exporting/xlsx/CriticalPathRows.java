package dev.banyan.exporting.xlsx;

import static dev.banyan.exporting.xlsx.Column.text;

import dev.banyan.model.CriticalPath;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.coverage.PathGap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The critical paths below the contexts, each with what it leads through. What is covered for a path is covered for
/// its contexts too, so the two are never added up.
final class CriticalPathRows {
    /// So many names of each kind keep a row readable; the plan has them all.
    private static final int NAMED = 8;

    private final Gathered all;
    private final Page page;
    private final Paper paper;
    private final Block block;

    CriticalPathRows(Gathered all, Page page) {
        this.all = all;
        this.page = page;
        paper = page.paper();
        block = all.pathCoverage;
    }

    void write() {
        int title = block.head() - 2;
        paper.text(title, "B", "Critical paths", Look.TITLE);
        paper.height(title, 26);
        paper.text(
                title + 1,
                "B",
                "Ways through the system whose failure costs most, each module once. Lines covered here count for their"
                        + " contexts too: do not add the two.",
                Look.NOTE);
        page.heads(block.head(), columns());
        page.width("R", 60);
        var rows = new TargetRows(all, paper, block);
        int row = block.first();
        for (PathGap gap : all.paths) path(row, row++ - block.first() + 1, gap, rows);
    }

    private static List<Column> columns() {
        var columns = new ArrayList<>(TargetRows.columns("Critical path"));
        columns.add(text("R", "Leads through", 60));
        return columns;
    }

    private void path(int row, int number, PathGap g, TargetRows rows) {
        CriticalPath path = all.plan.criticalPaths().get(g.path());
        boolean whole = g.reach().whole();
        paper.text(row, "A", g.path().text(), Look.TEXT);
        paper.number(row, "B", number, Look.WHOLE);
        paper.text(row, "C", path == null ? "" : path.name(), Look.TEXT);
        paper.number(row, "D", whole ? g.reach().covered().statements() : Double.NaN, Look.WHOLE);
        paper.number(row, "E", whole ? g.reach().covered().covered() : Double.NaN, Look.WHOLE);
        rows.row(row, TargetRows.Goal.of(g));
        paper.text(row, "R", through(path, g), Look.WRAPPED);
    }

    /// What is missing, then where it begins and which modules it leads through, a line each.
    private static String through(@Nullable CriticalPath path, PathGap g) {
        var lines = new ArrayList<String>();
        if (!g.reach().whole()) lines.add("No data: " + g.reach().missing() + ".");
        if (path != null) lines.add(named("endpoint", List.copyOf(path.endpoints())));
        lines.add(
                named("module", g.reach().modules().stream().map(ModuleId::name).toList()));
        return String.join("\n", lines);
    }

    private static String named(String one, List<String> names) {
        String counted = names.size() + " " + one + (names.size() == 1 ? "" : "s");
        if (names.isEmpty()) return counted;
        int first = names.size() > NAMED + 1 ? NAMED : names.size();
        String more = first < names.size() ? ", and " + (names.size() - first) + " more" : "";
        return counted + ": " + String.join(", ", names.subList(0, first)) + more;
    }
}
