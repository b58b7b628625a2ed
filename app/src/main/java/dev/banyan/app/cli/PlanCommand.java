package dev.banyan.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Parameters;

/// What every command on a plan file has: the file.
abstract class PlanCommand extends AnyCommand {
    @Parameters(index = "0", paramLabel = "PLAN.banyan", description = "The plan file.")
    @SuppressWarnings("NullAway.Init") // required, so the parser sets it
    private Path file;

    final Path file() {
        return file;
    }

    static LocalDate today() {
        return LocalDate.now();
    }
}
