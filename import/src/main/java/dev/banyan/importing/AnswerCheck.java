package dev.banyan.importing;

import dev.banyan.importing.ImportResult.Outcome;
import dev.banyan.importing.ImportResult.Row;
import dev.banyan.importing.Order.Part;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.wire.WireTrouble;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// Holds what a reading process tells against what it was asked and told before, and puts the facts of a part together.
/// Whatever does not fit ends the process: it reads files of strangers and may be in their hands.
final class AnswerCheck {
    private static final int LONGEST_NAME = 8_000;

    private final Map<Integer, List<Answer.Held>> held = new HashMap<>();
    private final Map<Part, List<Fact>> facts = new HashMap<>();
    private final ConcurrentMap<Part, Long> last = new ConcurrentHashMap<>();

    void accept(Answer answer) throws WireTrouble {
        switch (answer) {
            case Answer.Ready(int version) -> ensure(version == Answer.Ready.VERSION, "another version");
            case Answer.Opening(int file) -> last.put(new Part(file, -1), System.nanoTime());
            case Answer.Holds(int file, List<Answer.Held> parts) -> {
                ensure(last.containsKey(new Part(file, -1)), "the content of a file that was not opened");
                ensure(parts.size() <= FileDrop.MOST_FILES + 1, "too many files in a file");
                for (Answer.Held part : parts)
                    ensure(part.name().length() <= LONGEST_NAME && part.bytes() >= 0, "a file that cannot be");
                held.put(file, parts);
            }
            case Answer.Begun(Part part) -> {
                ensure(facts.put(part, new ArrayList<>()) == null, "a part that begins twice");
                last.put(part, System.nanoTime());
            }
            case Answer.At(Part part, long bytes) -> {
                of(part);
                ensure(bytes >= 0, "less than nothing read");
                last.put(part, System.nanoTime());
            }
            case Answer.Found(Part part, Fact fact) -> {
                List<Fact> known = of(part);
                ensure(known.size() < Facts.MOST_FACTS, "too many facts");
                known.add(fact);
                if ((known.size() & 0xff) == 0) last.put(part, System.nanoTime());
            }
            case Answer.Done(Part part, Row row) -> ensure(fits(part, row), "a row that does not fit its file");
            case Answer.Finished(int _) -> {}
        }
    }

    /// The row with the facts that were told before; once for each part.
    Row whole(Part part, Row row) throws WireTrouble {
        List<Fact> all = of(part);
        facts.remove(part);
        return row.holding(all);
    }

    long lastHeard(Part part) {
        return last.getOrDefault(part, System.nanoTime());
    }

    private List<Fact> of(Part part) throws WireTrouble {
        List<Fact> known = facts.get(part);
        if (known == null) throw new WireTrouble("a part that was not begun");
        return known;
    }

    private boolean fits(Part part, Row row) throws WireTrouble {
        List<Answer.Held> parts = held.getOrDefault(part.file(), List.of());
        if (part.part() < 0 || part.part() >= parts.size()) return false;
        if (!row.name().equals(parts.get(part.part()).name())) return false;
        if (row.error() != null && row.error().length() > 200) return false;
        if (row.table() != null
                && (row.outcome() != Outcome.UNRECOGNISED || !row.table().isSmall())) return false;
        Reading reading = row.reading();
        boolean read = row.outcome() == Outcome.READ || row.outcome() == Outcome.PARTLY;
        if (reading == null) return !read && row.outcome() != Outcome.DOUBLE;
        Source source = reading.source();
        return read
                && reading.facts().isEmpty()
                && source.records() == of(part).size()
                && source.name().equals(row.name())
                && source.format().equals(row.format())
                && source.format().matches("[a-z0-9][a-z0-9.+-]{0,63}")
                && source.sha256().matches("[0-9a-f]{64}")
                && source.id().text().matches("[0-9a-f]{16}");
    }

    private static void ensure(boolean holds, String trouble) throws WireTrouble {
        if (!holds) throw new WireTrouble(trouble);
    }
}
