package dev.banyan.importing;

import dev.banyan.importing.FileDrop.Dropped;
import dev.banyan.importing.Order.Part;
import dev.banyan.importing.Order.Task;
import dev.banyan.importing.ReadingChild.Heard;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.table.TableMapping;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Reads what was dropped in a process of its own, which has little memory and knows nothing of the plan: a file made
/// to hurt ends that process and nothing else. The files it had in hand are then tried once more, each alone; one that
/// fails again gets a sentence, and all others are read. Where no process can be started the files are read here.
public final class ImportApart {
    private static final System.Logger LOG = System.getLogger(Import.class.getName());
    /// Memory for the objects of one process.
    private static final int MEGABYTES = 512;

    private static final int POLL_MILLIS = 40;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final long LOOK = TimeUnit.SECONDS.toNanos(1);
    /// Processes that end without having had a file in hand.
    private static final int MOST_FRUITLESS = 3;

    private static final String NOT_APART =
            "The files were read without a process of their own, because none could be started.";

    private final Path folder;
    private final Map<String, String> chosen;
    private final Set<String> only;
    private final List<TableMapping> mappings;
    private final int megabytes;

    private ImportApart(
            Path folder, Map<String, String> chosen, Set<String> only, List<TableMapping> mappings, int megabytes) {
        this.mappings = List.copyOf(mappings);
        this.folder = folder;
        this.chosen = Map.copyOf(chosen);
        this.only = Set.copyOf(only);
        this.megabytes = megabytes;
    }

    /// @param folder in which the processes get folders of their own for as long as they run
    public static ImportApart in(Path folder) {
        return new ImportApart(folder, Map.of(), Set.of(), List.of(), MEGABYTES);
    }

    /// The same, where the person says what some files are.
    ///
    /// @param formats stable id of the format by the name of the file in the drop
    public ImportApart choosing(Map<String, String> formats) {
        return new ImportApart(folder, formats, only, mappings, megabytes);
    }

    /// The same of some files of the drop alone.
    ///
    /// @param names in the drop, empty for all
    public ImportApart only(Set<String> names) {
        return new ImportApart(folder, chosen, names, mappings, megabytes);
    }

    /// The same, where these say how some tables are read. They go before all readers, and so do the mappings found
    /// among the files.
    public ImportApart mapping(List<TableMapping> known) {
        return new ImportApart(folder, chosen, only, known, megabytes);
    }

    /// The same with another limit of memory.
    ImportApart within(int megabytesEach) {
        return new ImportApart(folder, chosen, only, mappings, megabytesEach);
    }

    /// @param readAt    kept in every source
    /// @param cancelled asked often; an import that is cancelled leaves nothing behind
    public ImportResult read(List<Path> dropped, Instant readAt, Progress progress, BooleanSupplier cancelled)
            throws Cancelled {
        List<Dropped> whole = FileDrop.of(dropped);
        var known = new ArrayList<TableMapping>(mappings);
        known.addAll(Mappings.among(whole));
        List<Dropped> drop = FileDrop.only(only, whole);
        var board = new Board(drop, only, progress);
        var run = new Run(board, Mappings.texts(known), readAt, cancelled);
        try {
            run.all();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "no reading process could be started", e);
            return here(dropped, readAt, progress, cancelled);
        }
        return ImportResult.of(board.rows(), List.of(), FileDrop.places(drop));
    }

    private ImportResult here(List<Path> dropped, Instant readAt, Progress progress, BooleanSupplier cancelled)
            throws Cancelled {
        try (ExecutorService threads = Executors.newFixedThreadPool(processors())) {
            ImportResult result = Import.standard()
                    .choosing(chosen)
                    .only(only)
                    .mapping(mappings)
                    .on(threads)
                    .read(dropped, readAt, progress, cancelled);
            return new ImportResult(result.rows(), List.of(NOT_APART), result.places());
        }
    }

    private static int processors() {
        return Math.max(1, Runtime.getRuntime().availableProcessors());
    }

    /// How a process came to its end.
    private enum End {
        FINISHED,
        OUT_OF_MEMORY,
        STALLED,
        BROKEN
    }

    private final class Run {
        private final Board board;
        private final List<Order.Choice> choices = new ArrayList<>();
        private final List<String> texts;
        private final Instant readAt;
        private final BooleanSupplier cancelled;
        private boolean begun;

        Run(Board board, List<String> texts, Instant readAt, BooleanSupplier cancelled) {
            this.board = board;
            this.texts = texts;
            this.readAt = readAt;
            this.cancelled = cancelled;
            chosen.forEach((name, format) -> choices.add(new Order.Choice(name, format)));
        }

        /// @throws IOException when not even the first process can be started
        void all() throws Cancelled, IOException {
            int fruitless = 0;
            for (List<Task> rest = board.rest(); !rest.isEmpty(); rest = board.rest()) {
                End end = process(rest, processors());
                List<Part> inHand = board.inHand();
                if (end == End.FINISHED || inHand.isEmpty()) fruitless++;
                for (Part part : inHand) alone(part);
                if (fruitless >= MOST_FRUITLESS) giveUp(board.rest());
            }
        }

        private void alone(Part part) throws Cancelled, IOException {
            End end = process(List.of(board.alone(part)), 1);
            List<Part> inHand = board.inHand();
            for (Part again : inHand) failed(again, end);
            if (inHand.isEmpty() && !board.isRead(part)) failed(part, end);
        }

        private void failed(Part part, End end) {
            switch (end) {
                case OUT_OF_MEMORY ->
                    board.failed(part, "it needs more than " + megabytes + " MB of memory", "drop a part of it");
                case STALLED -> board.failed(part, "reading it came to no end", "drop a part of it");
                case BROKEN, FINISHED ->
                    board.failed(part, "reading it broke off, which is a fault of Banyan", "report it");
            }
        }

        private void giveUp(List<Task> rest) {
            for (Task task : rest)
                for (Part part : task.parts().isEmpty() ? List.of(new Part(task.number(), -1)) : task.parts())
                    board.failed(part, "it could not be read", "drop it again");
        }

        private End process(List<Task> tasks, int threads) throws Cancelled, IOException {
            if (cancelled.getAsBoolean()) throw new Cancelled();
            try (ReadingChild child = ReadingChild.start(
                    folder, megabytes, new Order(tasks, choices, texts, readAt, threads, List.copyOf(only)))) {
                begun = true;
                return listen(child);
            } catch (IOException e) {
                if (!begun) throw e;
                LOG.log(System.Logger.Level.WARNING, "a reading process could not be started", e);
                return End.BROKEN;
            }
        }

        private End listen(ReadingChild child) throws Cancelled {
            long looked = System.nanoTime();
            while (true) {
                Optional<Heard> heard = child.next(POLL_MILLIS);
                if (cancelled.getAsBoolean()) throw new Cancelled();
                if (heard.isPresent()) {
                    switch (heard.get()) {
                        case Heard.Told(Answer.Finished _) -> {
                            return End.FINISHED;
                        }
                        case Heard.Told(Answer answer) -> board.told(answer);
                        case Heard.Ended(int code) -> {
                            return code == Launch.OUT_OF_MEMORY ? End.OUT_OF_MEMORY : End.BROKEN;
                        }
                    }
                }
                if (System.nanoTime() - looked < LOOK) continue;
                looked = System.nanoTime();
                if (gaveUpOn(child)) return End.STALLED;
            }
        }

        /// Whether something in hand does not move any more; it is not tried again.
        private boolean gaveUpOn(ReadingChild child) {
            boolean any = false;
            for (Part part : board.begun()) {
                if (System.nanoTime() - child.lastHeard(part) < PATIENCE) continue;
                failed(part, End.STALLED);
                any = true;
            }
            return any;
        }
    }
}
