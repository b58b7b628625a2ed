package dev.banyan.model;

import org.pcollections.PSortedSet;
import org.pcollections.TreePSet;

/// What a phase takes beside its contexts, and what it needs.
///
/// @param endpoints routes it switches over
/// @param libraries it upgrades, replaces or removes
/// @param people    it needs of its team at the same time
/// @param first     whether it must stand before all phases that are not
public record PhaseScope(PSortedSet<String> endpoints, PSortedSet<String> libraries, int people, boolean first) {
    public static final PhaseScope PLAIN = new PhaseScope(TreePSet.empty(), TreePSet.empty(), 1, false);

    public PhaseScope {
        if (people < 1) throw new IllegalArgumentException("a phase needs somebody");
    }

    public PhaseScope withEndpoints(PSortedSet<String> changed) {
        return new PhaseScope(changed, libraries, people, first);
    }

    public PhaseScope withLibraries(PSortedSet<String> changed) {
        return new PhaseScope(endpoints, changed, people, first);
    }

    public PhaseScope withPeople(int changed) {
        return new PhaseScope(endpoints, libraries, changed, first);
    }
}
