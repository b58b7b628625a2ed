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

/// `Pipfile.lock`. Versions are pinned with `==`; a library of a repository has none.
public final class PipfileLockReader implements AuditReader {
    private static final About ABOUT = new About(
            "pipfile-lock", "Pipfile.lock", "which Python libraries are locked in which versions", "pipenv lock");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null) return Recognition.NO;
        boolean lock = json.at("_meta").has("pipfile-spec")
                || json.has("_meta", "default")
                || json.has("default", "develop") && json.at("default").first().has("hashes");
        return Recognition.certainIf(lock, "pipfile-spec");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var reported = new Reported(facts);
        try (JsonCursor json = input.json(facts)) {
            json.fields(group -> {
                if (group.equals("_meta") || !json.isObject()) return;
                json.fields(name -> {
                    JsonPart part = json.part();
                    String version = (part.text().isEmpty() ? part.text("version") : part.text())
                            .replaceFirst("^={2,3}\\s*", "");
                    if (!version.matches("[\\w.+!-]*")) version = "";
                    reported.library(Coordinates.of("pypi", "", name, version), "", part.place());
                });
            });
            json.end();
        }
        reported.finish();
    }
}
