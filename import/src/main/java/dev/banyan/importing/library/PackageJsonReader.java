package dev.banyan.importing.library;

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
import dev.banyan.model.audit.Fact.LibraryFact;
import java.util.List;

/// A `package.json`: libraries of JavaScript, with their version where it is an exact one. Ranges say nothing about
/// what is installed.
public final class PackageJsonReader implements AuditReader {
    private static final About ABOUT = new About(
            "package-json",
            "package.json",
            "which JavaScript libraries the system is built on",
            "a package.json as it is");

    private static final List<String> KINDS =
            List.of("dependencies", "devDependencies", "optionalDependencies", "peerDependencies");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || json.has("lockfileVersion")) return Recognition.NO;
        boolean known = json.has("name") || json.has("private") || json.has("scripts");
        boolean libraries = KINDS.stream()
                .map(json::at)
                .anyMatch(kind -> kind.isObject() && kind.items().stream().allMatch(JsonPeek::isText));
        return Recognition.certainIf(known && libraries, "dependencies with their ranges");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                if (KINDS.contains(key))
                    json.fields(name -> {
                        String range = json.text();
                        String version = range.matches("=?v?\\d+\\.\\d+\\.\\d+(-[\\w.-]+)?")
                                ? range.replaceAll("^=?v?", "")
                                : "";
                        facts.add(new LibraryFact(name, version, "npm", "", json.place()));
                    });
            });
            json.end();
        }
    }
}
