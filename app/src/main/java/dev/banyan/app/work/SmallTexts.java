package dev.banyan.app.work;

import dev.banyan.importing.SourceFile;
import dev.banyan.importing.SourceFiles;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.SourceId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// The texts of small sources, to be kept in the plan so that a fact can be followed when its file is gone. Files that
/// speak of people (histories, logs, tickets) are left out: their facts hold no names, so the plan should not either.
final class SmallTexts {
    /// What old and new code gave is in the file, and with it what people sent.
    private static final String EXPERIMENTS = "scientist-json";

    private static final int LARGEST = 256 << 10;
    private static final int TOGETHER = 16 << 20;

    private SmallTexts() {}

    /// @param readings by the place they were read from
    static Map<SourceId, byte[]> of(Map<Whereabouts.Place, Reading> readings, BooleanSupplier cancelled) {
        Map<Path, List<Map.Entry<Whereabouts.Place, Reading>>> byFile = new HashMap<>();
        readings.entrySet().stream()
                .filter(e -> e.getValue().source().bytes() <= LARGEST && !speaksOfPeople(e.getValue()))
                .forEach(e -> byFile.computeIfAbsent(e.getKey().file(), _ -> new ArrayList<>())
                        .add(e));
        var texts = new HashMap<SourceId, byte[]>();
        int left = TOGETHER;
        for (var file : byFile.entrySet()) left -= take(file.getKey(), file.getValue(), left, texts, cancelled);
        return texts;
    }

    private static int take(
            Path path,
            List<Map.Entry<Whereabouts.Place, Reading>> readings,
            int room,
            Map<SourceId, byte[]> texts,
            BooleanSupplier cancelled) {
        int taken = 0;
        Optional<SourceFiles> opened = Optional.empty();
        try {
            opened = SourceFiles.at(path, cancelled);
            if (opened.isEmpty()) return 0;
            for (var reading : readings) {
                byte[] text = text(opened.get(), reading.getKey().entry(), reading.getValue());
                if (text.length == 0 || taken + text.length > room) continue;
                texts.put(reading.getValue().source().id(), text);
                taken += text.length;
            }
        } catch (IOException e) {
            // What cannot be read again is not kept; it can be followed as long as the file is there.
        } catch (Cancelled e) {
            throw new CancellationException("the import was cancelled");
        } finally {
            opened.ifPresent(SmallTexts::close);
        }
        return taken;
    }

    /// Empty when it has changed since.
    private static byte[] text(SourceFiles files, String entry, Reading reading) throws IOException, Cancelled {
        Optional<SourceFile> file = files.file(entry);
        if (file.isEmpty() || !file.get().sha256().equals(reading.source().sha256())) return new byte[0];
        return file.get().bytes(LARGEST).orElseGet(() -> new byte[0]);
    }

    private static void close(SourceFiles files) {
        try {
            files.close();
        } catch (IOException e) {
            // Nothing is lost.
        }
    }

    private static boolean speaksOfPeople(Reading reading) {
        for (Fact fact : reading.facts()) {
            boolean people = fact instanceof Fact.ChangeFact
                    || fact instanceof Fact.CoChangeFact
                    || fact instanceof Fact.AuthorFact
                    || fact instanceof Fact.RenameFact
                    || fact instanceof Fact.TrafficFact
                    || fact instanceof Fact.QueryFact
                    || fact instanceof Fact.ParityFact
                            && reading.source().format().equals(EXPERIMENTS)
                    || fact instanceof Fact.IncidentFact;
            if (people) return true;
        }
        return false;
    }
}
