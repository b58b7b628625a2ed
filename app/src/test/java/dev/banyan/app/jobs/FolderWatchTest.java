package dev.banyan.app.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    private static final FolderWatch.Pace QUICK = new FolderWatch.Pace(Duration.ofMillis(80), Duration.ofMillis(300));
    private static final int PATIENCE_SECONDS = 60;
    private static final long LONG_AGO = 1_000_000_000_000L;

    @TempDir
    private Path folder = Path.of("");

    /// Beside the watched folder.
    @TempDir
    private Path apart = Path.of("");

    private final BlockingQueue<Set<Path>> told = new LinkedBlockingQueue<>();

    private FolderWatch watch(long since) {
        return new FolderWatch(folder, since, QUICK, told::add).start();
    }

    private @Nullable Set<Path> next() throws InterruptedException {
        return told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private Path write(String name, String words) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, words);
    }

    /// Puts a whole file there in one step: one that a look finds half written is told again when it is whole.
    private Path put(String name, String words) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Path whole = Files.writeString(apart.resolve("whole"), words);
        return Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void changedAt(Path file, long moment) throws Exception {
        Files.setLastModifiedTime(file, FileTime.fromMillis(moment));
    }

    @Test
    void whatBecameNewerWhileNobodyWatchedIsToldAtOnce() throws Exception {
        changedAt(write("old.json", "{}"), LONG_AGO);
        Path fresh = write("deep/fresh.json", "{}");
        try (var _ = watch(LONG_AGO)) {
            assertEquals(Set.of(fresh), next());
        }
    }

    /// A watch whose first look is over, in a folder with an old file.
    private FolderWatch watchBeside(Path old) throws Exception {
        changedAt(old, LONG_AGO);
        Path younger = write("younger.json", "{}");
        FolderWatch watch = watch(LONG_AGO);
        assertEquals(Set.of(younger), next(), "the first look is over");
        return watch;
    }

    @Test
    void aChangedFileANewOneAndOneInANewFolderAreTold() throws Exception {
        Path old = write("old.json", "{}");
        try (var _ = watchBeside(old)) {
            put("old.json", "{\"changed\": true}");
            assertEquals(Set.of(old), next());
            Path deep = put("new/folder/fresh.json", "{}");
            assertEquals(Set.of(deep), next());
            put(".hidden", "not seen");
            Path last = put("seen.json", "{}");
            assertEquals(Set.of(last), next());
        }
    }

    @Test
    void aFileThatIsWrittenInPlaceIsToldAsWell() throws Exception {
        Path old = write("old.json", "{}");
        try (var _ = watchBeside(old)) {
            write("old.json", "{\"changed\": true}");
            assertEquals(Set.of(old), next());
        }
    }

    @Test
    void afterClosingNothingIsTold() throws Exception {
        Path first = write("first.json", "{}");
        FolderWatch watch = watch(LONG_AGO);
        assertEquals(Set.of(first), next());
        watch.close();
        write("second.json", "{}");
        assertNull(told.poll(700, TimeUnit.MILLISECONDS));
    }
}
