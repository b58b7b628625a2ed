package dev.banyan.views.audit;

import dev.banyan.model.audit.Fact;
import dev.banyan.views.parts.NumberText;

/// A fact in one line, as it is told beside the text it was read from.
final class FactWords {
    private FactWords() {}

    static String of(Fact fact) {
        return switch (fact) {
            case Fact.ModuleFact f -> "module " + f.name();
            case Fact.DependencyFact f ->
                f.from() + " → " + f.to() + ", " + f.kind().words() + (f.weight() > 1 ? " ×" + f.weight() : "");
            case Fact.CoverageFact f ->
                f.file() + ": " + NumberText.count(f.covered()) + " of " + NumberText.count(f.statements())
                        + " statements covered";
            case Fact.ComplexityFact f ->
                f.file() + ": " + NumberText.count(f.functions(), "function", "functions") + ", the worst " + f.worst()
                        + (f.worstName().isEmpty() ? "" : " (" + f.worstName() + ")");
            case Fact.SizeFact f -> f.file() + ": " + NumberText.count(f.code(), "line of code", "lines of code");
            case Fact.MaintainabilityFact f ->
                f.file() + ": maintainability " + NumberText.decimal(f.index(), 1) + " of 100";
            case Fact.ChangeFact f -> f.file() + ": " + counted(f.commits(), "commit", "commits");
            case Fact.CoChangeFact f ->
                f.file() + " and " + f.other() + " changed together " + NumberText.count(f.commits(), "time", "times");
            case Fact.LibraryFact f -> "library " + f.name() + " " + f.version();
            case Fact.LibraryNeedFact f -> f.library() + " needs " + f.needs();
            case Fact.AdvisoryFact f -> f.id() + " of " + f.library() + " " + f.version();
            case Fact.EndpointFact f -> f.route() + " is answered by " + f.view();
            case Fact.FindingFact f -> f.rule() + " in " + f.file() + (f.line() > 0 ? ":" + f.line() : "");
            case Fact.AuthorFact f -> f.author() + " in " + f.file() + ": " + counted(f.commits(), "commit", "commits");
            case Fact.RenameFact f -> f.from() + " was renamed to " + f.to();
            case Fact.TestReachFact f ->
                f.test() + " executes " + NumberText.count(f.lines(), "line", "lines") + " of " + f.file();
            case Fact.TestFact f ->
                f.suite() + ": " + NumberText.count(f.tests(), "test", "tests") + ", " + f.failed() + " failed, "
                        + f.skipped() + " skipped";
            case Fact.TableFact f -> "table " + f.name() + (f.model().isEmpty() ? "" : " of " + f.model());
            case Fact.TableLinkFact f -> f.from() + "." + f.column() + " refers to " + f.to();
            case Fact.QueryFact f -> f.text() + ": " + counted(f.calls(), "call", "calls");
            case Fact.JobFact f -> f.name() + " runs " + f.task() + ", " + f.schedule();
            case Fact.MigrationFact f -> f.app() + "." + f.name() + (f.applied() ? ", applied" : ", not applied");
            case Fact.TrafficFact f ->
                (f.method() + " " + f.path()).strip() + ": " + NumberText.count(f.requests(), "request", "requests");
            case Fact.ParityFact f ->
                (f.method() + " " + f.what()).strip() + ": " + NumberText.count(f.compared()) + " compared, "
                        + NumberText.count(f.differing()) + " different";
            case Fact.IncidentFact f -> (f.id() + " " + f.title()).strip();
        };
    }

    private static String counted(long number, String one, String many) {
        return number < 0 ? NumberText.UNKNOWN : NumberText.count(number, one, many);
    }
}
