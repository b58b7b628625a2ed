package dev.banyan.app.work;

import dev.banyan.model.audit.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where imported files lie on this computer, by what is in them. Kept in the folder of the program and never in a
/// plan: another computer has other paths, and a path may tell more than it should.
public final class Whereabouts {
    private static final Logger LOG = LoggerFactory.getLogger(Whereabouts.class);
    private static final int REMEMBERED = 20_000;

    private final Path file;

    public Whereabouts(AppFolder home) {
        file = home.path().resolve("whereabouts.tsv");
    }

    /// @param file  on the disk; @param entry of the archive it is, empty when it is none
    public record Place(Path file, String entry) {}

    /// Remembers where the sources that were read lie; the oldest are forgotten when there are too many.
    public synchronized void remember(AuditImport read) {
        Map<String, Place> places = read.places();
        if (places.isEmpty()) return;
        Map<String, String> lines = lines();
        places.forEach((sha256, place) -> {
            lines.remove(sha256);
            lines.put(sha256, sha256 + "\t" + place.file() + "\t" + place.entry());
        });
        var kept = new ArrayList<>(lines.values());
        write(kept.subList(Math.max(0, kept.size() - REMEMBERED), kept.size()));
    }

    public synchronized Optional<Place> of(Source source) {
        String line = lines().get(source.sha256());
        if (line == null) return Optional.empty();
        String[] parts = line.split("\t", -1);
        try {
            return parts.length == 3 ? Optional.of(new Place(Path.of(parts[1]), parts[2])) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        if (!Files.isRegularFile(file)) return lines;
        try {
            for (String line : Files.readAllLines(file))
                lines.put(line.substring(0, Math.max(0, line.indexOf('\t'))), line);
        } catch (IOException e) {
            LOG.warn("where files lie could not be read: {}", e.getClass().getSimpleName());
        }
        return lines;
    }

    private void write(List<String> lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.write(fresh, lines);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("where files lie could not be remembered: {}", e.getClass().getSimpleName());
        }
    }
}
