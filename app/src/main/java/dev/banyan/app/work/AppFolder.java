package dev.banyan.app.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Where the program keeps what belongs to this person and not to a plan: choices, samples, reports.
///
/// `BANYAN_HOME` names another folder; otherwise the place each system has for it.
public record AppFolder(Path path) {
    public static AppFolder ofThisPerson() {
        String named = System.getenv("BANYAN_HOME");
        if (named != null && !named.isBlank()) return new AppFolder(Path.of(named));
        Path home = Path.of(System.getProperty("user.home", "."));
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            String data = System.getenv("APPDATA");
            return new AppFolder((data == null ? home : Path.of(data)).resolve("Banyan"));
        }
        if (os.contains("mac")) return new AppFolder(home.resolve("Library/Application Support/Banyan"));
        String data = System.getenv("XDG_DATA_HOME");
        Path base = data == null || data.isBlank() ? home.resolve(".local/share") : Path.of(data);
        return new AppFolder(base.resolve("banyan"));
    }

    public Path folder(String name) throws IOException {
        return Files.createDirectories(path.resolve(name));
    }
}
