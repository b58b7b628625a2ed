package dev.banyan.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// What a process and all that it starts cost while it runs: processor time, and on Linux the most memory they have
/// resident. Looked at every few milliseconds, because nobody tells it afterwards.
public final class ProcessWatch implements AutoCloseable {
    private static final int PAUSE_MILLIS = 15;

    private final ProcessHandle root;
    private final Map<Long, Long> peaks = new ConcurrentHashMap<>();
    private final Map<Long, Long> nanos = new ConcurrentHashMap<>();
    private final Thread watcher;
    private volatile boolean over;

    private ProcessWatch(ProcessHandle root) {
        this.root = root;
        watcher = Thread.ofPlatform().daemon().unstarted(this::watch);
    }

    public static ProcessWatch of(ProcessHandle root) {
        var watch = new ProcessWatch(root);
        watch.watcher.start();
        return watch;
    }

    /// Processor time of all together, milliseconds.
    public double cpuMillis() {
        return nanos.values().stream().mapToLong(Long::longValue).sum() / 1e6;
    }

    /// Most memory of the process itself, bytes; 0 when unknown.
    public long peakOfRoot() {
        return peaks.getOrDefault(root.pid(), 0L);
    }

    /// Most memory of one that it started, bytes; 0 when unknown.
    public long peakOfChildren() {
        return peaks.entrySet().stream()
                .filter(e -> e.getKey() != root.pid())
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private void watch() {
        while (!over) {
            look(root);
            root.descendants().forEach(this::look);
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void look(ProcessHandle process) {
        process.info().totalCpuDuration().ifPresent(cpu -> nanos.put(process.pid(), cpu.toNanos()));
        try {
            for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
                if (!line.startsWith("VmHWM:")) continue;
                long kilobytes = Long.parseLong(line.replaceAll("\\D+", ""));
                peaks.merge(process.pid(), kilobytes << 10, Math::max);
            }
        } catch (IOException e) {
            // It is over, or this is not Linux.
        }
    }

    @Override
    public void close() {
        over = true;
        watcher.interrupt();
    }
}
