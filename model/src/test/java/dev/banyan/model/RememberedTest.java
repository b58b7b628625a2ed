package dev.banyan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.audit.Audit;
import dev.banyan.model.edit.Outcome.Done;
import dev.banyan.model.laws.RandomEdits;
import dev.banyan.model.roadmap.Gates;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.model.seams.ContextFigures;
import dev.banyan.model.seams.Seam;
import dev.banyan.model.seams.Seams;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePMap;

class RememberedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final int SEQUENCES = 150;
    private static final int LONGEST = 40;

    private final AtomicInteger found = new AtomicInteger();
    private final Remembered<String> answers = new Remembered<>(2);

    private String ask(Object... parts) {
        return answers.of(() -> "answer " + found.incrementAndGet(), parts);
    }

    @Test
    void theSamePartsAreAskedOnceAndOthersAnew() {
        Object one = new Object(), other = new Object();
        String first = ask(one, TODAY);
        assertSame(first, ask(one, LocalDate.of(2026, 1, 5)), "an equal day is the same");
        assertEquals("answer 2", ask(other, TODAY));
        assertEquals("answer 3", ask(one, TODAY.plusDays(1)));
        assertEquals(first, answers.ifKnown(one, TODAY).orElse(first));
        assertEquals("answer 4", ask(one, TODAY), "only the last two are kept");
    }

    @Test
    void whatFailsIsTriedAgain() {
        Object part = new Object();
        var remembered = new Remembered<String>(2);
        assertThrows(
                IllegalStateException.class,
                () -> remembered.of(
                        () -> {
                            if (found.incrementAndGet() == 1) throw new IllegalStateException("not yet");
                            return "now";
                        },
                        part));
        assertTrue(remembered.ifKnown(part).isEmpty());
        assertEquals("now", remembered.of(() -> "another", part));
    }

    @Test
    void oneFindsAndTheOthersWait() throws Exception {
        Object part = new Object();
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var first = new FutureTask<>(() -> answers.of(
                () -> {
                    begun.countDown();
                    try {
                        go.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return "found by the first";
                },
                part));
        Thread.ofVirtual().start(first);
        begun.await();
        assertTrue(answers.ifKnown(new Object()).isEmpty());
        var second = new FutureTask<>(() -> ask(part));
        Thread.ofVirtual().start(second);
        go.countDown();
        assertEquals("found by the first", first.get());
        assertEquals("found by the first", second.get());
        assertEquals(0, found.get());
    }

    /// Whatever is edited: what is remembered says the same as what is found anew.
    @Test
    void nothingOutdatedIsTold() {
        for (long seed = 0; seed < SEQUENCES; seed++) {
            var random = new Random(seed);
            var edits = new RandomEdits(seed);
            Plan plan = edits.plan(random.nextInt(20));
            for (int i = random.nextInt(LONGEST); i > 0; i--) {
                if (!(edits.next(plan).applyTo(plan) instanceof Done(Plan after))) continue;
                plan = after;
                assertTold(plan, "seed " + seed);
            }
        }
    }

    private static void assertTold(Plan plan, String seed) {
        Plan anew = anew(plan);
        assertEquals(ContextFigures.of(anew), ContextFigures.of(plan), seed);
        assertEquals(
                Seams.of(anew).all().stream().map(RememberedTest::numbers).toList(),
                Seams.of(plan).all().stream().map(RememberedTest::numbers).toList(),
                seed);
        Roadmap roadmap = Roadmap.of(plan, TODAY);
        assertEquals(Roadmap.of(anew, TODAY), roadmap, seed);
        assertEquals(Gates.of(anew, TODAY), Gates.of(plan, TODAY), seed);
    }

    private static String numbers(Seam s) {
        return s.id() + " " + s.forward() + " " + s.backward() + " " + s.byKind() + " " + s.days();
    }

    /// An equal plan none of whose parts was seen before.
    private static Plan anew(Plan plan) {
        return plan.withAudit(new Audit(plan.audit().readings(), plan.audit().rules()))
                .withContexts(TreePMap.from(plan.contexts()))
                .withMembership(TreePMap.from(plan.membership()))
                .withPhases(TreePMap.from(plan.phases()));
    }
}
