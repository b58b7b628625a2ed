package dev.banyan.model.edit;

import dev.banyan.model.Plan;
import dev.banyan.model.edit.Journal.Kind;
import dev.banyan.model.edit.Outcome.Done;
import dev.banyan.model.edit.Outcome.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The current plan and its history: the only way to change a plan. Belongs to one thread (the window's); an edit from
/// inside a watcher is a programming error and throws.
public final class PlanStore {
    /// A step of the history; the plan is null for steps from before the file was opened and then comes from the
    /// journal.
    private record Step(HistoryEntry entry, @Nullable Plan plan) {}

    private final Journal journal;
    private final List<Step> undo = new ArrayList<>();
    private final List<Step> redo = new ArrayList<>();
    private final List<Consumer<PlanChange>> watchers = new CopyOnWriteArrayList<>();
    private Plan current;
    private boolean telling;
    private Runnable takeBack = () -> {};

    public PlanStore(Plan start, Journal journal) {
        this(start, journal, List.of(), List.of());
    }

    /// @param undoable what can be undone, the latest last
    /// @param redoable what can be redone, the next last
    public PlanStore(Plan start, Journal journal, List<HistoryEntry> undoable, List<HistoryEntry> redoable) {
        this.current = start;
        this.journal = journal;
        undoable.forEach(e -> undo.add(new Step(e, null)));
        redoable.forEach(e -> redo.add(new Step(e, null)));
    }

    public Plan plan() {
        return current;
    }

    public Outcome apply(Edit edit) {
        return keep(edit.label(current), edit.applyTo(current));
    }

    /// Several edits as one step of the history; all of them or none.
    public Outcome apply(String label, List<? extends Edit> edits) {
        Plan plan = current;
        for (Edit edit : edits) {
            switch (edit.applyTo(plan)) {
                case Done(Plan next) -> plan = next;
                case Refused refused -> {
                    return refused;
                }
            }
        }
        return keep(label, new Done(plan));
    }

    private Outcome keep(String label, Outcome outcome) {
        notWhileTelling();
        if (!(outcome instanceof Done(Plan after)) || after == current) return outcome;
        try {
            Plan before = current;
            HistoryEntry entry = journal.keep(Kind.EDIT, 0, label, before, after);
            List<Step> undone = List.copyOf(redo);
            undo.add(new Step(entry, before));
            redo.clear();
            takeBack = () -> {
                undo.removeLast();
                redo.addAll(undone);
            };
            become(after, label);
            return outcome;
        } catch (Journal.NotKept e) {
            return new Refused(e.sentence());
        }
    }

    /// What undo would take back.
    public Optional<HistoryEntry> undoable() {
        return undo.isEmpty() ? Optional.empty() : Optional.of(undo.getLast().entry());
    }

    public Optional<HistoryEntry> redoable() {
        return redo.isEmpty() ? Optional.empty() : Optional.of(redo.getLast().entry());
    }

    /// All that can be undone, the latest last.
    public List<HistoryEntry> history() {
        return undo.stream().map(Step::entry).toList();
    }

    /// All that can be redone, the next last.
    public List<HistoryEntry> undone() {
        return redo.stream().map(Step::entry).toList();
    }

    public Outcome undo() {
        return step(Kind.UNDO, undo, redo, "Nothing to undo.", "Undo ");
    }

    public Outcome redo() {
        return step(Kind.REDO, redo, undo, "Nothing to redo.", "Redo ");
    }

    private Outcome step(Kind kind, List<Step> from, List<Step> to, String nothing, String verb) {
        notWhileTelling();
        if (from.isEmpty()) return new Refused(nothing);
        Step step = from.getLast();
        HistoryEntry entry = step.entry();
        try {
            Plan before = current;
            Plan known = step.plan();
            Plan after = known != null ? known : journal.across(kind, entry, before);
            journal.keep(kind, entry.seq(), entry.label(), before, after);
            from.removeLast();
            to.add(new Step(entry, before));
            takeBack = () -> {
                to.removeLast();
                from.add(step);
            };
            become(after, verb + entry.label());
            return new Done(after);
        } catch (Journal.NotKept e) {
            return new Refused(e.sentence());
        }
    }

    /// Goes back to a plan that is known to be kept, when the journal finds that the latest change was lost after all.
    /// The history is again what it was before the lost change.
    public void fallBack(Plan kept, String why) {
        notWhileTelling();
        takeBack.run();
        takeBack = () -> {};
        become(kept, why);
    }

    /// Calls back after every change, on the thread of the store, until the subscription is closed.
    public Subscription watch(Consumer<PlanChange> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /// Whether anybody watches; a closed window must not.
    public boolean watched() {
        return !watchers.isEmpty();
    }

    private void become(Plan after, String label) {
        PlanChange change = new PlanChange(current, after, label);
        current = after;
        telling = true;
        try {
            watchers.forEach(w -> w.accept(change));
        } finally {
            telling = false;
        }
    }

    private void notWhileTelling() {
        if (telling) throw new IllegalStateException("a watcher may not change the plan");
    }
}
