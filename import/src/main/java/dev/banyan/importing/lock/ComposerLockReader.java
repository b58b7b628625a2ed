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

/// `composer.lock`. What a library asks of PHP itself and of its extensions is no library.
public final class ComposerLockReader implements AuditReader {
    private static final About ABOUT = new About(
            "composer-lock",
            "composer.lock",
            "which PHP libraries are locked in which versions, with licences and what needs what",
            "composer update --lock");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null) return Recognition.NO;
        boolean lock = json.has("content-hash", "packages") || json.has("packages", "packages-dev");
        return Recognition.certainIf(lock, "content-hash and packages");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var reported = new Reported(facts);
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                if (key.equals("packages") || key.equals("packages-dev"))
                    json.items(() -> library(json.part(), reported));
            });
            json.end();
        }
        reported.finish();
    }

    private static void library(JsonPart part, Reported reported) {
        String version = part.text("version").replaceFirst("^v(?=\\d)", "");
        reported.library(
                new Coordinates(part.text("name"), version, "composer"),
                String.join(" OR ", part.texts("license")),
                part.place());
        for (String needs : part.at("require").fields().keySet())
            if (needs.contains("/")) reported.need(part.text("name"), needs, part.place());
    }
}
