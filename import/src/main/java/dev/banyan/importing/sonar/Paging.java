package dev.banyan.importing.sonar;

import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.JsonCursor;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Place;

/// SonarQube answers in pages of at most 500. A page that is not the whole answer is told.
final class Paging {
    private int total = -1;
    private int oldTotal = -1;
    private int index = 1;

    /// Takes the field `paging`, or those of old versions beside it.
    void take(String key, JsonCursor json) throws UnreadableFile, Cancelled {
        switch (key) {
            case "paging" ->
                json.fields(part -> {
                    if (part.equals("total")) total = json.count();
                    if (part.equals("pageIndex")) index = json.count();
                });
            case "total" -> oldTotal = json.count();
            case "p" -> index = json.count();
            default -> {}
        }
    }

    void tell(int items, String what, Facts facts) {
        int all = total >= 0 ? total : oldTotal;
        if (all <= items) return;
        facts.warn(
                Place.at("/paging"),
                "page " + index + " with " + items + " of " + all + " " + what + ": drop the other pages too");
    }
}
