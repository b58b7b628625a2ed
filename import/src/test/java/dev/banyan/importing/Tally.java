package dev.banyan.importing;

import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Fact.AdvisoryFact;
import dev.banyan.model.audit.Fact.ChangeFact;
import dev.banyan.model.audit.Fact.CoChangeFact;
import dev.banyan.model.audit.Fact.ComplexityFact;
import dev.banyan.model.audit.Fact.CoverageFact;
import dev.banyan.model.audit.Fact.DependencyFact;
import dev.banyan.model.audit.Fact.EndpointFact;
import dev.banyan.model.audit.Fact.FindingFact;
import dev.banyan.model.audit.Fact.LibraryFact;
import dev.banyan.model.audit.Fact.MaintainabilityFact;
import dev.banyan.model.audit.Fact.ModuleFact;
import dev.banyan.model.audit.Fact.SizeFact;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts facts by kind and adds up their numbers, to compare with what a script counted.
final class Tally {
    private final Map<String, Long> sums = new TreeMap<>();

    static Map<String, Long> of(List<Fact> facts) {
        var tally = new Tally();
        facts.forEach(tally::add);
        return tally.sums;
    }

    private void add(Fact fact) {
        switch (fact) {
            case ModuleFact f -> plus("modules", 1);
            case DependencyFact f -> {
                plus("dependencies", 1);
                plus("weight", f.weight());
            }
            case CoverageFact f -> {
                plus("coverage", 1);
                plus("statements", f.statements());
                plus("covered", f.covered());
                plus("branches", f.branches());
                plus("branchesTaken", f.coveredBranches());
            }
            case ComplexityFact f -> {
                plus("complexities", 1);
                plus("functions", f.functions());
                plus("complexity", f.total());
            }
            case SizeFact f -> {
                plus("sizes", 1);
                plus("lines", f.lines());
                plus("code", f.code());
            }
            case MaintainabilityFact f -> plus("indexes", 1);
            case ChangeFact f -> {
                plus("changes", 1);
                plus("commits", f.commits());
                plus("added", f.added());
            }
            case CoChangeFact f -> plus("together", 1);
            case LibraryFact f -> plus("libraries", 1);
            case AdvisoryFact f -> plus("advisories", 1);
            case EndpointFact f -> plus("endpoints", 1);
            case FindingFact f -> plus("findings", 1);
            case Fact.LibraryNeedFact f -> plus("needs", 1);
            case Fact.AuthorFact f -> plus("authors", 1);
            case Fact.RenameFact f -> plus("renames", 1);
            case Fact.TestReachFact f -> {
                plus("reaches", 1);
                plus("reachedLines", f.lines());
            }
            case Fact.TestFact f -> {
                plus("suites", 1);
                plus("tests", f.tests());
                plus("failed", f.failed());
                plus("skipped", f.skipped());
            }
            case Fact.TableFact f -> plus("tables", 1);
            case Fact.TableLinkFact f -> plus("links", 1);
            case Fact.QueryFact f -> {
                plus("queries", 1);
                plus("calls", f.calls());
            }
            case Fact.JobFact f -> plus("jobs", 1);
            case Fact.MigrationFact f -> {
                plus("migrations", 1);
                plus("applied", f.applied() ? 1 : 0);
            }
            case Fact.TrafficFact f -> {
                plus("traffic", 1);
                plus("requests", f.requests());
                plus("errors", Math.max(0, f.errors()));
            }
            case Fact.ParityFact f -> {
                plus("parities", 1);
                plus("compared", f.compared());
                plus("differing", f.differing());
            }
            case Fact.IncidentFact f -> {
                plus("incidents", 1);
                plus("times", f.times());
            }
        }
    }

    private void plus(String name, long n) {
        sums.merge(name, n, Long::sum);
    }
}
