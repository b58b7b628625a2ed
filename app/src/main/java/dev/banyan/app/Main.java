package dev.banyan.app;

import dev.banyan.app.cli.CommandLineDoor;
import dev.banyan.app.window.Workshop;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Where the program starts: the window, or one command.
public final class Main {
    private Main() {}

    public static void main(String[] words) {
        List<String> asked = List.of(words);
        if (CommandLineDoor.opensWindow(asked)) {
            Workshop.open(asked);
            return;
        }
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(CommandLineDoor.run(asked, out, err));
    }
}
