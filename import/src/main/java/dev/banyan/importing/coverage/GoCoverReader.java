package dev.banyan.importing.coverage;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Fact.CoverageFact;
import dev.banyan.model.audit.Place;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A cover profile of Go: blocks of statements with the times they ran. The same block may stand in it once for each
/// package under test and counts once.
public final class GoCoverReader implements AuditReader {
    private static final About ABOUT = new About(
            "go-cover",
            "Go cover profile",
            "which share of each Go file the tests execute",
            "go test -coverprofile=cover.out ./...");

    private static final Pattern MODE = Pattern.compile("mode: (set|count|atomic)");
    private static final Pattern BLOCK = Pattern.compile("(.+\\.go):(\\d+\\.\\d+,\\d+\\.\\d+) (\\d{1,6}) (\\d+)");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        return Recognition.certainIf(MODE.matcher(head.firstLine().strip()).matches(), "mode and blocks");
    }

    private static final class OneFile {
        private final Place place;
        private final Map<String, Integer> statements = new HashMap<>();
        private final Map<String, Integer> covered = new HashMap<>();

        OneFile(Place place) {
            this.place = place;
        }
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        Map<String, OneFile> files = new LinkedHashMap<>();
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                String line = lines.line().strip();
                if (line.isEmpty() || MODE.matcher(line).matches()) continue;
                Matcher block = BLOCK.matcher(line);
                if (!block.matches()) {
                    facts.warn(lines.place(), "a line that is no block was left out");
                    continue;
                }
                OneFile file = files.computeIfAbsent(block.group(1), f -> new OneFile(lines.place()));
                int statements = Integer.parseInt(block.group(3));
                file.statements.put(block.group(2), statements);
                if (!block.group(4).matches("0+")) file.covered.put(block.group(2), statements);
            }
        }
        files.forEach((name, f) -> facts.add(new CoverageFact(name, sum(f.statements), sum(f.covered), 0, 0, f.place)));
    }

    private static int sum(Map<String, Integer> blocks) {
        return blocks.values().stream().mapToInt(Integer::intValue).sum();
    }
}
