package dev.banyan.views.audit;

import dev.banyan.views.audit.ImportRow.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/// How far an import is, file by file. Whoever reads tells it from any thread; the window looks now and then.
public final class ImportProgress {
    /// A rate from less than this is a guess, in nanoseconds.
    private static final long SETTLED = 400_000_000L;

    private final LongSupplier nanos;
    private final Map<String, ImportRow> rows = new LinkedHashMap<>();
    private long begun;
    private long done;
    private long total;

    /// @param nanos a clock for durations, as [System#nanoTime]
    public ImportProgress(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /// What is known of a file now.
    public synchronized void tell(ImportRow row) {
        rows.put(row.file(), row);
    }

    public void waiting(String file, long bytes) {
        tell(ImportRow.unread(file, bytes, Stage.WAITING, 0));
    }

    public void reading(String file, long read, long bytes) {
        double share = bytes <= 0 ? Double.NaN : Math.min(1, (double) read / bytes);
        tell(ImportRow.unread(file, bytes, Stage.READING, share));
    }

    /// It is an archive; its files are told one by one.
    public synchronized void unpacked(String file) {
        rows.remove(file);
    }

    /// @param bytesRead of all files; @param bytes of all files, as far as they are known
    public synchronized void bytes(long bytesRead, long bytes) {
        if (begun == 0) begun = nanos.getAsLong();
        done = bytesRead;
        total = bytes;
    }

    /// @param rate bytes a second, NaN while nobody can say; @param left seconds, NaN while nobody can say
    record Look(List<ImportRow> rows, int over, long done, long total, double rate, double left) {}

    synchronized Look look() {
        int over = 0;
        for (ImportRow row : rows.values()) if (row.stage() != Stage.WAITING && row.stage() != Stage.READING) over++;
        long took = begun == 0 ? 0 : nanos.getAsLong() - begun;
        double rate = took < SETTLED || done == 0 ? Double.NaN : done * 1e9 / took;
        return new Look(List.copyOf(rows.values()), over, done, total, rate, (total - done) / rate);
    }
}
