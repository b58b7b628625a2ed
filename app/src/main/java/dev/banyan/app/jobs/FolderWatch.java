package dev.banyan.app.jobs;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Watches a folder with all below it and tells which files are new or have changed, once they have come to rest. Where
/// the system does not tell of changes (network drives, too many folders) the files are looked at now and then.
public final class FolderWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    private static final int DEEPEST = 12;
    private static final int MOST_FOLDERS = 2_000;
    private static final int MOST_FILES = 20_000;

    private final Path folder;
    private final Pace pace;
    private final Consumer<Set<Path>> told;
    private final Map<Path, Stamp> known = new HashMap<>();
    private final Thread thread;
    private volatile boolean closed;
    private @Nullable WatchService service;

    /// How long to wait.
    ///
    /// @param rest after the last change before it is told; @param look from one look at all files to the next
    public record Pace(Duration rest, Duration look) {
        public static final Pace USUAL = new Pace(Duration.ofMillis(1500), Duration.ofSeconds(30));
    }

    private record Stamp(long modified, long bytes) {}

    /// @param since files changed after this moment, in milliseconds of the epoch, are told at once
    /// @param told  on a thread of its own
    public FolderWatch(Path folder, long since, Pace pace, Consumer<Set<Path>> told) {
        this.folder = folder;
        this.pace = pace;
        this.told = told;
        thread = Thread.ofVirtual().name("watching a folder").unstarted(() -> watch(since));
    }

    public FolderWatch start() {
        thread.start();
        return this;
    }

    public Path folder() {
        return folder;
    }

    private void watch(long since) {
        try {
            service = folder.getFileSystem().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            LOG.info("changes of a folder are not told by the system; it is looked at now and then");
        }
        Set<Path> late = new HashSet<>();
        look(true).forEach(file -> {
            Stamp stamp = known.get(file);
            if (stamp != null && stamp.modified() > since) late.add(file);
        });
        if (!late.isEmpty()) told.accept(late);
        while (!closed) {
            try {
                await();
            } catch (InterruptedException | ClosedWatchServiceException e) {
                return;
            }
            Set<Path> changed = look(false);
            if (!closed && !changed.isEmpty()) told.accept(changed);
        }
    }

    /// Until something has changed and come to rest, or it is time for a look.
    private void await() throws InterruptedException {
        WatchService known = service;
        if (known == null) {
            Thread.sleep(pace.look());
            return;
        }
        WatchKey key = known.poll(pace.look().toMillis(), TimeUnit.MILLISECONDS);
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = known.poll(pace.rest().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /// Remembers every file as it is now.
    ///
    /// @return those that are new or have changed since the last look
    private Set<Path> look(boolean first) {
        var changed = new HashSet<Path>();
        var there = new HashSet<Path>();
        try {
            Files.walkFileTree(folder, Set.of(), DEEPEST, new Walk(there, changed));
        } catch (IOException | RuntimeException e) {
            LOG.info("a watched folder cannot be looked at: {}", e.getClass().getSimpleName());
            return Set.of();
        }
        known.keySet().retainAll(there);
        return first ? Set.copyOf(there) : changed;
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final Set<Path> there;
        private final Set<Path> changed;
        private int folders;

        Walk(Set<Path> there, Set<Path> changed) {
            this.there = there;
            this.changed = changed;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) throws IOException {
            if (closed) return FileVisitResult.TERMINATE;
            if (!at.equals(folder) && hidden(at)) return FileVisitResult.SKIP_SUBTREE;
            if (++folders <= MOST_FOLDERS) register(at);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (there.size() >= MOST_FILES) return FileVisitResult.TERMINATE;
            if (hidden(file) || !attributes.isRegularFile()) return FileVisitResult.CONTINUE;
            there.add(file);
            var stamp = new Stamp(attributes.lastModifiedTime().toMillis(), attributes.size());
            if (!stamp.equals(known.put(file, stamp))) changed.add(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean hidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    /// Harmless when it is registered already.
    private void register(Path at) {
        WatchService known = service;
        if (known == null) return;
        try {
            at.register(known, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
        } catch (IOException e) {
            LOG.info("a folder below a watched one is only looked at now and then");
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        WatchService known = service;
        if (known == null) return;
        try {
            known.close();
        } catch (IOException e) {
            // Nothing is watched any more in any case.
        }
    }
}
