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

/// What SimpleCov writes of Ruby files, `.resultset.json` with a part for each suite or `coverage.json`: the times each
/// line ran, null for lines that cannot run. A line that one of several suites runs is covered.
public final class SimpleCovReader implements AuditReader {
    private static final About ABOUT = new About(
            "simplecov-json",
            "SimpleCov JSON",
            "which share of each Ruby file the tests execute",
            "COVERAGE=true bundle exec rspec");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isObject()) return Recognition.NO;
        if (json.at("meta").has("simplecov_version")) return new Recognition.Certain("meta.simplecov_version");
        JsonPeek file = json.first().at("coverage").first();
        JsonPeek lines = file.isArray() ? file : file.at("lines");
        return Recognition.certainIf(lines.isArray(), "suites with coverage of lines");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var counts = new LineCounts();
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                if (key.equals("coverage")) json.fields(file -> file(json, file, counts));
                else if (json.isObject() && !key.equals("meta") && !key.equals("groups"))
                    json.fields(part -> {
                        if (part.equals("coverage")) json.fields(file -> file(json, file, counts));
                    });
            });
            json.end();
        }
        counts.into(facts);
    }

    private static void file(JsonCursor json, String name, LineCounts counts) throws UnreadableFile, Cancelled {
        LineCounts.OneFile file = counts.file(name, json.place());
        if (json.isArray()) {
            lines(json, file);
            return;
        }
        json.fields(part -> {
            if (part.equals("lines")) lines(json, file);
        });
    }

    /// Words stand for lines that were told to be left out.
    private static void lines(JsonCursor json, LineCounts.OneFile file) throws UnreadableFile, Cancelled {
        int[] number = {0};
        json.items(() -> {
            number[0]++;
            double times = json.number();
            if (!Double.isNaN(times)) file.line(number[0], times > 0);
        });
    }
}
