package dev.banyan.model.seams;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.Remembered;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pcollections.PSortedMap;

/// The context of every module of the audit by numbers: modules are numbered as in the facts, contexts by their ids.
/// What counts over dependencies starts here.
public final class ContextIndex {
    /// The number of "in no context".
    public static final int NONE = -1;

    private static final Remembered<ContextIndex> KNOWN = new Remembered<>(4);

    private final List<ContextId> contexts;
    private final Map<ContextId, Integer> numbers = new HashMap<>();
    private final int[] ofModule;

    private ContextIndex(
            List<ContextId> contexts, List<LegacyModule> modules, PSortedMap<ModuleId, ContextId> membership) {
        this.contexts = contexts;
        for (ContextId id : contexts) numbers.put(id, numbers.size());
        ofModule = new int[modules.size()];
        Arrays.fill(ofModule, NONE);
        int m = 0;
        for (var entry : membership.entrySet()) {
            while (m < ofModule.length && modules.get(m).id().compareTo(entry.getKey()) < 0) m++;
            if (m == ofModule.length) break;
            if (modules.get(m).id().equals(entry.getKey())) ofModule[m] = number(entry.getValue());
        }
    }

    /// Numbered once for the same facts and contexts.
    public static ContextIndex of(Plan plan) {
        return KNOWN.of(
                () -> new ContextIndex(
                        List.copyOf(plan.contexts().keySet()), plan.facts().modules(), plan.membership()),
                plan.facts(),
                plan.contexts(),
                plan.membership());
    }

    /// The contexts in the order of their numbers.
    public List<ContextId> contexts() {
        return contexts;
    }

    public int size() {
        return contexts.size();
    }

    public int number(ContextId id) {
        return numbers.getOrDefault(id, NONE);
    }

    public ContextId context(int number) {
        return contexts.get(number);
    }

    /// The context of a module, [#NONE] when it is in none.
    public int ofModule(int module) {
        return ofModule[module];
    }

    /// A copy of all of it, by module.
    public int[] toArray() {
        return ofModule.clone();
    }
}
