package dev.banyan.importing;

import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.JsonPeek;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.model.audit.Source.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Asks every reader what it thinks of a file. Certain beats maybe; when two are equally sure, the first one reads and
/// the other is named in the reason.
final class Sniffing {
    private Sniffing() {}

    /// @param reader null when nobody knows the file; the reason then says what it looks like
    record Result(@Nullable AuditReader reader, Certainty certainty, String reason) {}

    private record Answer(AuditReader reader, String why) {}

    static Result of(Head head, List<AuditReader> readers) {
        var certain = new ArrayList<Answer>();
        var maybe = new ArrayList<Answer>();
        for (AuditReader reader : readers) {
            switch (reader.recognise(head)) {
                case Recognition.No() -> {}
                case Recognition.Maybe(String why) -> maybe.add(new Answer(reader, why));
                case Recognition.Certain(String why) -> certain.add(new Answer(reader, why));
            }
        }
        if (!certain.isEmpty()) return chosen(certain, Certainty.CERTAIN);
        if (!maybe.isEmpty()) return chosen(maybe, Certainty.MAYBE);
        return new Result(null, Certainty.MAYBE, looksLike(head));
    }

    private static Result chosen(List<Answer> answers, Certainty certainty) {
        Answer first = answers.getFirst();
        List<String> others =
                answers.stream().skip(1).map(a -> a.reader().title()).toList();
        String also = others.isEmpty() ? "" : "; could also be " + String.join(" or ", others);
        return new Result(first.reader(), certainty, first.why() + also);
    }

    /// What an unknown file is, so that the person can tell why nobody reads it.
    private static String looksLike(Head head) {
        Optional<JsonPeek> json = head.json();
        if (json.isPresent()) return json(json.get());
        return head.xml()
                .map(xml -> "XML with the root <" + xml.root() + ">, which no reader knows")
                .orElseGet(() -> head.table()
                        .filter(t -> t.columns().size() > 2)
                        .map(t -> "a table with the columns " + some(t.columns()) + ", which no reader knows")
                        .orElse("text that no reader knows"));
    }

    private static String json(JsonPeek json) {
        if (json.broken()) return "JSON with an error in it, and no reader knows its beginning";
        if (json.isObject() && json.keys().isEmpty()
                || json.isArray() && json.items().isEmpty()) return "empty JSON: it cannot be told which tool wrote it";
        if (json.isObject()) return "a JSON object with " + some(json.keys()) + ", which no reader knows";
        if (json.first().isObject())
            return "a JSON list of objects with " + some(json.first().keys()) + ", which no reader knows";
        return "a JSON list that no reader knows";
    }

    private static String some(List<String> names) {
        List<String> few = names.stream()
                .limit(4)
                .map(n -> n.length() > 30 ? n.substring(0, 29) + "…" : n)
                .toList();
        return String.join(", ", few) + (names.size() > 4 ? ", …" : "");
    }
}
