package dev.banyan.importing.complexity;

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
import dev.banyan.model.audit.Place;

/// `radon hal -j`: volumes and efforts by Halstead. Banyan has no use for them yet, which is told together with what
/// to drop instead.
public final class RadonHalsteadReader implements AuditReader {
    private static final About ABOUT = new About(
            "radon-hal-json",
            "radon Halstead JSON",
            "volume and effort of each file, which Banyan does not use yet",
            "radon hal -j . > radon-hal.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isObject()) return Recognition.NO;
        boolean halstead = json.items().stream()
                .anyMatch(f -> f.has("total", "functions")
                        && (f.at("total").isArray() || f.at("total").has("h1", "h2")));
        return Recognition.certainIf(halstead, "files with total and functions");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        int[] files = {0};
        try (JsonCursor json = input.json(facts)) {
            json.fields(file -> files[0]++);
            json.end();
        }
        facts.warn(
                Place.UNKNOWN,
                "the Halstead numbers of " + files[0] + " files are in no score yet; radon cc -j and radon raw -j are");
    }
}
