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
        }
    }

    private void plus(String name, long n) {
        sums.merge(name, n, Long::sum);
    }
}
