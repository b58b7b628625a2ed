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
import dev.banyan.model.audit.Fact.MaintainabilityFact;

/// `radon mi -j`: the maintainability index of each file. An index that is not a number is told and left out.
public final class RadonIndexReader implements AuditReader {
    private static final About ABOUT = new About(
            "radon-mi-json",
            "radon maintainability JSON",
            "how easy each file is to maintain",
            "radon mi -j . > radon-mi.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isObject()) return Recognition.NO;
        return Recognition.certainIf(
                json.items().stream().anyMatch(v -> v.has("mi", "rank")), "files with mi and rank");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (JsonCursor json = input.json(facts)) {
            json.fields(file -> {
                var place = json.place();
                double[] index = {Double.NaN};
                json.fields(key -> {
                    if (key.equals("mi")) index[0] = json.number();
                    if (key.equals("error")) json.warn("radon could not read " + file + ": " + json.text());
                });
                if (Double.isFinite(index[0])) facts.add(new MaintainabilityFact(file, index[0], place));
                else facts.warn(place, "a file without an index was left out");
            });
            json.end();
        }
    }
}
