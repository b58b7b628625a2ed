package dev.banyan.importing.coverage;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.JsonCursor;
import dev.banyan.importing.spi.JsonPeek;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Fact.CoverageFact;
import dev.banyan.model.audit.Place;

/// `coverage json` of every version since 5.0. The functions and classes that 7.6 adds below each file say the same
/// lines again and are left out. With `--show-contexts` it also says which test executes which line.
public final class CoveragePyReader implements AuditReader {
    private static final About ABOUT = new About(
            "coverage.py-json",
            "coverage.py JSON",
            "which share of each file the tests execute",
            "coverage run --branch manage.py test && coverage json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isObject()) return Recognition.NO;
        String version = json.at("meta").at("version").text();
        boolean files = json.at("files").isObject();
        return Recognition.certainIf(
                !version.isEmpty() && files && json.at("meta").has("branch_coverage"), "coverage.py " + version);
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var totals = new Counts();
        var reaches = new Reaches(facts);
        long[] statements = {0};
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                switch (key) {
                    case "files" -> json.fields(file -> statements[0] += file(json, file, reaches, facts));
                    case "totals" -> summary(json, totals);
                    default -> {}
                }
            });
            json.end();
        }
        reaches.finish();
        if (totals.seen && totals.statements != statements[0])
            facts.warn(
                    Place.at("/totals"),
                    "the total speaks of " + totals.statements + " statements, the files of " + statements[0]);
    }

    private static final class Counts {
        private boolean seen;
        private int statements;
        private int covered;
        private int branches;
        private int coveredBranches;
    }

    /// @return its statements
    private static int file(JsonCursor json, String file, Reaches reaches, Facts facts)
            throws UnreadableFile, Cancelled {
        var counts = new Counts();
        Place place = json.place();
        json.fields(key -> {
            if (key.equals("summary")) summary(json, counts);
            else if (key.equals("contexts")) contexts(json, reaches);
        });
        reaches.endFile(file, place);
        if (!counts.seen) {
            facts.warn(place, "a file without a summary was left out");
            return 0;
        }
        facts.add(new CoverageFact(
                file,
                counts.statements,
                Math.min(counts.covered, counts.statements),
                counts.branches,
                Math.min(counts.coveredBranches, counts.branches),
                place));
        return counts.statements;
    }

    /// For each line the tests that execute it.
    private static void contexts(JsonCursor json, Reaches reaches) throws UnreadableFile, Cancelled {
        json.fields(line -> {
            reaches.line();
            json.items(() -> reaches.test(json.text()));
        });
    }

    private static void summary(JsonCursor json, Counts counts) throws UnreadableFile, Cancelled {
        counts.seen = json.isObject();
        json.fields(key -> {
            switch (key) {
                case "num_statements" -> counts.statements = json.count();
                case "covered_lines" -> counts.covered = json.count();
                case "num_branches" -> counts.branches = json.count();
                case "covered_branches" -> counts.coveredBranches = json.count();
                default -> {}
            }
        });
    }
}
