package dev.banyan.importing;

import dev.banyan.importing.FileDrop.Dropped;
import dev.banyan.importing.OpenedFile.Found;
import dev.banyan.importing.Order.Part;
import dev.banyan.importing.Order.Task;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Watch;
import dev.banyan.importing.wire.MessageIn;
import dev.banyan.importing.wire.MessageOut;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The program that reads files of strangers, in a process of its own with little memory. It takes one [Order] from
/// standard input, answers on standard output, and ends when it is done or when nobody listens any more. It knows no
/// plan and writes no file.
public final class ReadingProcess {
    private final MessageOut<Answer> out;
    private final FileReading reading;

    private ReadingProcess(MessageOut<Answer> out, FileReading reading) {
        this.out = out;
        this.reading = reading;
    }

    public static void main(String[] words) throws Exception {
        InputStream asked = System.in;
        var told = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        var out = new MessageOut<Answer>(told, Answer.class, MethodHandles.lookup());
        out.send(new Answer.Ready(Answer.Ready.VERSION));
        var orders = new MessageIn<Order>(asked, Order.class, MethodHandles.lookup());
        Order order = orders.next().orElse(null);
        if (order == null) return;
        Thread.ofPlatform().daemon().start(() -> endWith(asked));
        var reading = new FileReading(Readers.all(), order.chosen(), Mappings.of(order.mappings()), order.readAt());
        new ReadingProcess(out, reading).run(order);
        System.exit(0);
    }

    /// Whoever asked keeps the pipe open for as long as there is interest.
    private static void endWith(InputStream asked) {
        try {
            while (asked.read() >= 0) {}
        } catch (IOException e) {
            // As good as closed.
        }
        Runtime.getRuntime().halt(1);
    }

    private void run(Order order) throws IOException, InterruptedException, ExecutionException {
        var opened = new ArrayList<OpenedFile>();
        var parts = new ArrayList<Part>();
        var room = new OpenedFile.Room();
        Set<String> only = Set.copyOf(order.only());
        for (Task task : order.files()) {
            OpenedFile file = open(task, room);
            opened.add(file);
            if (task.parts().isEmpty()) {
                for (int i = 0; i < file.found().size(); i++) parts.add(new Part(opened.size() - 1, i));
            } else {
                for (Part part : task.parts())
                    if (part.part() < file.found().size()) parts.add(new Part(opened.size() - 1, part.part()));
            }
        }
        try (var threads = Executors.newFixedThreadPool(order.threads())) {
            var running = new ArrayList<Future<?>>();
            for (Part p : parts) {
                var named = new Part(order.files().get(p.file()).number(), p.part());
                Found found = opened.get(p.file()).found().get(p.part());
                if (!only.isEmpty() && !only.contains(found.name())) continue;
                running.add(threads.submit(() -> read(named, found)));
            }
            for (Future<?> one : running) one.get();
        }
        out.send(new Answer.Finished(parts.size()));
        for (OpenedFile file : opened) file.close();
    }

    private OpenedFile open(Task task, OpenedFile.Room room) throws IOException {
        out.send(new Answer.Opening(task.number()));
        var dropped = new Dropped(task.name(), Path.of(task.path()), task.bytes(), null);
        OpenedFile file = OpenedFile.of(dropped, room);
        List<Answer.Held> held = file.found().stream()
                .map(f -> new Answer.Held(f.name(), f.size()))
                .toList();
        out.send(new Answer.Holds(task.number(), held));
        return file;
    }

    private void read(Part part, Found found) {
        try {
            out.send(new Answer.Begun(part));
            var facts = Facts.handedOn(fact -> later(new Answer.Found(part, fact)));
            out.send(new Answer.Done(part, reading.row(found, facts, pace(part))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Cancelled e) {
            throw new IllegalStateException("nobody cancels here", e);
        }
    }

    private void later(Answer answer) {
        try {
            out.sendLater(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Tells now and then how far it is.
    private Watch pace(Part part) {
        return new Watch() {
            private static final long STEP = 1 << 18;
            private long bytes;
            private long told;

            @Override
            public void bytes(byte[] buffer, int from, int length) {
                bytes += length;
                if (bytes - told < STEP) return;
                told = bytes;
                try {
                    out.send(new Answer.At(part, bytes));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }
}
