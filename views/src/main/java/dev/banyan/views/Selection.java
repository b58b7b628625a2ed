package dev.banyan.views;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The one thing looked at, with the way back to what was looked at before and to how it was looked at.
public final class Selection {
    private static final int REMEMBERED = 100;
    private static final Supplier<Runnable> ANYHOW = () -> () -> {};

    private final ReadOnlyObjectWrapper<Subject> subject = new ReadOnlyObjectWrapper<>(Subject.NOTHING);
    private final Deque<Visit> back = new ArrayDeque<>();
    private final Deque<Visit> forward = new ArrayDeque<>();
    private Supplier<Runnable> view = ANYHOW;

    /// @param look brings back how it was looked at
    private record Visit(Subject subject, Runnable look) {}

    public ReadOnlyObjectProperty<Subject> subject() {
        return subject.getReadOnlyProperty();
    }

    public Subject get() {
        return subject.get();
    }

    public void select(Subject chosen) {
        if (!chosen.equals(subject.get())) visit(chosen);
    }

    /// Selects something that the view will turn to, be it selected already: going back leads to what is seen now.
    public void visit(Subject chosen) {
        back.push(here());
        if (back.size() > REMEMBERED) back.removeLast();
        forward.clear();
        subject.set(chosen);
    }

    public void clear() {
        select(Subject.NOTHING);
    }

    public void back() {
        go(back, forward);
    }

    public void forward() {
        go(forward, back);
    }

    private void go(Deque<Visit> from, Deque<Visit> to) {
        if (from.isEmpty()) return;
        to.push(here());
        Visit there = from.pop();
        subject.set(there.subject());
        there.look().run();
    }

    private Visit here() {
        return new Visit(subject.get(), view.get());
    }

    /// Tells how to find back to a view: asked whenever something is left, and what it answers is run on the way
    /// back.
    public void viewedBy(Supplier<Runnable> remember) {
        view = remember;
    }

    /// The view is closed.
    public void viewedNoMore(Supplier<Runnable> remember) {
        if (view == remember) view = ANYHOW;
    }
}
