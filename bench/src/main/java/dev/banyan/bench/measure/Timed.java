package dev.banyan.bench.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Something that can be done again and again, and tells each time what it cost.
@FunctionalInterface
public interface Timed {
    Cost once() throws Exception;

    /// What is measured. Its result is kept until the clock stops, so that nothing is computed for nobody.
    @FunctionalInterface
    interface Work {
        @Nullable
        Object run() throws Exception;
    }

    /// What happens beside the clock.
    @FunctionalInterface
    interface Aside {
        void run() throws Exception;
    }

    /// Work of this thread alone; its processor time is exact to the microsecond.
    static Timed of(Work work) {
        return by(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime, work);
    }

    /// Work of several threads; its processor time is that of the whole Java, compiler and collector included, in
    /// steps of ten milliseconds.
    static Timed ofThreads(Work work) {
        return by(((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())::getProcessCpuTime, work);
    }

    private static Timed by(LongSupplier cpuNanos, Work work) {
        return () -> {
            long cpu = cpuNanos.getAsLong(), wall = System.nanoTime();
            Object kept = work.run();
            double wallMillis = (System.nanoTime() - wall) / 1e6;
            double cpuMillis = (cpuNanos.getAsLong() - cpu) / 1e6;
            Reference.reachabilityFence(kept);
            return new Cost(wallMillis, cpuMillis);
        };
    }

    /// The same, and something done after it beside the clock.
    default Timed then(Aside after) {
        return () -> {
            Cost cost = once();
            after.run();
            return cost;
        };
    }
}
