package dev.banyan.app.window;

import dev.banyan.views.Settings;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The file dialogs of the system; they open where the last one was left.
final class SystemDialogs implements Choosing {
    private static final String FOLDER = "folder";

    private final Supplier<Window> owner;
    private final Settings settings;

    SystemDialogs(Supplier<Window> owner, Settings settings) {
        this.owner = owner;
        this.settings = settings;
    }

    @Override
    public Optional<Path> toWrite(String title, String name, String ending) {
        FileChooser dialog = dialog(title);
        dialog.setInitialFileName(name);
        dialog.getExtensionFilters().add(new ExtensionFilter("." + ending, "*." + ending));
        return remembered(dialog.showSaveDialog(owner.get())).map(file -> withEnding(file, ending));
    }

    @Override
    public Optional<Path> plan() {
        FileChooser dialog = dialog("Open a plan");
        dialog.getExtensionFilters().add(new ExtensionFilter("Banyan plans", "*.banyan"));
        return remembered(dialog.showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> text(String title, List<String> endings) {
        FileChooser dialog = dialog(title);
        List<String> patterns = endings.stream().map(e -> "*." + e).toList();
        dialog.getExtensionFilters().add(new ExtensionFilter(String.join(", ", patterns), patterns));
        return remembered(dialog.showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> template() {
        FileChooser dialog = dialog("Take in a template");
        dialog.getExtensionFilters().add(new ExtensionFilter("Banyan templates", "*.json"));
        return remembered(dialog.showOpenDialog(owner.get()));
    }

    @Override
    public List<Path> auditFiles() {
        List<File> chosen = dialog("Import audit files").showOpenMultipleDialog(owner.get());
        if (chosen == null || chosen.isEmpty()) return List.of();
        remembered(chosen.getFirst());
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> auditFolder() {
        var dialog = new DirectoryChooser();
        dialog.setTitle("Import an audit folder");
        Path last = Path.of(settings.get(FOLDER, System.getProperty("user.home", ".")));
        if (Files.isDirectory(last)) dialog.setInitialDirectory(last.toFile());
        return remembered(dialog.showDialog(owner.get()));
    }

    private FileChooser dialog(String title) {
        var dialog = new FileChooser();
        dialog.setTitle(title);
        Path folder = Path.of(settings.get(FOLDER, System.getProperty("user.home", ".")));
        if (Files.isDirectory(folder)) dialog.setInitialDirectory(folder.toFile());
        return dialog;
    }

    private Optional<Path> remembered(@Nullable File chosen) {
        if (chosen == null) return Optional.empty();
        if (chosen.getParent() != null) settings.put(FOLDER, chosen.getParent());
        return Optional.of(chosen.toPath());
    }

    private static Path withEnding(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith("." + ending) ? file : file.resolveSibling(name + "." + ending);
    }
}
