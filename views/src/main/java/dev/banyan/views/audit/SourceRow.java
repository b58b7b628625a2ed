package dev.banyan.views.audit;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.SourceMatch;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Tone;
import java.util.LinkedHashSet;
import java.util.Set;

/// One imported file as the list shows it.
///
/// @param share      matched share of what should match, NaN where nothing should
/// @param advisories known vulnerabilities it tells of
/// @param tells      what we learn from it, in words
record SourceRow(Source source, double share, long advisories, String tells) {

    static SourceRow of(Plan plan, Reading reading) {
        SourceMatch match = plan.facts().matches().get(reading.source().id());
        long advisories = reading.facts().stream()
                .filter(f -> f instanceof Fact.AdvisoryFact)
                .count();
        return new SourceRow(reading.source(), match == null ? Double.NaN : match.share(), advisories, tells(reading));
    }

    private static String tells(Reading reading) {
        Set<String> words = new LinkedHashSet<>();
        Class<?> last = Fact.class;
        for (Fact fact : reading.facts()) {
            if (fact.getClass() == last) continue;
            last = fact.getClass();
            words.add(words(fact));
        }
        words.remove("");
        return String.join(", ", words);
    }

    private static String words(Fact fact) {
        return switch (fact) {
            case Fact.ModuleFact _ -> "";
            case Fact.DependencyFact _ -> "what depends on what";
            case Fact.CoverageFact _ -> "test coverage";
            case Fact.ComplexityFact _ -> "complexity";
            case Fact.SizeFact _ -> "size";
            case Fact.MaintainabilityFact _ -> "maintainability";
            case Fact.ChangeFact _ -> "what changes";
            case Fact.CoChangeFact _ -> "what changes together";
            case Fact.LibraryFact _ -> "libraries";
            case Fact.AdvisoryFact _ -> "known vulnerabilities";
            case Fact.EndpointFact _ -> "entry points";
            case Fact.FindingFact _ -> "findings";
            case Fact.LibraryNeedFact _ -> "which library needs which";
            case Fact.AuthorFact _ -> "who knows what";
            case Fact.RenameFact _ -> "renamed files";
            case Fact.TestReachFact _ -> "which test executes what";
            case Fact.TestFact _ -> "test results";
            case Fact.TableFact _ -> "tables";
            case Fact.TableLinkFact _ -> "foreign keys";
            case Fact.QueryFact _ -> "what the database is asked";
            case Fact.JobFact _ -> "jobs";
            case Fact.MigrationFact _ -> "migrations";
            case Fact.TrafficFact _ -> "traffic";
            case Fact.ParityFact _ -> "parity of old and new";
            case Fact.IncidentFact _ -> "incidents";
        };
    }

    /// What the pill says: the matched share, else how many advisories.
    String matched() {
        if (!Double.isNaN(share)) return NumberText.percent(share);
        return advisories > 0 ? NumberText.count(advisories, "advisory", "advisories") : "";
    }

    Tone tone() {
        if (!Double.isNaN(share)) return Tone.ofShare(share, 0.95, 0.5);
        return advisories > 0 ? Tone.BAD : Tone.NEUTRAL;
    }

    /// How the format was recognised, for the tooltip.
    String recognition() {
        String how = switch (source.certainty()) {
            case CERTAIN -> "Recognised for certain: ";
            case MAYBE -> "Perhaps: ";
            case CHOSEN -> "You said so: ";
        };
        return how + source.reason();
    }
}
