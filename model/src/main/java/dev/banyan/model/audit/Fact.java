package dev.banyan.model.audit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One record as its source tells it, under the names that the source uses. Names are joined to modules later,
/// by [AuditFacts]; a reader never decides what a name means.
///
/// A "code name" is any spelling of a place in the code: a dotted module, class or function, or a path, relative or
/// absolute, with either slash.
public sealed interface Fact {
    Place place();

    /// A module exists.
    ///
    /// @param name code name
    /// @param path path in the repository, when the source gives both
    record ModuleFact(String name, @Nullable String path, Place place) implements Fact {}

    /// One module depends on another, or on a library when `to` is not part of the system.
    ///
    /// @param weight how many places say so, at least 1
    record DependencyFact(String from, String to, DependencyKind kind, int weight, Place place) implements Fact {}

    /// Test coverage of one file.
    ///
    /// @param statements executable lines
    /// @param covered    of these, executed by a test
    /// @param branches   branches, 0 when they were not measured
    /// @param coveredBranches of these, taken by a test
    record CoverageFact(String file, int statements, int covered, int branches, int coveredBranches, Place place)
            implements Fact {}

    /// Cyclomatic complexity of one file (McCabe 1976).
    ///
    /// @param functions functions and methods
    /// @param total     sum over them
    /// @param worst     the largest
    /// @param worstName the function that has it, empty when there is none
    record ComplexityFact(String file, int functions, int total, int worst, String worstName, Place place)
            implements Fact {}

    /// Size of one file.
    ///
    /// @param lines all lines
    /// @param code  lines that are neither blank nor comment
    record SizeFact(String file, int lines, int code, Place place) implements Fact {}

    /// Maintainability index of one file, 0 to 100 (Coleman and Oman 1994, as radon scales it).
    record MaintainabilityFact(String file, double index, Place place) implements Fact {}

    /// What the history says of one file.
    ///
    /// @param commits  commits that touched it
    /// @param added    lines added over all of them
    /// @param deleted  lines deleted over all of them
    /// @param authors  distinct authors
    /// @param mainAuthorShare share of the commits made by the busiest author, 0 to 1
    record ChangeFact(
            String file,
            int commits,
            long added,
            long deleted,
            int authors,
            double mainAuthorShare,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            Place place)
            implements Fact {}

    /// Two files changed in the same commits.
    record CoChangeFact(String file, String other, int commits, Place place) implements Fact {}

    /// A third-party distribution the system is built on.
    ///
    /// @param name    as written; [Library] normalises it
    /// @param version empty when it is not pinned
    record LibraryFact(String name, String version, Place place) implements Fact {}

    /// A known vulnerability of a library.
    ///
    /// @param id       the name the source gives it first
    /// @param aliases  other names of the same advisory (CVE, GHSA, PYSEC)
    /// @param fixedIn  versions that have the fix, empty when there is none
    /// @param severity as the source says, empty when it does not
    record AdvisoryFact(
            String library,
            String version,
            String id,
            List<String> aliases,
            List<String> fixedIn,
            String severity,
            String summary,
            Place place)
            implements Fact {
        public AdvisoryFact {
            aliases = List.copyOf(aliases);
            fixedIn = List.copyOf(fixedIn);
        }
    }

    /// An entry point reachable from outside.
    ///
    /// @param route the route as the framework writes it (`/basket/add/<int:pk>/`)
    /// @param view  code name of what answers
    /// @param name  the name of the route, may be empty
    record EndpointFact(String route, String view, String name, Place place) implements Fact {}

    /// A result of static analysis.
    ///
    /// @param line     in the code, 0 when the source does not say
    /// @param severity as the source says
    record FindingFact(String file, int line, String rule, String severity, String message, Place place)
            implements Fact {}
}
