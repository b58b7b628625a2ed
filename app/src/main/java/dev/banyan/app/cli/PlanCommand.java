package dev.banyan.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What every command on a plan file has: the file, `--help`, and where to print.
abstract class PlanCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by the parser before the command is called
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PLAN.banyan", description = "The plan file.")
    @SuppressWarnings("NullAway.Init") // required, so the parser sets it
    private Path file;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    final Path file() {
        return file;
    }

    /// For results.
    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /// For progress and complaints.
    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    static LocalDate today() {
        return LocalDate.now();
    }
}
