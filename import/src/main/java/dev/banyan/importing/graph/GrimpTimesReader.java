package dev.banyan.importing.graph;

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
import dev.banyan.model.audit.Fact.ModuleFact;
import java.util.List;

/// The times beside the cache of grimp, `{module: seconds}`: good for the names of all modules and nothing else.
public final class GrimpTimesReader implements AuditReader {
    private static final About ABOUT = new About(
            "grimp-meta-json",
            "grimp module times",
            "which modules there are",
            "python -c \"import grimp; grimp.build_graph('PACKAGE', include_external_packages=True)\"");

    private static final double YEAR_2001 = 1e9;
    private static final double YEAR_2096 = 4e9;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isObject() || json.keys().isEmpty()) return Recognition.NO;
        List<JsonPeek> values = json.items();
        int whole = Math.max(1, values.size() - (head.cut() ? 1 : 0));
        boolean times =
                values.subList(0, whole).stream().allMatch(v -> v.number() > YEAR_2001 && v.number() < YEAR_2096);
        boolean names = json.keys().stream().allMatch(k -> k.matches("[\\w.]+"));
        return Recognition.maybeIf(times && names, "dotted names, each with a time");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (JsonCursor json = input.json(facts)) {
            json.fields(module -> facts.add(new ModuleFact(module, null, json.place())));
            json.end();
        }
    }
}
