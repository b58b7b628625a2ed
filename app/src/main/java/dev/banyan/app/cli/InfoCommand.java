package dev.banyan.app.cli;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `banyan info`: the figures of a plan.
@Command(name = "info", description = "Prints the figures of a plan.")
final class InfoCommand extends PlanCommand {
    @Option(names = "--json", description = "As one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        try (PlanFile file = PlanFile.open(file())) {
            Map<String, @Nullable Object> figures = PlanFigures.of(file.plan(), file.steps());
            if (json) JsonText.print(figures, out());
            else print(figures);
        }
        return ExitCode.DONE;
    }

    private void print(Map<String, @Nullable Object> figures) {
        var table = new TextTable("Figure", ">Value");
        figures.forEach((name, value) -> table.row(words(name), value(value)));
        table.print(out());
    }

    private static String words(String key) {
        return key.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static String value(@Nullable Object value) {
        return switch (value) {
            case Double d -> String.format(Locale.ROOT, "%.4g", d);
            case Map<?, ?> m -> m.isEmpty() ? "none" : m.toString().replaceAll("[{}]", "");
            case null -> "no data";
            default -> value.toString();
        };
    }
}
