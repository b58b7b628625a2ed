package dev.banyan.views.shell;

import dev.banyan.model.edit.Subscription;
import dev.banyan.views.RoomView;
import dev.banyan.views.SavedState;
import dev.banyan.views.Workbench;
import dev.banyan.views.WorkbenchRoom;
import dev.banyan.views.doctor.Checkup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// One open plan in the window: its workbench and the rooms entered so far. A room is opened when it is first entered.
final class Desk {
    /// The room in front.
    record Front(WorkbenchRoom room, RoomView view) {}

    private final Workbench workbench;
    private final String title;
    private final ObservableValue<SavedState> saved;
    private final List<WorkbenchRoom> rooms;
    private final Checkup checkup;
    private final Map<String, RoomView> open = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Front> front = new ReadOnlyObjectWrapper<>();
    private @Nullable Subscription watch;

    Desk(Workbench workbench, String title, ObservableValue<SavedState> saved, List<WorkbenchRoom> rooms) {
        this.workbench = workbench;
        this.title = title;
        this.saved = saved;
        this.rooms = rooms;
        this.checkup = new Checkup(workbench);
    }

    Workbench workbench() {
        return workbench;
    }

    /// What the plan doctor finds, kept up to date.
    Checkup checkup() {
        return checkup;
    }

    /// Name of the file, for the window.
    String title() {
        return title;
    }

    ObservableValue<SavedState> saved() {
        return saved;
    }

    ReadOnlyObjectProperty<@Nullable Front> front() {
        return front.getReadOnlyProperty();
    }

    /// Calls back after every change of the plan until the desk is cleared.
    void watch(Runnable told) {
        watch = workbench.store().watch(_ -> told.run());
    }

    /// Brings a room to the front; an unknown one is ignored, since rooms know each other only by name.
    void enter(String id) {
        Optional<WorkbenchRoom> found =
                rooms.stream().filter(r -> r.id().equals(id)).findFirst();
        if (found.isEmpty()) return;
        WorkbenchRoom room = found.get();
        Front before = front.get();
        if (before == null || before.room() != room) {
            if (before != null) workbench.actions().remove(before.view().actions());
            RoomView view = open.computeIfAbsent(id, _ -> room.open(workbench));
            workbench.actions().add(view.actions());
            before = new Front(room, view);
            front.set(before);
        }
        before.view().show();
    }

    /// Ends every watch of every room.
    void clear() {
        Front before = front.get();
        if (before != null) workbench.actions().remove(before.view().actions());
        front.set(null);
        open.values().forEach(RoomView::close);
        open.clear();
        checkup.close();
        if (watch != null) watch.close();
    }
}
