package dev.banyan.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class BeforehandTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private final Later later = new Later();
    private final List<String> found = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private Plan plan = large("first");
    private final Beforehand beforehand = over(later);

    private Beforehand over(Jobs jobs) {
        return new Beforehand(
                jobs, () -> plan, () -> TODAY, (p, _) -> found.add(p.name()), () -> shown.add(plan.name()));
    }

    private static Plan large(String name) {
        return SmallPlan.plan(
                        IntStream.range(0, 3000).mapToObj(i -> "bank.m" + i).toList())
                .withName(name);
    }

    @Test
    void aSmallPlanIsShownAtOnce() {
        plan = SmallPlan.plan();
        beforehand.ask();
        assertEquals(List.of(plan.name()), shown);
        assertEquals(List.of(), found);
    }

    @Test
    void aLargeOneIsShownWhenItsAnswersAreThere() {
        beforehand.ask();
        assertTrue(beforehand.looking());
        assertEquals(List.of(), shown);
        later.next();
        assertEquals(List.of("first"), found);
        assertEquals(List.of("first"), shown);
        assertFalse(beforehand.looking());
    }

    @Test
    void ofSeveralEditsOnlyTheLatestIsShown() {
        beforehand.ask();
        for (String name : List.of("second", "third")) {
            plan = plan.withName(name);
            beforehand.ask();
        }
        later.next();
        assertEquals(List.of(), shown, "the first is outdated");
        later.next();
        assertEquals(List.of("first", "third"), found);
        assertEquals(List.of("third"), shown);
        assertTrue(later.waiting.isEmpty());
    }

    @Test
    void whatCannotBeFoundIsShownAllTheSame() {
        var failing = new Beforehand(
                new SameThreadJobs(),
                () -> plan,
                () -> TODAY,
                (_, _) -> {
                    throw new IllegalStateException("no");
                },
                () -> shown.add(plan.name()));
        failing.ask();
        assertEquals(List.of("first"), shown);
        assertFalse(failing.looking());
    }

    @Test
    void withJobsThatAreOverAtOnceItIsShownAtOnce() {
        over(new SameThreadJobs()).ask();
        assertEquals(List.of("first"), found);
        assertEquals(List.of("first"), shown);
    }

    @Test
    void aLookThatIsCancelledIsNotWaitedFor() {
        beforehand.ask();
        later.running.getFirst().cancel();
        assertFalse(beforehand.looking());
        beforehand.ask();
        later.next();
        assertEquals(List.of("first"), shown);
    }

    /// Jobs that run when they are told to.
    private static final class Later implements Jobs {
        private final Queue<Runnable> waiting = new ArrayDeque<>();
        private final ObservableList<Job> running = FXCollections.observableArrayList();
        private final SameThreadJobs atOnce = new SameThreadJobs();

        @Override
        public <T> Job run(String title, Work<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
            Job job = new Cancellable(title);
            running.add(job);
            waiting.add(() -> {
                running.remove(job);
                atOnce.run(title, work, onDone, onFailed);
            });
            return job;
        }

        @Override
        public ObservableList<Job> running() {
            return running;
        }

        void next() {
            waiting.remove().run();
        }

        private final class Cancellable implements Job {
            private final String title;
            private boolean cancelled;

            Cancellable(String title) {
                this.title = title;
            }

            @Override
            public String title() {
                return title;
            }

            @Override
            public ReadOnlyDoubleProperty share() {
                return new ReadOnlyDoubleWrapper(-1).getReadOnlyProperty();
            }

            @Override
            public ReadOnlyStringProperty what() {
                return new ReadOnlyStringWrapper("").getReadOnlyProperty();
            }

            @Override
            public void cancel() {
                running.remove(this);
                waiting.clear();
                cancelled = true;
            }

            @Override
            public boolean cancelled() {
                return cancelled;
            }
        }
    }
}
