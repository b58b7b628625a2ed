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
import dev.banyan.model.audit.Place;
import java.util.ArrayList;

/// dependency-cruiser JSON: JavaScript and TypeScript files with what they import. Modules of Node and of
/// `node_modules` are ends of dependencies and are not declared as modules of the system.
public final class DependencyCruiserReader implements AuditReader {
    private static final About ABOUT = new About(
            "dependency-cruiser-json",
            "dependency-cruiser JSON",
            "which JavaScript file imports which",
            "npx depcruise --no-config --output-type json src > depcruise.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isObject()) return Recognition.NO;
        boolean modules = json.at("modules").first().has("source")
                && (json.at("modules").first().has("dependencies") || json.has("summary"));
        return Recognition.certainIf(
                modules || json.at("summary").has("violations", "totalCruised"),
                "modules with source and dependencies");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                if (key.equals("modules")) json.items(() -> module(json, facts));
            });
            json.end();
        }
    }

    private static void module(JsonCursor json, Facts facts) throws UnreadableFile, Cancelled {
        var place = json.place();
        var module = new Object() {
            String source = "";
            boolean foreign;
        };
        var targets = new ArrayList<Target>();
        json.fields(key -> {
            switch (key) {
                case "source" -> module.source = json.text();
                case "coreModule", "couldNotResolve", "matchesDoNotFollow" -> module.foreign |= json.isTrue();
                case "dependencies" -> json.items(() -> targets.add(target(json)));
                default -> {}
            }
        });
        if (module.source.isEmpty()) {
            facts.warn(place, "a module without a source was left out");
            return;
        }
        if (module.foreign || module.source.contains("node_modules/")) return;
        facts.add(new ModuleFact(module.source, module.source, place));
        var edges = new Edges();
        for (Target t : targets) edges.add(module.source, t.name, t.place);
        edges.into(facts);
    }

    private record Target(String name, Place place) {}

    /// The file it was found in, or what the import says when it was not found.
    private static Target target(JsonCursor json) throws UnreadableFile, Cancelled {
        var place = json.place();
        String[] name = {"", ""};
        json.fields(key -> {
            if (key.equals("resolved")) name[0] = json.text();
            if (key.equals("module")) name[1] = json.text();
        });
        return new Target(name[0].isEmpty() ? name[1] : name[0], place);
    }
}
