package dev.banyan.importing.lock;

import dev.banyan.importing.library.Coordinates;
import dev.banyan.importing.library.Reported;
import dev.banyan.importing.library.Requirement;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// `pip inspect`: what is installed, with the words of each distribution about itself. A need that holds for an extra
/// alone is left out, because nothing says whether the extra was asked for.
public final class PipInspectReader implements AuditReader {
    private static final About ABOUT = new About(
            "pip-inspect-json",
            "pip inspect JSON",
            "which Python libraries are installed, with licences and what needs what",
            "pip inspect > pip-inspect.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null) return Recognition.NO;
        boolean inspect = json.has("pip_version") && (json.has("installed") || json.has("environment"))
                || json.at("installed").first().has("metadata", "metadata_location");
        return Recognition.certainIf(inspect, "pip_version and installed");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var reported = new Reported(facts);
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                if (key.equals("installed")) json.items(() -> installed(json, reported));
            });
            json.end();
        }
        reported.finish();
    }

    /// The description of a distribution may be a book: it is stepped over.
    private static void installed(JsonCursor json, Reported reported) throws UnreadableFile, Cancelled {
        Place place = json.place();
        Map<String, String> words = new HashMap<>();
        List<String> needs = new ArrayList<>();
        json.fields(key -> {
            if (key.equals("metadata"))
                json.fields(field -> {
                    switch (field) {
                        case "name", "version", "license", "license_expression" -> words.put(field, json.text());
                        case "requires_dist" -> needs.addAll(json.part().texts());
                        case "classifier" ->
                            words.put(
                                    "classifier",
                                    PipLicence.ofClassifiers(json.part().texts()));
                        default -> {}
                    }
                });
        });
        var library = Coordinates.of("pypi", "", words.getOrDefault("name", ""), words.getOrDefault("version", ""));
        reported.library(library, PipLicence.of(words), place);
        for (String line : needs) {
            boolean extra = line.matches(".*;.*\\bextra\\s*==.*");
            if (!extra) Requirement.of(line).ifPresent(r -> reported.need(library.name(), r.name(), place));
        }
    }
}
