package dev.banyan.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/// A command line in a folder of its own, with what it said on either stream.
abstract class CommandTest {
    @TempDir
    Path folder;

    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();

    /// Answers the exit code.
    final int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return CommandLineDoor.run(List.of(words), new PrintWriter(out, true), new PrintWriter(err, true));
    }

    /// A file of the folder, as it is given to a command.
    final String in(String name) {
        return folder.resolve(name).toString();
    }
}
