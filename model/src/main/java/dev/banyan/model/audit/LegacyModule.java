package dev.banyan.model.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One unit of the legacy code with what every source says about it. A part that no source tells is null: unknown,
/// never zero. People read "module"; the type is longer because `java.lang.Module` has the short name.
///
/// @param path        in the repository, null when only a dotted name is known
/// @param findings    results of static analysis in it, -1 when no source of findings was read
public record LegacyModule(
        ModuleId id,
        @Nullable String path,
        ModuleKind kind,
        @Nullable Size size,
        @Nullable Coverage coverage,
        @Nullable Complexity complexity,
        @Nullable Churn churn,
        int findings) {

    /// @param lines all lines; @param code lines that are neither blank nor comment
    public record Size(int lines, int code, SourceId source, Place place) {}

    /// Line coverage, and branch coverage where it was measured.
    public record Coverage(
            int statements, int covered, int branches, int coveredBranches, SourceId source, Place place) {
        /// Share of the statements that a test executes, 0 to 1; a file without statements has no share.
        public double share() {
            return statements == 0 ? Double.NaN : (double) covered / statements;
        }
    }

    /// @param total cyclomatic complexity over all functions; @param worst of the worst one, named beside it, -1 when
    /// the source does not say
    public record Complexity(int functions, int total, int worst, String worstName, SourceId source, Place place) {}

    /// What the history says. A table of one aspect leaves the others unknown.
    ///
    /// @param commits that touched it, -1 when no source says
    /// @param added   lines added, -1 when no source says; @param deleted lines deleted, -1 when no source says
    /// @param authors distinct authors, -1 when no source says
    /// @param mainAuthorShare share of the commits by the busiest author, 0 to 1; NaN when no source says
    /// @param last    day of the last change, null when no source says
    public record Churn(
            int commits,
            long added,
            long deleted,
            int authors,
            double mainAuthorShare,
            @Nullable LocalDate last,
            SourceId source,
            Place place) {}

    /// Commits that touched it, -1 when no source says.
    public int commits() {
        return churn == null ? -1 : churn.commits();
    }

    /// Lines for size on the map and in sums: lines of code, else covered statements, else 0 when nobody counted.
    public int lines() {
        if (size != null) return size.code();
        return coverage != null ? coverage.statements() : 0;
    }
}
