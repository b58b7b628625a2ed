package dev.banyan.views.map.worklist;

import dev.banyan.model.CrossingId;
import dev.banyan.model.Disposition;
import dev.banyan.model.Disposition.Choice;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.edit.BoundaryEdit;
import dev.banyan.model.seams.WorkList.Item;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.NumberText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is decided about several dependencies of a work-list at once, always as one step of the history.
final class WorkListEdits {
    private static final Disposition UNSAID = new Disposition(Choice.TRANSLATE, "", null, "");

    private final Workbench bench;

    WorkListEdits(Workbench bench) {
        this.bench = bench;
    }

    /// Owner, phase and note of those decided before stay.
    void decide(List<Item> items, Choice choice) {
        change(
                items,
                choice.words() + " " + count(items),
                d -> new Disposition(choice, d.owner(), d.phase(), d.note()));
    }

    void leaveOpen(List<Item> items) {
        if (chosen(items)) bench.ask(new BoundaryEdit.Dispose(ids(items), null));
    }

    void give(List<Item> items, String owner) {
        if (!decided(items)) return;
        String words =
                owner.isEmpty() ? "Give " + count(items) + " to nobody" : "Give " + count(items) + " to " + owner;
        change(items, words, d -> new Disposition(d.choice(), owner, d.phase(), d.note()));
    }

    void into(List<Item> items, @Nullable PhaseId phase) {
        if (!decided(items)) return;
        Phase known = phase == null ? null : bench.plan().phases().get(phase);
        String words = known == null
                ? "Take " + count(items) + " out of their phase"
                : "Put " + count(items) + " into " + known.name();
        change(items, words, d -> d.withPhase(phase));
    }

    private boolean chosen(List<Item> items) {
        if (items.isEmpty()) bench.say().accept("Select dependencies in the work-list first.");
        return !items.isEmpty();
    }

    private boolean decided(List<Item> items) {
        if (!chosen(items)) return false;
        boolean all = items.stream().allMatch(i -> i.disposition() != null);
        if (!all) bench.say().accept("Decide first what happens to them: translate, move, accept or remove.");
        return all;
    }

    private void change(List<Item> items, String words, Function<Disposition, Disposition> changed) {
        if (!chosen(items)) return;
        Map<Disposition, Set<CrossingId>> groups = new LinkedHashMap<>();
        for (Item i : items) {
            Disposition now = i.disposition();
            groups.computeIfAbsent(changed.apply(now == null ? UNSAID : now), _ -> new HashSet<>())
                    .add(i.id());
        }
        var edits = new ArrayList<BoundaryEdit>();
        groups.forEach((disposition, ids) -> edits.add(new BoundaryEdit.Dispose(ids, disposition)));
        bench.ask(words, edits);
    }

    private static Set<CrossingId> ids(List<Item> items) {
        return items.stream().map(Item::id).collect(Collectors.toSet());
    }

    private static String count(List<Item> items) {
        return NumberText.count(items.size(), "dependency", "dependencies");
    }
}
