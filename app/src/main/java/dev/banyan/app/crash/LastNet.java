package dev.banyan.app.crash;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Catches what nobody else caught, on any thread, and tells it once per place in the program.
public final class LastNet implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(LastNet.class);

    private final Consumer<CrashReport> tell;
    private final Set<String> told = new HashSet<>();

    /// @param tell shows a report to the person; called on the thread of the error
    public LastNet(Consumer<CrashReport> tell) {
        this.tell = tell;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        CrashReport report = CrashReport.of(error, thread.getName());
        LOG.error("{} {}", report.code(), report.text());
        synchronized (told) {
            if (!told.add(report.code())) return;
        }
        tell.accept(report);
    }
}
