package dev.banyan.bench.measure;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.lang.ref.Reference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/// How far the heap grows while something runs: what is still in use right after each garbage collection, at the
/// highest, less what was in use before. The last collection comes while the result is still held.
public final class PeakHeap {
    private static final int PATIENCE_SECONDS = 10;

    private PeakHeap() {}

    /// @return bytes
    public static long of(Timed.Work work) throws Exception {
        System.gc();
        long before = used();
        var peak = new AtomicLong();
        var last = new CountDownLatch(1);
        NotificationListener listener = (notification, handback) -> {
            if (!(notification.getUserData() instanceof CompositeData data)) return;
            var collection = GarbageCollectionNotificationInfo.from(data);
            peak.accumulateAndGet(inUse(collection), Math::max);
            if (collection.getGcCause().equals("System.gc()")) last.countDown();
        };
        List<NotificationEmitter> collectors = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(NotificationEmitter.class::cast)
                .toList();
        for (NotificationEmitter collector : collectors) collector.addNotificationListener(listener, null, null);
        try {
            Object kept = work.run();
            System.gc();
            last.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            Reference.reachabilityFence(kept);
        } finally {
            for (NotificationEmitter collector : collectors) collector.removeNotificationListener(listener);
        }
        return Math.max(0, peak.get() - before);
    }

    private static long inUse(GarbageCollectionNotificationInfo collection) {
        return collection.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> isHeap(pool.getKey()))
                .map(Map.Entry::getValue)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    private static boolean isHeap(String pool) {
        return !pool.startsWith("Code") && !pool.contains("Metaspace") && !pool.contains("Class Space");
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
