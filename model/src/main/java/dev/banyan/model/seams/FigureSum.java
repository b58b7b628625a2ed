package dev.banyan.model.seams;

import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleKind;
import dev.banyan.model.seams.Figures.ChurnSum;
import dev.banyan.model.seams.Figures.ComplexitySum;
import dev.banyan.model.seams.Figures.CoverageSum;
import org.jspecify.annotations.Nullable;

/// Adds up modules to [Figures]; remembers which parts no source told.
final class FigureSum {
    private int modules;
    private int code;
    private int tests;
    private int migrations;
    private int lines = -1;
    private int findings = -1;
    private @Nullable CoverageSum coverage;
    private @Nullable ComplexitySum complexity;
    private @Nullable ChurnSum churn;
    int endpoints;
    int libraries;
    int advisories;
    int inside;
    int outgoing;
    int incoming;

    void add(LegacyModule m) {
        modules++;
        if (m.kind() == ModuleKind.TEST) tests++;
        if (m.kind() == ModuleKind.MIGRATION) migrations++;
        if (m.kind() != ModuleKind.CODE) return;
        code++;
        if (m.size() != null || m.coverage() != null) lines = Math.max(lines, 0) + m.lines();
        if (m.findings() >= 0) findings = Math.max(findings, 0) + m.findings();
        if (m.coverage() != null) add(m.coverage());
        if (m.complexity() != null) add(m.complexity(), m.id().name());
        if (m.churn() != null) add(m.churn());
    }

    private void add(LegacyModule.Coverage c) {
        CoverageSum s = coverage == null ? new CoverageSum(0, 0, 0, 0, 0) : coverage;
        coverage = new CoverageSum(
                s.modules() + 1,
                s.statements() + c.statements(),
                s.covered() + c.covered(),
                s.branches() + c.branches(),
                s.coveredBranches() + c.coveredBranches());
    }

    private void add(LegacyModule.Complexity c, String module) {
        ComplexitySum s = complexity == null ? new ComplexitySum(0, 0, 0, -1, "") : complexity;
        boolean worse = c.worst() > Math.max(0, s.worst());
        complexity = new ComplexitySum(
                s.modules() + 1,
                s.functions() + Math.max(0, c.functions()),
                s.total() + c.total(),
                Math.max(s.worst(), c.worst()),
                worse ? (c.worstName().isEmpty() ? module : module + ", " + c.worstName()) : s.worstName());
    }

    private void add(LegacyModule.Churn c) {
        ChurnSum s = churn == null ? new ChurnSum(0, -1, -1, -1, -1) : churn;
        churn = new ChurnSum(
                s.modules() + 1,
                (int) plus(s.commits(), c.commits()),
                plus(s.added(), c.added()),
                plus(s.deleted(), c.deleted()),
                Math.max(s.authors(), c.authors()));
    }

    /// Of numbers that may be unknown.
    private static long plus(long a, long b) {
        return a < 0 || b < 0 ? Math.max(a, b) : a + b;
    }

    Figures figures(int cycles, boolean advisoriesKnown) {
        return new Figures(
                modules,
                code,
                tests,
                migrations,
                lines,
                coverage,
                complexity,
                churn,
                findings,
                endpoints,
                libraries,
                advisoriesKnown ? advisories : -1,
                inside,
                outgoing,
                incoming,
                cycles);
    }
}
