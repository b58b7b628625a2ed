package dev.banyan.importing;

import dev.banyan.importing.ImportResult.Row;
import dev.banyan.importing.Order.Part;
import dev.banyan.importing.wire.MessageIn;
import dev.banyan.importing.wire.MessageOut;
import dev.banyan.importing.wire.WireTrouble;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// A reading process seen from the program: takes its order, and is listened to until it ends. Closing kills it.
final class ReadingChild implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Import.class.getName());
    private static final int MOST_COMPLAINTS = 8 << 10;
    private static final int PATIENCE_SECONDS = 30;

    private final PrivateFolder folder;
    private final Process process;
    private final BlockingQueue<Heard> heard = new ArrayBlockingQueue<>(1 << 10);
    private final AnswerCheck check = new AnswerCheck();
    private final Thread ear;
    private volatile boolean closed;

    /// What came from the process.
    sealed interface Heard {
        record Told(Answer answer) implements Heard {}

        /// It is gone, or says what it must not.
        record Ended(int exitCode) implements Heard {}
    }

    private ReadingChild(PrivateFolder folder, Process process) {
        this.folder = folder;
        this.process = process;
        ear = Thread.ofPlatform().daemon().name("reading").unstarted(this::listen);
    }

    /// Starts a process and waits until it answers.
    ///
    /// @param parent    of the private folder it works in
    /// @param megabytes of memory it may use for objects
    /// @throws IOException when none can be started
    static ReadingChild start(Path parent, int megabytes, Order order) throws IOException {
        long bytes = order.files().stream().mapToLong(Order.Task::bytes).sum();
        var folder = PrivateFolder.in(parent);
        Process process;
        try {
            process = Launch.of(folder.path(), megabytes, bytes).start();
        } catch (IOException e) {
            folder.close();
            throw e;
        }
        var child = new ReadingChild(folder, process);
        try {
            child.begin(order);
            return child;
        } catch (IOException e) {
            child.close();
            throw e;
        }
    }

    private void begin(Order order) throws IOException {
        ear.start();
        boolean ready = next(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS))
                .filter(h -> h instanceof Heard.Told(Answer.Ready(int v)) && v == Answer.Ready.VERSION)
                .isPresent();
        if (!ready) throw new IOException("a reading process did not start: " + complaints());
        // The pipe stays open: when it closes, the process ends.
        OutputStream pipe = process.getOutputStream();
        new MessageOut<>(pipe, Order.class, MethodHandles.lookup()).send(order);
    }

    /// What was heard next, empty when there was nothing for so long.
    Optional<Heard> next(long millis) {
        try {
            return Optional.ofNullable(heard.poll(millis, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(new Heard.Ended(-1));
        }
    }

    /// When something was last heard of a part, in nanoseconds of [System#nanoTime].
    long lastHeard(Part part) {
        return check.lastHeard(part);
    }

    private void listen() {
        try (var in = new MessageIn<>(process.getInputStream(), Answer.class, MethodHandles.lookup())) {
            for (Optional<Answer> next = in.next(); next.isPresent(); next = in.next()) {
                Answer answer = next.get();
                check.accept(answer);
                switch (answer) {
                    case Answer.Found _ -> {}
                    case Answer.Done(Part part, Row row) ->
                        heard.put(new Heard.Told(new Answer.Done(part, check.whole(part, row))));
                    default -> heard.put(new Heard.Told(answer));
                }
            }
        } catch (WireTrouble e) {
            LOG.log(System.Logger.Level.WARNING, "a reading process said what it must not: " + e.getMessage());
        } catch (IOException e) {
            // It is gone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end();
        }
    }

    private void end() {
        try {
            if (!process.waitFor(1, TimeUnit.SECONDS)) process.destroyForcibly();
            int code = process.waitFor(2, TimeUnit.SECONDS) ? process.exitValue() : -1;
            heard.put(new Heard.Ended(code));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// What it wrote to standard error, shortened. The XML parser of Java prints some of what it throws as well.
    private String complaints() {
        try (var in = Files.newInputStream(folder.path().resolve("said"))) {
            return new String(in.readNBytes(MOST_COMPLAINTS), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("[Fatal Error]"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        if (closed) return;
        closed = true;
        process.destroyForcibly();
        ear.interrupt();
        try {
            process.waitFor(2, TimeUnit.SECONDS);
            process.getOutputStream().close();
        } catch (IOException e) {
            // The other end is gone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        String complaints = complaints();
        if (!complaints.isEmpty()) LOG.log(System.Logger.Level.WARNING, "a reading process said: {0}", complaints);
        folder.close();
    }
}
