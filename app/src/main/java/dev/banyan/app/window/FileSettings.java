package dev.banyan.app.window;

import dev.banyan.views.Settings;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Remembered choices in one properties file. A damaged file is put aside and the program starts with defaults; a
/// choice that cannot be kept is not worth stopping anybody for.
final class FileSettings implements Settings {
    private static final Logger LOG = LoggerFactory.getLogger(FileSettings.class);

    private final Path file;
    private final Properties values = new Properties();

    FileSettings(Path file) {
        this.file = file;
        if (!Files.exists(file)) return;
        try (Reader in = Files.newBufferedReader(file)) {
            values.load(in);
        } catch (IOException | IllegalArgumentException e) {
            values.clear();
            putAside();
        }
    }

    private void putAside() {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("damaged settings could not be put aside: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public String get(String key, String otherwise) {
        return values.getProperty(key, otherwise);
    }

    @Override
    public void put(String key, String value) {
        if (value.equals(values.setProperty(key, value))) return;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            try (Writer out = Files.newBufferedWriter(fresh)) {
                values.store(out, "Banyan: choices of this person");
            }
            replace(fresh);
        } catch (IOException e) {
            LOG.warn("a choice could not be remembered: {}", e.getClass().getSimpleName());
        }
    }

    private void replace(Path fresh) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
