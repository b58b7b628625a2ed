package dev.banyan.bench.window;

import dev.banyan.app.jobs.BackgroundJobs;
import dev.banyan.bench.measure.Cost;
import dev.banyan.bench.measure.Series;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.views.WorkbenchRoom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;

/// The window while a plan is edited in it, with its work in the background as people have it.
public final class EditedWindow implements AutoCloseable {
    private static final int QUIET_LOOKS = 8;
    private static final long LOOK_MILLIS = 25;

    private final OpenWindow window;
    private final TaskWatch watch = new TaskWatch();

    private EditedWindow(OpenWindow window) {
        this.window = window;
    }

    public static EditedWindow open(Plan plan) throws Exception {
        return new EditedWindow(OpenWindow.of(plan, BackgroundJobs::new));
    }

    /// The ids of all rooms.
    public static List<String> rooms() {
        return ServiceLoader.load(WorkbenchRoom.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparingInt(WorkbenchRoom::place))
                .map(WorkbenchRoom::id)
                .toList();
    }

    public void enter(String room) throws Exception {
        OpenWindow.onWindowThread(() -> {
            window.shell().go(room);
            return room;
        });
        settle();
    }

    /// Edits one after the other; tells of each the longest task on the window's thread until all that follows from
    /// it is shown.
    public Series longestTasks(int edits, Function<Plan, Edit> next) throws Exception {
        var longest = new ArrayList<Cost>();
        for (int i = 0; i < edits; i++) {
            watch.longest();
            OpenWindow.onWindowThread(() -> {
                Outcome outcome = window.store().apply(next.apply(window.store().plan()));
                if (outcome instanceof Outcome.Refused(String why)) throw new IllegalStateException(why);
                return outcome;
            });
            settle();
            longest.add(watch.longest());
        }
        return new Series(longest, List.of());
    }

    /// Until nothing runs in the background for a while.
    private void settle() throws Exception {
        int quiet = 0;
        while (quiet < QUIET_LOOKS) {
            Thread.sleep(LOOK_MILLIS);
            boolean idle =
                    OpenWindow.onWindowThread(() -> window.jobs().running().isEmpty());
            quiet = idle ? quiet + 1 : 0;
        }
    }

    @Override
    public void close() {
        watch.close();
        window.close();
    }
}
