package dev.banyan.views;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The one thing looked at, with the way back to what was looked at before.
public final class Selection {
    private static final int REMEMBERED = 100;

    private final ReadOnlyObjectWrapper<Subject> subject = new ReadOnlyObjectWrapper<>(Subject.NOTHING);
    private final Deque<Subject> back = new ArrayDeque<>();
    private final Deque<Subject> forward = new ArrayDeque<>();

    public ReadOnlyObjectProperty<Subject> subject() {
        return subject.getReadOnlyProperty();
    }

    public Subject get() {
        return subject.get();
    }

    public void select(Subject chosen) {
        if (chosen.equals(subject.get())) return;
        back.push(subject.get());
        if (back.size() > REMEMBERED) back.removeLast();
        forward.clear();
        subject.set(chosen);
    }

    public void clear() {
        select(Subject.NOTHING);
    }

    public void back() {
        if (back.isEmpty()) return;
        forward.push(subject.get());
        subject.set(back.pop());
    }

    public void forward() {
        if (forward.isEmpty()) return;
        back.push(subject.get());
        subject.set(forward.pop());
    }
}
