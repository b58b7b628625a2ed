package dev.banyan.importing;

import dev.banyan.importing.FileDrop.Dropped;
import dev.banyan.importing.ImportResult.Row;
import dev.banyan.importing.Order.Part;
import dev.banyan.importing.Order.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What is known of a drop while reading processes work on it: what each file holds, which parts are begun, how far
/// they are, and the rows so far.
final class Board {
    /// Stands for a file that is being opened.
    private static final int OPENING = -1;

    private final List<Dropped> drop;
    private final Set<String> only;
    private final Progress progress;
    private final Map<Integer, List<Answer.Held>> held = new HashMap<>();
    private final Map<Part, Row> rows =
            new TreeMap<>(Comparator.comparingInt(Part::file).thenComparingInt(Part::part));
    private final Map<Part, Long> bytes = new HashMap<>();
    private final Set<Part> begun = new LinkedHashSet<>();
    private long total;
    private long done;

    /// @param only names of what is wanted of the drop, empty for all
    Board(List<Dropped> drop, Set<String> only, Progress progress) {
        this.drop = drop;
        this.only = Set.copyOf(only);
        this.progress = progress;
        for (int i = 0; i < drop.size(); i++) {
            Dropped file = drop.get(i);
            total += file.bytes();
            progress.file(FileProgress.waiting(file.name(), file.bytes()));
            String problem = file.problem();
            if (problem == null) continue;
            held.put(i, List.of(new Answer.Held(file.name(), 0)));
            put(new Part(i, 0), Row.unreadable(file.name(), -1, FileDrop.leftOut(file.name(), problem)));
        }
    }

    List<Row> rows() {
        return List.copyOf(rows.values());
    }

    void told(Answer answer) {
        switch (answer) {
            case Answer.Opening(int file) -> begun.add(new Part(file, OPENING));
            case Answer.Holds(int file, List<Answer.Held> parts) -> {
                begun.remove(new Part(file, OPENING));
                if (held.put(file, parts) == null) holds(drop.get(file), parts);
            }
            case Answer.Begun(Part part) -> {
                begun.add(part);
                progress.file(FileProgress.reading(name(part), 0, size(part)));
            }
            case Answer.At(Part part, long at) -> at(part, at);
            case Answer.Done(Part part, Row row) -> {
                at(part, Math.max(0, row.bytes()));
                put(part, row);
            }
            case Answer.Ready _, Answer.Found _, Answer.Finished _ -> {}
        }
    }

    private void holds(Dropped file, List<Answer.Held> parts) {
        total += parts.stream().mapToLong(Answer.Held::bytes).sum() - file.bytes();
        boolean itself = parts.size() == 1 && parts.getFirst().name().equals(file.name());
        if (itself) return;
        progress.file(FileProgress.unpacked(file.name(), file.bytes()));
        for (Answer.Held part : parts)
            if (wanted(part.name())) progress.file(FileProgress.waiting(part.name(), part.bytes()));
    }

    private boolean wanted(String name) {
        return only.isEmpty() || only.contains(name);
    }

    private void at(Part part, long at) {
        Long before = bytes.put(part, at);
        done += at - (before == null ? 0 : before);
        progress.at(name(part), Math.min(done, total), total);
        if (!rows.containsKey(part)) progress.file(FileProgress.reading(name(part), at, size(part)));
    }

    /// A part that will never be read.
    void failed(Part part, String cause, String remedy) {
        begun.remove(part);
        if (part.part() == OPENING) held.put(part.file(), List.of(new Answer.Held(name(part), 0)));
        put(new Part(part.file(), Math.max(0, part.part())), Row.failed(name(part), cause, remedy));
    }

    private void put(Part part, Row row) {
        begun.remove(part);
        rows.put(part, row);
        progress.file(FileProgress.over(row, size(part)));
    }

    private long size(Part part) {
        List<Answer.Held> parts = held.getOrDefault(part.file(), List.of());
        return part.part() >= 0 && part.part() < parts.size()
                ? parts.get(part.part()).bytes()
                : drop.get(part.file()).bytes();
    }

    private String name(Part part) {
        List<Answer.Held> parts = held.getOrDefault(part.file(), List.of());
        boolean known = part.part() >= 0 && part.part() < parts.size();
        return known ? parts.get(part.part()).name() : drop.get(part.file()).name();
    }

    /// What a process had in hand when it ended. They are no longer begun.
    List<Part> inHand() {
        var parts = List.copyOf(begun);
        begun.clear();
        return parts;
    }

    Set<Part> begun() {
        return Set.copyOf(begun);
    }

    /// What there is still to read.
    List<Task> rest() {
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < drop.size(); i++) {
            List<Answer.Held> parts = held.get(i);
            var missing = new ArrayList<Part>();
            for (int p = 0; parts != null && p < parts.size(); p++)
                if (!rows.containsKey(new Part(i, p)) && wanted(parts.get(p).name())) missing.add(new Part(i, p));
            if (parts == null || !missing.isEmpty()) tasks.add(task(i, missing));
        }
        return tasks;
    }

    /// To read one part again, alone.
    Task alone(Part part) {
        return task(part.file(), part.part() == OPENING ? List.of() : List.of(part));
    }

    boolean isRead(Part part) {
        return part.part() == OPENING ? held.containsKey(part.file()) : rows.containsKey(part);
    }

    private Task task(int number, List<Part> parts) {
        Dropped file = drop.get(number);
        return new Task(number, file.name(), String.valueOf(file.file()), file.bytes(), parts);
    }
}
