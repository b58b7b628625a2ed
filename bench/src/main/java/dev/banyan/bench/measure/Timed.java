package dev.banyan.bench.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
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

    static Timed of(Work work) {
        return of(() -> {}, work, () -> {});
    }

    /// @param before makes ready, not measured
    /// @param after  clears away, not measured
    static Timed of(Aside before, Work work, Aside after) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return () -> {
            before.run();
            long cpu = system.getProcessCpuTime(), wall = System.nanoTime();
            Object kept = work.run();
            double wallMillis = (System.nanoTime() - wall) / 1e6;
            double cpuMillis = (system.getProcessCpuTime() - cpu) / 1e6;
            java.lang.ref.Reference.reachabilityFence(kept);
            after.run();
            return new Cost(wallMillis, cpuMillis);
        };
    }
}
