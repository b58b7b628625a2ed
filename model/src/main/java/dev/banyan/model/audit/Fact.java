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
    /// @param functions functions and methods, -1 when the source does not say
    /// @param total     sum over them
    /// @param worst     the largest, -1 when the source does not say
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

    /// What the history says of one file. A table of one aspect leaves the others unknown.
    ///
    /// @param commits  commits that touched it, -1 when the source does not say
    /// @param added    lines added over all of them, -1 when the source does not say
    /// @param deleted  lines deleted over all of them, -1 when the source does not say
    /// @param authors  distinct authors, -1 when the source does not say
    /// @param mainAuthorShare share of the commits made by the busiest author, 0 to 1; NaN when the source does not
    ///                 say
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
    /// @param name      as written; [Library] normalises it
    /// @param version   empty when it is not pinned
    /// @param ecosystem type of its package URL (`pypi`, `npm`, `maven`, `deb`), empty when the source does not say
    /// @param licence   SPDX expression or the words of the source, empty when it does not say
    record LibraryFact(String name, String version, String ecosystem, String licence, Place place) implements Fact {
        public LibraryFact(String name, String version, Place place) {
            this(name, version, "", "", place);
        }
    }

    /// One library needs another to run.
    record LibraryNeedFact(String library, String needs, Place place) implements Fact {}

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

    /// How much one author did in one file.
    ///
    /// @param author a pseudonym, the same for the same author in one source; never a name or an address
    /// @param commits by this author, -1 when the source does not say
    /// @param added   lines added by this author, -1 when the source does not say
    record AuthorFact(String file, String author, int commits, long added, Place place) implements Fact {}

    /// A file got another name.
    ///
    /// @param on day of the commit, null when the source does not say
    record RenameFact(String from, String to, @Nullable LocalDate on, Place place) implements Fact {}

    /// How many lines of a file one test executes.
    ///
    /// @param test the context of the coverage tool, as a rule the name of a test
    record TestReachFact(String file, String test, int lines, Place place) implements Fact {}

    /// The results of the tests of one class or file.
    ///
    /// @param suite   code name of the class or file that holds the tests
    /// @param failed  failures and errors
    /// @param seconds they took together, NaN when the source does not say
    record TestFact(String suite, int tests, int failed, int skipped, double seconds, Place place) implements Fact {}

    /// A table of the database.
    ///
    /// @param name  without the schema where that is the usual one (`public`)
    /// @param model code name of the class that is kept in it, empty when the source does not say
    /// @param rows  in it, -1 when the source does not say
    /// @param bytes it takes, -1 when the source does not say
    record TableFact(String name, String model, long rows, long bytes, Place place) implements Fact {}

    /// A foreign key: rows of one table refer to rows of another.
    ///
    /// @param column that refers
    record TableLinkFact(String from, String to, String column, Place place) implements Fact {}

    /// A kind of statement the database was asked to run.
    ///
    /// @param text   with placeholders for values, shortened
    /// @param tables that it names, each once
    /// @param calls  how often
    /// @param millis time it took over all calls, milliseconds
    record QueryFact(String text, List<String> tables, long calls, double millis, Place place) implements Fact {
        public QueryFact {
            tables = List.copyOf(tables);
        }
    }

    /// Work that runs by the clock.
    ///
    /// @param task     code name of what runs
    /// @param schedule when, in words or as five fields of cron
    record JobFact(String name, String task, String schedule, boolean enabled, Place place) implements Fact {}

    /// A change of the database that the framework knows by name.
    ///
    /// @param app label of the app
    record MigrationFact(String app, String name, boolean applied, Place place) implements Fact {}

    /// Requests to one address.
    ///
    /// @param method     in capitals, empty when the source does not say
    /// @param path       without host and query; numbers and ids in it may stand as they came
    /// @param errors     of the requests, answered with 500 or above, -1 when the source does not say
    /// @param meanMillis time of an answer, milliseconds; NaN when the source does not say
    /// @param p95Millis  95 of 100 were answered in at most so many milliseconds; NaN when the source does not say
    record TrafficFact(
            String method,
            String path,
            long requests,
            long errors,
            double meanMillis,
            double p95Millis,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            Place place)
            implements Fact {}

    /// Answers of the old and the new side were compared.
    ///
    /// @param method    of the request, in capitals, empty when the source does not say
    /// @param what      address, route, name of a route or of an experiment, or code name, as the source writes it
    /// @param compared  how often, at least 0
    /// @param differing of these, answered differently, at most `compared`
    record ParityFact(
            String method,
            String what,
            long compared,
            long differing,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            Place place)
            implements Fact {}

    /// Something went wrong in operation, or a ticket says so.
    ///
    /// @param where    code name, address, component or service that it happened in, empty when the source does not
    ///                 say
    /// @param severity as the source says
    /// @param opened   day it began, null when the source does not say
    /// @param hours    until it was resolved; NaN when it is open or the source does not say
    /// @param times    how often it happened, at least 1
    record IncidentFact(
            String id,
            String title,
            String severity,
            String where,
            @Nullable LocalDate opened,
            double hours,
            long times,
            Place place)
            implements Fact {}
}
