package dev.banyan.views.map.state;

import dev.banyan.model.ContextId;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.views.Selection;
import dev.banyan.views.Subject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What of the map is selected, and the ways to select there: instead of what was, or with it.
public final class MapSelection {
    private final Selection selection;
    private final Supplier<AuditFacts> drawn;

    /// @param drawn the facts that the map shows now
    MapSelection(Selection selection, Supplier<AuditFacts> drawn) {
        this.selection = selection;
        this.drawn = drawn;
    }

    /// Numbers of the selected modules that the map shows, ascending.
    public int[] modules() {
        if (!(selection.get() instanceof Subject.Modules(Set<ModuleId> ids))) return new int[0];
        AuditFacts facts = drawn.get();
        int[] numbers = new int[ids.size()];
        int size = 0;
        for (ModuleId id : ids) {
            var number = facts.number(id);
            if (number.isPresent()) numbers[size++] = number.getAsInt();
        }
        int[] found = Arrays.copyOf(numbers, size);
        Arrays.sort(found);
        return found;
    }

    public Set<ContextId> contexts() {
        return selection.get() instanceof Subject.Contexts(Set<ContextId> ids) ? ids : Set.of();
    }

    @Nullable
    SeamId seam() {
        return selection.get() instanceof Subject.OfSeam(SeamId id) ? id : null;
    }

    /// Selects modules.
    ///
    /// @param add keeps what is selected; a module selected already is then let go, unless others come with it
    public void select(Set<ModuleId> ids, boolean add) {
        Set<ModuleId> chosen = new HashSet<>(ids);
        if (add && selection.get() instanceof Subject.Modules(Set<ModuleId> before)) {
            if (before.containsAll(ids)) {
                chosen = new HashSet<>(before);
                chosen.removeAll(ids);
            } else {
                chosen.addAll(before);
            }
        }
        selection.select(chosen.isEmpty() ? Subject.NOTHING : new Subject.Modules(chosen));
    }

    /// @param add keeps what is selected; a context selected already is then let go
    public void select(ContextId id, boolean add) {
        var chosen = new TreeSet<ContextId>();
        if (add) chosen.addAll(contexts());
        if (!chosen.add(id) && add) chosen.remove(id);
        selection.select(chosen.isEmpty() ? Subject.NOTHING : new Subject.Contexts(chosen));
    }
}
