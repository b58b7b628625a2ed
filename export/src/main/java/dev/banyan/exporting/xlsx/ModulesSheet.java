package dev.banyan.exporting.xlsx;

import static dev.banyan.exporting.xlsx.Column.number;
import static dev.banyan.exporting.xlsx.Column.text;

import dev.banyan.model.ContextId;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.seams.ContextIndex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every module with what the audit says of it: what the other sheets add up. Tens of thousands of rows are usual, so
/// they are streamed.
final class ModulesSheet {
    /// Below the heading, within what a sheet can hold.
    static final int MOST_ROWS = 1_048_576 - 8;

    private final Gathered all;
    private final Block block;

    ModulesSheet(Gathered all) {
        this.all = all;
        block = all.modules;
    }

    /// Title, headings and marks; the rows follow.
    void head(Page page) {
        int modules = all.plan.facts().modules().size();
        String cut = modules > MOST_ROWS
                ? " Only the first " + MOST_ROWS + " of " + modules + " modules fit on a sheet; sums miss the others."
                : "";
        page.title(
                "Modules",
                "The units of the legacy code as audited. Empty cells: no source tells. Change the number of the context"
                        + " to move a module." + cut);
        page.columns(block.head(), columns());
        var marks = new Marks(page.sheet());
        marks.bars(area("I"));
        marks.scale(area("J"), 10, 41);
        marks.whole(area("D"), 0, Math.max(1, all.ranking.scores().size()));
        page.freeze(2, block.head());
        page.filter(block, "B", "Q");
    }

    private String area(String column) {
        return column + block.first() + ":" + column + block.last();
    }

    private static List<Column> columns() {
        return List.of(
                text("A", "", 2),
                text("B", "Module", 46),
                text("C", "Kind", 10),
                number("D", "Context No.", 9),
                text("E", "Context", 22),
                number("F", "Lines of code", 9),
                number("G", "Statements", 12),
                number("H", "Covered", 9),
                number("I", "Line coverage", 10),
                number("J", "Worst function (CC)", 10),
                number("K", "Commits", 10),
                number("L", "Authors", 9),
                number("M", "Findings", 9),
                number("N", "Endpoints", 11),
                number("O", "Uses within", 9),
                number("P", "Uses other contexts", 10),
                number("Q", "Used by others", 9));
    }

    void rows(Paper paper) {
        AuditFacts facts = all.plan.facts();
        ContextIndex index = ContextIndex.of(all.plan);
        int[][] ties = ties(facts.dependencies(), index);
        int[] endpoints = new int[facts.modules().size()];
        facts.endpoints().forEach(e -> {
            ModuleId answers = e.module();
            if (answers != null) facts.number(answers).ifPresent(m -> endpoints[m]++);
        });
        for (int m = 0; m < Math.min(facts.modules().size(), MOST_ROWS); m++) {
            int row = block.first() + m;
            int context = index.ofModule(m);
            LegacyModule module = facts.modules().get(m);
            words(paper, row, module, context == ContextIndex.NONE ? null : index.context(context));
            measured(paper, row, module);
            paper.number(row, "N", endpoints[m], Look.WHOLE);
            paper.number(row, "O", ties[0][m], Look.WHOLE);
            paper.number(row, "P", ties[1][m], Look.WHOLE);
            paper.number(row, "Q", ties[2][m], Look.WHOLE);
        }
    }

    private void words(Paper paper, int row, LegacyModule m, @Nullable ContextId context) {
        paper.text(row, "B", m.id().name(), Look.TEXT);
        paper.text(row, "C", m.kind().words(), Look.TEXT);
        paper.number(row, "D", all.number(context), Look.IN_WHOLE);
        paper.formula(row, "E", all.contextName("D" + row), all.name(context), Look.TEXT);
    }

    private static void measured(Paper paper, int row, LegacyModule m) {
        boolean sized = m.size() != null || m.coverage() != null;
        paper.numberOrBlank(row, "F", sized ? m.lines() : Double.NaN, Look.WHOLE);
        LegacyModule.Coverage c = m.coverage();
        paper.numberOrBlank(row, "G", c == null ? Double.NaN : c.statements(), Look.WHOLE);
        paper.numberOrBlank(row, "H", c == null ? Double.NaN : c.covered(), Look.WHOLE);
        String share = "IF(SUM(G" + row + ")=0,\"\",H" + row + "/G" + row + ")";
        if (c == null || c.statements() == 0) paper.formula(row, "I", share, "", Look.PERCENT);
        else paper.formula(row, "I", share, c.share(), Look.PERCENT);
        LegacyModule.Complexity x = m.complexity();
        paper.numberOrBlank(row, "J", x == null || x.worst() < 0 ? Double.NaN : x.worst(), Look.WHOLE);
        LegacyModule.Churn h = m.churn();
        paper.numberOrBlank(row, "K", h == null || h.commits() < 0 ? Double.NaN : h.commits(), Look.WHOLE);
        paper.numberOrBlank(row, "L", h == null || h.authors() < 0 ? Double.NaN : h.authors(), Look.WHOLE);
        paper.numberOrBlank(row, "M", m.findings() < 0 ? Double.NaN : m.findings(), Look.WHOLE);
    }

    /// By module: what it uses in its own context, what it uses of others, and what others use of it.
    private static int[][] ties(DependencyGraph graph, ContextIndex index) {
        int[][] ties = new int[3][graph.modules()];
        for (int e = 0; e < graph.size(); e++) {
            if (!graph.kind(e).crosses()) continue;
            int a = index.ofModule(graph.from(e)), b = index.ofModule(graph.to(e));
            if (a == b) ties[0][graph.from(e)]++;
            else if (a != ContextIndex.NONE && b != ContextIndex.NONE) {
                ties[1][graph.from(e)]++;
                ties[2][graph.to(e)]++;
            }
        }
        return ties;
    }
}
