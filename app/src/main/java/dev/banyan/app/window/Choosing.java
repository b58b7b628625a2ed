package dev.banyan.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the person for files. The window does it with the dialogs of the system; tests answer by themselves.
public interface Choosing {
    /// @param title  of the dialog; @param name proposed; @param ending without the dot
    Optional<Path> toWrite(String title, String name, String ending);

    Optional<Path> plan();

    /// A file with a template.
    Optional<Path> template();

    /// A folder with audit files.
    Optional<Path> auditFolder();

    /// Audit files to import, several at once.
    List<Path> auditFiles();

    /// A file to read.
    ///
    /// @param title of the dialog; @param endings without the dot
    Optional<Path> text(String title, List<String> endings);
}
