package dev.banyan.app.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/// `banyan COMMAND …`: finds the command, runs it, and turns trouble into one sentence and an exit code.
public final class CommandLineDoor {
    private static final List<String> WINDOW_WORDS = List.of("sample");

    @Command(
            name = "banyan",
            version = "Banyan 0.1.0",
            description = "Plans the modernisation of a legacy system from its audit.",
            synopsisHeading = "%nUse: ",
            synopsisSubcommandLabel = "[COMMAND]",
            footer = {
                "",
                "Without a command the window opens; 'banyan sample' opens it on a sample, 'banyan FILE.banyan' on a plan.",
                "Exit codes: 0 done, 1 a check failed, 2 wrong use, 3 could not read or write."
            },
            mixinStandardHelpOptions = true,
            subcommands = {
                ImportCommand.class,
                MapTableCommand.class,
                SuggestCommand.class,
                OrderCommand.class,
                CheckCommand.class,
                CompareCommand.class,
                ExportCommand.class,
                InfoCommand.class,
                TemplatesCommand.class,
                HelpCommand.class
            })
    private static final class Root {}

    private CommandLineDoor() {}

    /// Whether these words ask for the window and not for a command.
    public static boolean opensWindow(List<String> words) {
        if (words.isEmpty()) return true;
        String first = words.getFirst();
        return words.size() == 1 && (WINDOW_WORDS.contains(first) || first.endsWith(".banyan"));
    }

    /// Runs one command.
    ///
    /// @return the exit code
    public static int run(List<String> words, PrintWriter out, PrintWriter err) {
        var line = new CommandLine(new Root());
        line.setOut(out).setErr(err);
        line.setExecutionExceptionHandler((error, command, _) -> told(error, command.getErr()));
        int code = line.execute(words.toArray(String[]::new));
        out.flush();
        err.flush();
        return code;
    }

    private static int told(Exception error, PrintWriter err) throws Exception {
        if (!(error instanceof CommandTrouble trouble)) throw error;
        err.println(trouble.sentence());
        return trouble.exitCode();
    }
}
