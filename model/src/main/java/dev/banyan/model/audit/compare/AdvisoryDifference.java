package dev.banyan.model.audit.compare;

import dev.banyan.model.audit.Library;
import dev.banyan.model.audit.compare.AuditComparison.KnownAdvisory;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Advisories that are in one audit only. Two are the same when they share any name: the later audit may know an
/// advisory as a CVE that the earlier one had as PYSEC.
record AdvisoryDifference(List<KnownAdvisory> gone, List<KnownAdvisory> added) {
    static AdvisoryDifference between(List<Library> before, List<Library> after) {
        return new AdvisoryDifference(only(before, after), only(after, before));
    }

    private static List<KnownAdvisory> only(List<Library> here, List<Library> there) {
        Set<KnownAdvisory> known = new HashSet<>();
        for (Library library : there)
            for (Library.Advisory advisory : library.advisories()) {
                known.add(new KnownAdvisory(library.name(), advisory.id()));
                for (String alias : advisory.aliases()) known.add(new KnownAdvisory(library.name(), alias));
            }
        return here.stream()
                .flatMap(library -> library.advisories().stream()
                        .filter(advisory -> !isKnown(library.name(), advisory, known))
                        .map(advisory -> new KnownAdvisory(library.name(), advisory.id())))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isKnown(String library, Library.Advisory advisory, Set<KnownAdvisory> known) {
        return known.contains(new KnownAdvisory(library, advisory.id()))
                || advisory.aliases().stream().anyMatch(alias -> known.contains(new KnownAdvisory(library, alias)));
    }
}
