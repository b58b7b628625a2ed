package dev.banyan.model.seams;

import org.jspecify.annotations.Nullable;

/// What the audit says of a set of modules, a context for instance. A part that no source tells is null or -1: unknown,
/// never zero. Lines, coverage, complexity and churn count the system's own code only, not its tests and migrations.
///
/// @param modules    all modules; @param code of these the system's own code; @param tests tests;
///                   @param migrations database migrations
/// @param lines      lines of code, -1 when nobody counted
/// @param findings   results of static analysis, -1 when no source of findings was read
/// @param endpoints  entry points that these modules answer
/// @param libraries  third-party libraries that these modules import
/// @param advisories known vulnerabilities of these libraries, -1 when no source tells any or who uses what
/// @param inside     dependencies in the code within the set
/// @param outgoing   dependencies of the set on other contexts
/// @param incoming   dependencies of other contexts on the set
/// @param cycles     cycles of contexts it is part of
public record Figures(
        int modules,
        int code,
        int tests,
        int migrations,
        int lines,
        @Nullable CoverageSum coverage,
        @Nullable ComplexitySum complexity,
        @Nullable ChurnSum churn,
        int findings,
        int endpoints,
        int libraries,
        int advisories,
        int inside,
        int outgoing,
        int incoming,
        int cycles) {

    /// @param modules code modules that coverage is known of
    public record CoverageSum(int modules, int statements, int covered, int branches, int coveredBranches) {
        /// Covered share of the statements, 0 to 1; NaN when there are none.
        public double share() {
            return statements == 0 ? Double.NaN : (double) covered / statements;
        }

        /// Taken share of the branches, 0 to 1; NaN when they were not measured.
        public double branchShare() {
            return branches == 0 ? Double.NaN : (double) coveredBranches / branches;
        }
    }

    /// @param total cyclomatic complexity over all functions; @param worst of the worst one, named beside it, -1 when
    /// no source says
    public record ComplexitySum(int modules, int functions, int total, int worst, String worstName) {}

    /// Each -1 when no source says.
    ///
    /// @param commits sum over the modules: a commit that touched two of them counts twice
    /// @param authors of the module with the most: at least so many worked here
    public record ChurnSum(int modules, int commits, long added, long deleted, int authors) {}

    public int crossing() {
        return outgoing + incoming;
    }

    /// Share of its dependencies that stay inside, 0 to 1: the cohesion of a cut as one minus the conductance of its
    /// border (Kannan, Vempala and Vetta 2004). NaN without dependencies.
    public double cohesion() {
        return share(inside, inside + crossing());
    }

    /// Share of its dependencies that cross its border, 0 to 1. NaN without dependencies.
    public double coupling() {
        return share(crossing(), inside + crossing());
    }

    /// Instability Ce / (Ca + Ce) (Martin 1994): 0 when only others depend on it, 1 when it only depends on others. NaN
    /// when nothing crosses its border.
    public double instability() {
        return share(outgoing, crossing());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }
}
