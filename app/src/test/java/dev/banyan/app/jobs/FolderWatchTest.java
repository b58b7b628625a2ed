package dev.banyan.app.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final long LONG_AGO = 1_000_000_000_000L;

    @TempDir
    private Path folder = Path.of("");

    private final BlockingQueue<Set<Path>> told = new LinkedBlockingQueue<>();

    private FolderWatch watch(long since) {
        return new FolderWatch(folder, since, QUICK, told::add).start();
    }

    private @Nullable Set<Path> next() throws InterruptedException {
        return told.poll(20, TimeUnit.SECONDS);
    }

    private Path write(String name, String words) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, words);
    }

    @Test
    void whatBecameNewerWhileNobodyWatchedIsToldAtOnce() throws Exception {
        Path old = write("old.json", "{}");
        Files.setLastModifiedTime(old, FileTime.fromMillis(LONG_AGO));
        Path fresh = write("deep/fresh.json", "{}");
        try (var _ = watch(LONG_AGO)) {
            assertEquals(Set.of(fresh), next());
        }
    }

    @Test
    void aChangedFileANewOneAndOneInANewFolderAreTold() throws Exception {
        Path old = write("old.json", "{}");
        long later = System.currentTimeMillis() + 60_000;
        try (var _ = watch(later)) {
            assertNull(told.poll(500, TimeUnit.MILLISECONDS), "nothing is younger");
            write("old.json", "{\"changed\": true}");
            assertEquals(Set.of(old), next());
            Path deep = write("new/folder/fresh.json", "{}");
            assertEquals(Set.of(deep), next());
            write(".hidden", "not seen");
            assertNull(told.poll(700, TimeUnit.MILLISECONDS));
        }
    }

    @Test
    void afterClosingNothingIsTold() throws Exception {
        FolderWatch watch = watch(LONG_AGO);
        write("first.json", "{}");
        assertNotNull(next());
        watch.close();
        write("second.json", "{}");
        assertNull(told.poll(700, TimeUnit.MILLISECONDS));
    }
}
