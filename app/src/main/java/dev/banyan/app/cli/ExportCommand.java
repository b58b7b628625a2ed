package dev.banyan.app.cli;

import dev.banyan.app.work.Export;
import dev.banyan.exporting.Occasion;
import dev.banyan.exporting.RoadmapWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `banyan export`: writes the plan for another tool; the ending of the file chooses the format.
@Command(
        name = "export",
        description =
                "Writes the plan as a workbook (.xlsx) or its seam map as a picture (.svg), by the ending of OUT.")
final class ExportCommand extends PlanCommand {
    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write; an older one is replaced.")
    private @Nullable Path target;

    @Override
    public Integer call() {
        Path to = target;
        if (to == null)
            throw new CommandTrouble(ExitCode.WRONG_USE, "Say which file to write, for example roadmap.xlsx.");
        RoadmapWriter writer = Export.writerFor(to)
                .orElseThrow(() -> new CommandTrouble(
                        ExitCode.WRONG_USE, to + " has no ending that Banyan writes; it writes " + endings() + "."));
        try (PlanFile file = PlanFile.open(file())) {
            String plan = String.valueOf(file().getFileName());
            Export.write(writer, file.plan(), new Occasion(today(), plan, System.getProperty("user.name", "")), to);
            out().println(to + ": " + writer.title());
            return ExitCode.DONE;
        } catch (IOException e) {
            throw CommandTrouble.noAccess(String.valueOf(e.getMessage()));
        }
    }

    private static String endings() {
        return Export.writers().stream().map(w -> "." + w.format()).collect(Collectors.joining(", "));
    }
}
