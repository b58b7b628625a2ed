package dev.banyan.model.audit;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One set of imported facts: the readings of every source it stands on, and the rules for names that do not match
/// by themselves. Two audits are equal when they stand on the same sources under the same names, by the same rules.
public final class Audit {
    public static final Audit NONE = new Audit(List.of(), List.of());

    private final List<Reading> readings;
    private final List<MappingRule> rules;
    private final AtomicReference<@Nullable AuditFacts> facts = new AtomicReference<>();

    /// @param readings in any order; one source may be given once only
    public Audit(Collection<Reading> readings, Collection<MappingRule> rules) {
        var byId = new TreeMap<SourceId, Reading>();
        for (Reading r : readings) byId.put(r.source().id(), r);
        this.readings = List.copyOf(byId.values());
        this.rules = rules.stream().sorted().toList();
    }

    /// Sorted by source id.
    public List<Reading> readings() {
        return readings;
    }

    /// Sorted by prefix.
    public List<MappingRule> rules() {
        return rules;
    }

    public List<Source> sources() {
        return readings.stream().map(Reading::source).toList();
    }

    /// The joined picture; computed once, then shared. Costs about a millisecond per thousand facts the first time.
    public AuditFacts facts() {
        AuditFacts known = facts.get();
        if (known != null) return known;
        AuditFacts joined = Join.of(readings, rules);
        facts.compareAndSet(null, joined);
        return Objects.requireNonNull(facts.get());
    }

    public Audit with(Collection<MappingRule> changedRules) {
        return new Audit(readings, changedRules);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Audit a && rules.equals(a.rules) && sources().equals(a.sources());
    }

    @Override
    public int hashCode() {
        return 31 * rules.hashCode() + sources().hashCode();
    }

    @Override
    public String toString() {
        return sources().stream().map(Source::name).collect(Collectors.joining(", ", "Audit[", "]"));
    }
}
