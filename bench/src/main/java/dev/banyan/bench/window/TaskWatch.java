package dev.banyan.bench.window;

import dev.banyan.bench.measure.Cost;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/// Finds the longest task of the window's thread: a tick is put behind whatever is to be done there, again and again,
/// and what happened between two ticks is about one task. Its wall time is how long the tick had to wait; its
/// processor time is that of the window's thread and does not depend on what else the machine does.
final class TaskWatch implements AutoCloseable {
    private static final long PAUSE_NANOS = 200_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile boolean over;
    private volatile long posted;
    private long cpu = -1;
    private double longestWall;
    private double longestCpu;

    TaskWatch() {
        Thread.ofPlatform().daemon().name("ticks").start(this::post);
    }

    private void post() {
        while (!over) {
            if (waiting.compareAndSet(false, true)) {
                posted = System.nanoTime();
                Platform.runLater(this::tick);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private synchronized void tick() {
        long now = THREADS.getCurrentThreadCpuTime();
        if (cpu >= 0) {
            longestCpu = Math.max(longestCpu, (now - cpu) / 1e6);
            longestWall = Math.max(longestWall, (System.nanoTime() - posted) / 1e6);
        }
        cpu = now;
        waiting.set(false);
    }

    /// The longest since it was asked before.
    synchronized Cost longest() {
        var longest = new Cost(longestWall, longestCpu);
        longestWall = 0;
        longestCpu = 0;
        return longest;
    }

    @Override
    public void close() {
        over = true;
    }
}
