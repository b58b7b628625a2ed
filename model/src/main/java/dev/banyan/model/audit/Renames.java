package dev.banyan.model.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The names that files have now, by the names that they had, as the histories tell it: an older measurement still
/// speaks of the old ones.
final class Renames {
    private static final int MOST_TIMES = 50;

    private final Map<String, Fact.RenameFact> byPath = new HashMap<>();
    private final Map<String, Fact.RenameFact> byName = new HashMap<>();

    private final List<CodeName> paths = new ArrayList<>();

    Renames(Collection<Reading> readings, Spellings spellings) {
        for (Reading reading : readings)
            for (Fact fact : reading.facts()) {
                if (!(fact instanceof Fact.RenameFact rename) || rename.from().equals(rename.to())) continue;
                spellings.of(rename.from()).filter(CodeName::isPath).ifPresent(from -> {
                    byPath.merge(from.text(), rename, Renames::later);
                    paths.add(from);
                });
            }
    }

    /// Learns the dotted names of the files, once it is known where these begin.
    void nameFrom(SourceRoots roots) {
        for (CodeName path : paths) {
            Fact.@Nullable RenameFact rename = byPath.get(path.text());
            for (int cut = 0; rename != null && cut < path.size(); cut++)
                if (roots.accepts(path.root(cut))) byName.merge(path.dottedFrom(cut), rename, Renames::later);
        }
    }

    /// A name may be used again: the last rename counts.
    private static Fact.RenameFact later(Fact.RenameFact a, Fact.RenameFact b) {
        Comparator<Fact.RenameFact> order = Comparator.comparing(
                        Fact.RenameFact::on, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Fact.RenameFact::to);
        return order.compare(a, b) >= 0 ? a : b;
    }

    boolean isEmpty() {
        return byPath.isEmpty();
    }

    /// The name the file of a path has now. What stands before the path in the repository makes no difference.
    Optional<String> ofPath(CodeName path) {
        for (int cut = 0; cut + 1 < path.size() || cut == 0; cut++) {
            String text = path.text().substring(path.root(cut).length());
            Fact.RenameFact rename = byPath.get(cut == 0 ? path.text() : text);
            if (rename != null) return Optional.of(last(rename));
        }
        return Optional.empty();
    }

    /// The same for a dotted name, which may go on inside its module.
    Optional<String> ofName(CodeName name) {
        for (int end = name.size(); end > 1; end--) {
            Fact.RenameFact rename = byName.get(name.dottedUpTo(end));
            if (rename != null) return Optional.of(last(rename));
        }
        return Optional.empty();
    }

    private String last(Fact.RenameFact first) {
        var seen = new HashSet<String>();
        Fact.RenameFact at = first;
        while (seen.add(at.from()) && seen.size() < MOST_TIMES) {
            Fact.@Nullable RenameFact next = byPath.get(CodeName.of(at.to()).text());
            if (next == null) break;
            at = next;
        }
        return at.to();
    }
}
