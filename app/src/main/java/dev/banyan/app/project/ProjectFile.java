package dev.banyan.app.project;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.SourceId;
import dev.banyan.model.edit.HistoryEntry;
import dev.banyan.model.edit.Journal;
import dev.banyan.model.edit.Subscription;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The journal of a plan in a `*.banyan` file. One thread of its own does all the writing; a change counts as kept when
/// SQLite has committed it and the disk has answered.
///
/// A change that takes longer than the patience of the [Session] is reported as kept while it is still on its way.
/// Until it has arrived the next one is refused; when it fails after all, [#onLost] tells which plan is in the file.
public final class ProjectFile implements Journal, AutoCloseable {
    /// A late write failed.
    ///
    /// @param kept     the plan as it is in the file; [dev.banyan.model.edit.PlanStore#fallBack] takes it
    /// @param sentence why
    public record Lost(Plan kept, String sentence) {}

    private final Path path;
    private final Session session;
    private final boolean readOnly;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("project file").daemon().factory());
    private final List<Consumer<Saved>> watchers = new CopyOnWriteArrayList<>();
    private final List<Consumer<Lost>> losers = new CopyOnWriteArrayList<>();
    private final ReentrantLock reporting = new ReentrantLock();

    private Connected connected;
    private boolean usable = true;
    private boolean replaced;
    private volatile Plan kept;
    private volatile long last;
    private volatile Saved saved;
    private volatile @Nullable Write writing;

    ProjectFile(Path path, Session session, boolean readOnly, Connected connected, Plan kept) {
        this.path = path;
        this.session = session;
        this.readOnly = readOnly;
        this.connected = connected;
        this.kept = kept;
        this.last = connected.last();
        this.saved = readOnly ? Saved.READ_ONLY : Saved.ALL;
    }

    public Path path() {
        return path;
    }

    /// Whether the file or its folder cannot be written; then every edit is refused.
    public boolean isReadOnly() {
        return readOnly;
    }

    /// Steps in the history so far: edits, undos and redos.
    public long steps() {
        return last;
    }

    /// Keeps the texts of small sources with the edit that brings these sources, as they are in their files.
    public void keepWithNextAudit(Map<SourceId, byte[]> texts) {
        writer.execute(() -> connected.texts().await(texts));
    }

    /// The text of a source as far as it was kept; waits for the disk.
    public Optional<byte[]> textOf(SourceId source) {
        try {
            return onWriter(() -> connected.texts().text(source));
        } catch (SQLException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public Saved saved() {
        return saved;
    }

    /// Tells whenever [#saved] changes, on any thread.
    public Subscription watch(Consumer<Saved> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /// Tells when a change that was reported as kept is lost after all; on any thread, so hop to that of the store
    /// before falling back.
    public Subscription onLost(Consumer<Lost> loser) {
        losers.add(loser);
        return () -> losers.remove(loser);
    }

    @Override
    public HistoryEntry keep(Kind kind, long of, String label, Plan before, Plan after) throws NotKept {
        if (readOnly) throw new NotKept(Sentences.readOnly(path));
        if (writing != null || before != kept) throw new NotKept(Sentences.stillWriting(path));
        long seq = last + 1;
        var now = new HistoryEntry(seq, label, session.clock().instant(), session.author());
        var write = new Write(seq, kind, of, now, before, after);
        writing = write;
        become(Saved.WRITING);
        writer.execute(write.task);
        write.await();
        return kind == Kind.EDIT ? now : new HistoryEntry(of, label, now.at(), now.author());
    }

    @Override
    public Plan across(Kind kind, HistoryEntry entry, Plan current) throws NotKept {
        if (writing != null) throw new NotKept(Sentences.stillWriting(path));
        try {
            return onWriter(() -> connected.across(kind, entry.seq(), current));
        } catch (SQLException e) {
            throw new NotKept(Sentences.notSaved(path, e), e);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new NotKept(
                    "\"" + entry.label() + "\" cannot be taken back or done again, because its history in "
                            + Sentences.name(path) + " does not fit the plan; change the plan by hand instead.",
                    e);
        }
    }

    /// One change on its way to the disk.
    private final class Write {
        final long seq;
        final Kind kind;
        final long of;
        final HistoryEntry entry;
        final Plan before;
        final Plan after;
        final FutureTask<@Nullable Void> task;
        private boolean late;
        private @Nullable NotKept failure;

        Write(long seq, Kind kind, long of, HistoryEntry entry, Plan before, Plan after) {
            this.seq = seq;
            this.kind = kind;
            this.of = of;
            this.entry = entry;
            this.before = before;
            this.after = after;
            this.task = new FutureTask<>(this::run, null);
        }

        /// On the writer's thread.
        private void run() {
            NotKept trouble = null;
            try {
                attempt(this);
                last = seq;
                kept = after;
            } catch (NotKept e) {
                trouble = e;
            }
            boolean tell;
            reporting.lock();
            try {
                failure = trouble;
                tell = late && trouble != null;
                writing = null;
            } finally {
                reporting.unlock();
            }
            become(trouble == null ? Saved.ALL : Saved.REFUSED);
            if (tell && trouble != null) {
                var lost = new Lost(before, trouble.sentence());
                losers.forEach(l -> l.accept(lost));
            }
        }

        /// Waits as long as the session has patience; afterwards a failure is told to the losers.
        void await() throws NotKept {
            try {
                task.get(session.patience().toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // Still on its way; the state below decides.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | CancellationException e) {
                throw new NotKept(Sentences.stillWriting(path), e);
            }
            reporting.lock();
            try {
                if (failure != null) throw failure;
                late = true;
            } finally {
                reporting.unlock();
            }
        }
    }

    private void attempt(Write w) throws NotKept {
        if (replaced) throw new NotKept(Sentences.replaced(path));
        try {
            if (!usable) reopen();
            connected.write(w.seq, w.kind, w.of, w.entry, w.before, w.after);
        } catch (ForeignChange e) {
            throw new NotKept(Sentences.changedElsewhere(path), e);
        } catch (SQLException e) {
            if (!arrivedAfterAll(w, e)) throw new NotKept(Sentences.notSaved(path, e), e);
        } catch (RuntimeException | Error e) {
            throw new NotKept(
                    "The change is not saved because of a fault in Banyan; please report it with what you did.", e);
        }
    }

    /// After an error the connection is not trusted: opened anew, the file says itself whether the change is in it.
    private boolean arrivedAfterAll(Write w, SQLException e) throws NotKept {
        return switch (Sentences.kind(e)) {
            case LATER -> false;
            case REPLACED -> throw replacedBy(e);
            case REOPEN -> isInReopenedFile(w, e);
        };
    }

    private boolean isInReopenedFile(Write w, SQLException failure) throws NotKept {
        usable = false;
        try {
            reopen();
            return connected.last() == w.seq;
        } catch (ForeignChange e) {
            throw replacedBy(e);
        } catch (SQLException e) {
            failure.addSuppressed(e);
            return false;
        }
    }

    private NotKept replacedBy(SQLException e) {
        replaced = true;
        return new NotKept(Sentences.replaced(path), e);
    }

    private void reopen() throws SQLException {
        try {
            connected.close();
        } catch (SQLException e) {
            // It is being replaced because it failed.
        }
        connected = connected.reopened();
        usable = true;
    }

    /// Writes a compact copy to a path where nothing is, also of a file that was moved away underneath.
    void copyTo(Path target) throws SQLException {
        onWriter(() -> {
            if (!usable) reopen();
            connected.copyTo(target);
            return true;
        });
    }

    private <T> T onWriter(Callable<T> work) throws SQLException {
        Future<T> result = writer.submit(work);
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException s) throw s;
            if (e.getCause() instanceof RuntimeException r) throw r;
            throw new IllegalStateException(e);
        }
    }

    private void become(Saved state) {
        saved = state;
        watchers.forEach(w -> w.accept(state));
    }

    /// Waits for the change that is on its way, then lets go of the file.
    @Override
    public void close() {
        writer.execute(() -> {
            try {
                if (readOnly || replaced) connected.close();
                else connected.closeInOrder();
            } catch (SQLException e) {
                // The last commit is on disk; a lock or journal left behind is cleared when the file is opened next.
            }
        });
        writer.close();
    }
}
