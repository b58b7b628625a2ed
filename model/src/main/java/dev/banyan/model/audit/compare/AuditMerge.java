package dev.banyan.model.audit.compare;

import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.SourceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What becomes of an audit when fresh readings join it: the preview a person sees before accepting. Reading the
/// same files again changes nothing, whatever their names and the day.
///
/// @param audit the audit that would stand after accepting
/// @param steps one for every fresh reading, sorted by the name of the source
public record AuditMerge(Audit audit, List<Step> steps) {
    public AuditMerge {
        steps = List.copyOf(steps);
    }

    /// What one fresh source does.
    public enum Effect {
        NEW,
        /// Its content is there already.
        SAME,
        /// It tells later what a source told earlier, which goes.
        REPLACES
    }

    /// @param older the source that goes, or the one that has the same content; null when it is new
    public record Step(
            Source source, Effect effect, @Nullable Source older) {}

    private record Pair(Reading fresh, Reading older, double likeness) {}

    /// @param fresh in any order
    public static AuditMerge into(Audit current, Collection<Reading> fresh) {
        var older = new LinkedHashMap<SourceId, Reading>();
        for (Reading reading : current.readings()) older.put(reading.source().id(), reading);
        var steps = new ArrayList<Step>();
        var news = new LinkedHashMap<SourceId, Reading>();
        var untouched = new LinkedHashMap<>(older);
        for (Reading reading : byName(fresh)) {
            SourceId id = reading.source().id();
            Reading same = older.getOrDefault(id, news.get(id));
            if (same == null) news.put(id, reading);
            else steps.add(new Step(reading.source(), Effect.SAME, same.source()));
            untouched.remove(id);
        }
        if (news.isEmpty()) return new AuditMerge(current, steps);

        Map<SourceId, Reading> replaced = replaced(news.values(), untouched.values());
        for (Reading reading : news.values()) {
            Reading gone = replaced.get(reading.source().id());
            if (gone == null) steps.add(new Step(reading.source(), Effect.NEW, null));
            else {
                steps.add(new Step(reading.source(), Effect.REPLACES, gone.source()));
                older.remove(gone.source().id());
            }
            older.put(reading.source().id(), reading);
        }
        steps.sort(Comparator.comparing((Step step) -> step.source().name())
                .thenComparing(step -> step.source().id()));
        return new AuditMerge(new Audit(older.values(), current.rules()), steps);
    }

    /// Whether accepting would change nothing.
    public boolean isEmpty() {
        return steps.stream().allMatch(step -> step.effect() == Effect.SAME);
    }

    private static List<Reading> byName(Collection<Reading> readings) {
        return readings.stream()
                .sorted(Comparator.comparing(
                                (Reading reading) -> reading.source().name())
                        .thenComparing(reading -> reading.source().id()))
                .toList();
    }

    /// The best pairs first, every older source once.
    private static Map<SourceId, Reading> replaced(Collection<Reading> news, Collection<Reading> older) {
        var names = new HashMap<SourceId, Set<String>>();
        var pairs = new ArrayList<Pair>();
        for (Reading fresh : news) {
            for (Reading old : older) {
                if (!fresh.source().format().equals(old.source().format())) continue;
                double likeness = likeness(fresh, old, names);
                if (likeness > 0) pairs.add(new Pair(fresh, old, likeness));
            }
        }
        pairs.sort(Comparator.comparing((Pair pair) -> -pair.likeness())
                .thenComparing(pair -> pair.fresh().source().id())
                .thenComparing(pair -> pair.older().source().id()));
        var taken = new HashSet<SourceId>();
        var replaced = new HashMap<SourceId, Reading>();
        for (Pair pair : pairs) {
            SourceId fresh = pair.fresh().source().id();
            SourceId old = pair.older().source().id();
            if (replaced.containsKey(fresh) || !taken.add(old)) continue;
            replaced.put(fresh, pair.older());
        }
        return replaced;
    }

    /// A source of the same name tells the same later, unless it speaks of entirely other code; one of another name
    /// does when it speaks of more than half of what the older one spoke of. 0 when it does not.
    private static double likeness(Reading fresh, Reading old, Map<SourceId, Set<String>> names) {
        Set<String> said = names.computeIfAbsent(old.source().id(), id -> NamesIn.of(old));
        Set<String> says = names.computeIfAbsent(fresh.source().id(), id -> NamesIn.of(fresh));
        double shared = said.isEmpty()
                ? 0
                : (double) said.stream().filter(says::contains).count() / said.size();
        boolean speechless = said.isEmpty() || says.isEmpty();
        if (fresh.source().name().equals(old.source().name())) return speechless || shared > 0 ? 2 + shared : 0;
        if (shared <= 0.5) return 0;
        return file(fresh).equals(file(old)) ? 1 + shared : shared;
    }

    private static String file(Reading reading) {
        String name = reading.source().name();
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
