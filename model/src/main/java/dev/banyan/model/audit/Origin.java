package dev.banyan.model.audit;

import dev.banyan.model.audit.Match.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where a source says that one module depends on another, or that two change together.
///
/// @param place in the source; the line of a dependency is one of the code and stands in `line`
/// @param line  line in the code, 0 when unknown
public record Origin(SourceId source, Place place, int line) {

    /// Every place that says so, sources in their order. Empty where the dependency was concluded from tables.
    /// Reads the names of the audit anew, so it takes about as long as joining them: not for the window's thread.
    ///
    /// @param inCode whether dependencies in the code are meant, else modules that change together
    public static List<Origin> of(Audit audit, ModuleId from, ModuleId to, boolean inCode) {
        List<Reading> sorted = audit.readings().stream()
                .sorted(Comparator.comparing(reading -> reading.source().id()))
                .toList();
        var spellings = new Spellings(new RuleBook(audit.rules()));
        var renames = new Renames(sorted, spellings);
        Discovery known = Discovery.of(sorted, spellings, renames);
        renames.nameFrom(known.roots());
        var names = new Names(known, new Resolver(known, spellings, renames));
        var found = new ArrayList<Origin>();
        for (Reading reading : sorted)
            for (Fact fact : reading.facts()) {
                boolean says = inCode
                        ? fact instanceof Fact.DependencyFact d && names.say(d, from, to)
                        : fact instanceof Fact.CoChangeFact c && names.say(c, from, to);
                if (says) found.add(at(reading.source().id(), fact));
            }
        return found;
    }

    private static Origin at(SourceId source, Fact fact) {
        Place place = fact.place();
        return fact instanceof Fact.DependencyFact && !place.pointer().isEmpty()
                ? new Origin(source, Place.at(place.pointer()), place.line())
                : new Origin(source, place, 0);
    }

    private record Names(Discovery known, Resolver resolver) {
        boolean say(Fact.DependencyFact d, ModuleId from, ModuleId to) {
            boolean full = d.kind() == DependencyKind.IMPORT || d.kind() == DependencyKind.CALL;
            return full
                    ? is(resolver.find(d.from()), from) && is(resolver.find(d.to()), to)
                    : is(resolver.findLoosely(d.from()), from) && is(resolver.findLoosely(d.to()), to);
        }

        boolean say(Fact.CoChangeFact c, ModuleId one, ModuleId other) {
            Match a = resolver.findFile(c.file()), b = resolver.findFile(c.other());
            return is(a, one) && is(b, other) || is(a, other) && is(b, one);
        }

        private boolean is(Match match, ModuleId id) {
            return match instanceof Found f
                    && known.table().ids().get(f.module()).equals(id);
        }
    }
}
