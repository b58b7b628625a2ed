package dev.banyan.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A person who answers file dialogs with what was laid out before.
final class Answers implements Choosing {
    @Nullable
    Path write;

    @Nullable
    Path open;

    @Nullable
    Path text;

    @Nullable
    Path template;

    @Nullable
    Path auditFolder;

    List<Path> audit = List.of();

    @Override
    public Optional<Path> toWrite(String title, String name, String ending) {
        return Optional.ofNullable(write);
    }

    @Override
    public Optional<Path> plan() {
        return Optional.ofNullable(open);
    }

    @Override
    public Optional<Path> template() {
        return Optional.ofNullable(template);
    }

    @Override
    public Optional<Path> auditFolder() {
        return Optional.ofNullable(auditFolder);
    }

    @Override
    public Optional<Path> text(String title, List<String> endings) {
        return Optional.ofNullable(text);
    }

    @Override
    public List<Path> auditFiles() {
        return audit;
    }
}
