package dev.banyan.model.audit.compare;

import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Reading;
import java.util.HashSet;
import java.util.Set;

/// What a source speaks of, so that a later run of the same tool can be told from a run on something else. Of a
/// path the last three parts are enough, since the folder of a build changes from run to run.
final class NamesIn {
    private NamesIn() {}

    static Set<String> of(Reading reading) {
        var names = new HashSet<String>();
        for (Fact fact : reading.facts()) {
            String name = name(fact);
            if (!name.isEmpty()) names.add(ending(name));
        }
        return names;
    }

    private static String name(Fact fact) {
        return switch (fact) {
            case Fact.ModuleFact f -> f.name();
            case Fact.DependencyFact f -> f.from();
            case Fact.CoverageFact f -> f.file();
            case Fact.ComplexityFact f -> f.file();
            case Fact.SizeFact f -> f.file();
            case Fact.MaintainabilityFact f -> f.file();
            case Fact.ChangeFact f -> f.file();
            case Fact.CoChangeFact f -> f.file();
            case Fact.LibraryFact f -> f.name();
            case Fact.AdvisoryFact f -> f.library();
            case Fact.EndpointFact f -> f.view().isEmpty() ? f.route() : f.view();
            case Fact.FindingFact f -> f.file().isEmpty() ? f.rule() : f.file();
            case Fact.LibraryNeedFact f -> f.library();
            case Fact.AuthorFact f -> f.file();
            case Fact.RenameFact f -> f.to();
            case Fact.TestReachFact f -> f.file();
            case Fact.TestFact f -> f.suite();
            case Fact.TableFact f -> f.name();
            case Fact.TableLinkFact f -> f.from();
            case Fact.QueryFact f -> f.text();
            case Fact.JobFact f -> f.task();
            case Fact.MigrationFact f -> f.app() + "." + f.name();
            case Fact.TrafficFact f -> f.path();
            case Fact.IncidentFact f -> f.id();
            case Fact.ParityFact f -> f.what();
        };
    }

    /// The last three parts, which stay when a tool runs in another folder.
    private static String ending(String name) {
        String path = name.replace('\\', '/');
        int slash = path.length();
        for (int parts = 0; parts < 3 && slash > 0; parts++) slash = path.lastIndexOf('/', slash - 1);
        return path.substring(Math.max(0, slash + 1));
    }
}
