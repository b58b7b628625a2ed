package dev.banyan.model.roadmap;

import dev.banyan.model.PhaseId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Waits that never close a circle; knows at any time who is reached from whom.
final class Waits {
    private final Map<PhaseId, Integer> numbers = new HashMap<>();
    private final BitSet[] later;
    private final List<Wait> kept = new ArrayList<>();

    Waits(Collection<PhaseId> phases) {
        for (PhaseId id : phases) numbers.put(id, numbers.size());
        later = new BitSet[numbers.size()];
        for (int i = 0; i < later.length; i++) later[i] = new BitSet();
    }

    /// Keeps a wait unless it would close a circle.
    boolean add(Wait wait) {
        Integer before = numbers.get(wait.before()), phase = numbers.get(wait.phase());
        if (before == null || phase == null || before.equals(phase) || later[phase].get(before)) return false;
        kept.add(wait);
        if (later[before].get(phase)) return true;
        for (int i = 0; i < later.length; i++) {
            if (i != before && !later[i].get(before)) continue;
            later[i].set(phase);
            later[i].or(later[phase]);
        }
        return true;
    }

    /// Whether a phase has to be over before another one.
    boolean reaches(PhaseId before, PhaseId phase) {
        Integer from = numbers.get(before), to = numbers.get(phase);
        return from != null && to != null && later[from].get(to);
    }

    List<Wait> kept() {
        return kept;
    }
}
