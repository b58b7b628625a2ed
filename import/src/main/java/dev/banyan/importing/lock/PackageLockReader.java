package dev.banyan.importing.lock;

import dev.banyan.importing.library.Coordinates;
import dev.banyan.importing.library.Reported;
import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.JsonCursor;
import dev.banyan.importing.spi.JsonPart;
import dev.banyan.importing.spi.JsonPeek;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Place;
import java.util.List;

/// `package-lock.json` or `npm-shrinkwrap.json` of lock versions 1 to 3: nested by name in 1, by path in 2 and 3 (2 has
/// the other once more for older programs).
public final class PackageLockReader implements AuditReader {
    private static final About ABOUT = new About(
            "package-lock-json",
            "package-lock.json",
            "which JavaScript libraries are locked in which versions, and what needs what",
            "npm install --package-lock-only");

    private static final String FOLDER = "node_modules/";
    private static final int DEPTH = 60;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null) return Recognition.NO;
        boolean paths = json.at("packages").keys().stream().limit(3).anyMatch(k -> k.startsWith(FOLDER));
        return Recognition.certainIf(json.has("lockfileVersion") || paths, "lockfileVersion");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var reported = new Reported(facts);
        boolean[] byPath = {false};
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                switch (key) {
                    case "lockfileVersion" -> byPath[0] = json.number() >= 2;
                    case "packages" -> {
                        byPath[0] = true;
                        json.fields(path -> library(json.part(), path, reported));
                    }
                    case "dependencies" -> {
                        if (!byPath[0]) json.fields(name -> nested(json, name, 0, reported));
                    }
                    default -> {}
                }
            });
            json.end();
        }
        reported.finish();
    }

    private static void library(JsonPart part, String path, Reported reported) {
        int at = path.lastIndexOf(FOLDER);
        if (at < 0 || part.at("link").isTrue()) return;
        String name = part.text("name").isEmpty() ? path.substring(at + FOLDER.length()) : part.text("name");
        String licence =
                part.text("license").isEmpty() ? String.join(", ", part.texts("license")) : part.text("license");
        reported.library(new Coordinates(name, part.text("version"), "npm"), licence, part.place());
        for (String kind : List.of("dependencies", "optionalDependencies"))
            part.at(kind).fields().keySet().forEach(needs -> reported.need(name, needs, part.place()));
    }

    private static void nested(JsonCursor json, String name, int depth, Reported reported)
            throws UnreadableFile, Cancelled {
        Place place = json.place();
        String[] version = {""};
        json.fields(key -> {
            switch (key) {
                case "version" -> version[0] = json.text();
                case "requires" -> {
                    if (json.isObject()) json.fields(needs -> reported.need(name, needs, place));
                }
                case "dependencies" -> {
                    if (depth < DEPTH) json.fields(inner -> nested(json, inner, depth + 1, reported));
                }
                default -> {}
            }
        });
        String exact = version[0].contains(":") ? "" : version[0];
        reported.library(new Coordinates(name, exact, "npm"), "", place);
    }
}
