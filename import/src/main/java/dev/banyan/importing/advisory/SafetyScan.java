package dev.banyan.importing.advisory;

import dev.banyan.importing.library.Advice;
import dev.banyan.importing.library.AdvisoryDraft;
import dev.banyan.importing.library.Coordinates;
import dev.banyan.importing.library.Reported;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.JsonCursor;
import dev.banyan.importing.spi.JsonPart;
import dev.banyan.importing.spi.UnreadableFile;

/// The part of a report of `safety scan` that lists, for each file, what it asks for and what is known against that.
final class SafetyScan {
    private SafetyScan() {}

    /// @param ignored what to call an advisory that the tool was told to ignore
    static void read(JsonCursor json, Reported reported, String ignored) throws UnreadableFile, Cancelled {
        json.fields(key -> {
            if (key.equals("projects"))
                json.items(() -> json.fields(field -> {
                    if (field.equals("files")) json.items(() -> file(json, reported, ignored));
                }));
        });
    }

    private static void file(JsonCursor json, Reported reported, String ignored) throws UnreadableFile, Cancelled {
        json.fields(key -> {
            if (key.equals("results"))
                json.fields(field -> {
                    if (field.equals("dependencies")) json.items(() -> dependency(json.part(), reported, ignored));
                });
        });
    }

    private static void dependency(JsonPart part, Reported reported, String ignored) {
        for (JsonPart asked : part.at("specifications").items()) {
            String version = asked.text("raw").replaceFirst("^[^=]*={2,3}\\s*([^\\s;,#]+).*$|^.*$", "$1");
            var library = Coordinates.of("pypi", "", part.text("name"), version);
            reported.library(library, "", asked.place());
            JsonPart known = asked.at("vulnerabilities");
            for (JsonPart one : known.at("known_vulnerabilities").items()) {
                if (one.at("ignored").isObject() || one.at("ignored").isTrue()) {
                    reported.leftOut(ignored);
                    continue;
                }
                var draft = new AdvisoryDraft(one.place())
                        .named(one.text("id"))
                        .named(one.texts("CVE"))
                        .fixedIn(Advice.above(one.text("vulnerable_spec")))
                        .severity(one.text("severity"))
                        .summary(one.text("advisory"));
                reported.advisory(library, draft);
            }
        }
    }
}
