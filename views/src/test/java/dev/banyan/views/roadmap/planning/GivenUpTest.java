package dev.banyan.views.roadmap.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.banyan.views.Jobs;
import dev.banyan.views.SameThreadJobs;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GivenUpTest {
    private final SameThreadJobs jobs = new SameThreadJobs();
    private final AtomicInteger told = new AtomicInteger();

    @Test
    void itIsToldWhenWhatIsWaitedForIsCancelled() {
        jobs.hold("Comparing scenarios", "As agreed");
        jobs.hold("Reading", "coverage.xml");
        Jobs.Job awaited = jobs.running().getFirst(), other = jobs.running().getLast();
        var watch = new GivenUp(jobs, () -> awaited, told::incrementAndGet);
        other.cancel();
        assertEquals(0, told.get());
        awaited.cancel();
        assertEquals(1, told.get(), watch.toString());
    }
}
