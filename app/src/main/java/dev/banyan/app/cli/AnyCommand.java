package dev.banyan.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What every command has: `--help`, and where to print.
abstract class AnyCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by the parser before the command is called
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    /// For results.
    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /// For progress and complaints.
    final PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
