package dev.banyan.app.cli;

import dev.banyan.importing.Import;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.table.MappingFile;
import dev.banyan.importing.table.TableKind;
import dev.banyan.importing.table.TableMapping;
import dev.banyan.importing.table.TablePreview;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `banyan map-table`: prints how a table could be read, to be corrected, kept in a file and given to
/// `banyan import --mapping`.
@Command(
        name = "map-table",
        description = "Prints a mapping for a table no reader knows; correct it and use it with import --mapping.")
final class MapTableCommand extends AnyCommand {
    @Parameters(index = "0", paramLabel = "FILE", description = "A table: delimited text or a workbook.")
    @SuppressWarnings("NullAway.Init") // required, so the parser sets it
    private Path file;

    @Option(names = "--kind", paramLabel = "KIND", description = "What a row is; guessed if not given.")
    private @Nullable String kind;

    @Option(names = "--suggest", description = "Suggest the columns by their names; always done.")
    private boolean suggest;

    @Override
    public Integer call() {
        if (!Files.exists(file)) throw CommandTrouble.noAccess(file + " is not there; check the name.");
        TablePreview table = table();
        TableMapping mapping = mapping(table);
        out().print(MappingFile.text(mapping));
        List<String> problems = mapping.problems();
        problems.forEach(p -> err().println("To be mended: " + p + "."));
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    private TablePreview table() {
        try {
            return Import.tableIn(file)
                    .orElseThrow(() -> CommandTrouble.noAccess(file + " holds no table with a header and rows."));
        } catch (UnreadableFile e) {
            throw CommandTrouble.noAccess(e.sentence());
        }
    }

    private TableMapping mapping(TablePreview table) {
        String wanted = kind;
        if (wanted == null)
            return TableMapping.suggest(table.columns(), table.rows())
                    .orElseThrow(() -> CommandTrouble.noAccess(
                            "What a row is cannot be told from the columns; name it with --kind: " + kinds() + "."));
        return TableKind.of(wanted)
                .map(k -> TableMapping.draft(k, table.columns(), table.rows()))
                .orElseThrow(() -> new CommandTrouble(
                        ExitCode.WRONG_USE, "There is no kind \"" + wanted + "\"; there are " + kinds() + "."));
    }

    private static String kinds() {
        return Arrays.stream(TableKind.values()).map(TableKind::words).collect(Collectors.joining(", "));
    }
}
