package dev.banyan.importing;

import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Warning;
import java.util.List;

/// What the reader of a format reads in a text or a sample.
record ReadText(List<Fact> facts, List<Warning> warnings) {
    static ReadText sample(String format, String file) throws Exception {
        return of(ByFormat.sample(format, file));
    }

    static ReadText of(String format, String text) throws Exception {
        return of(ByFormat.read(format, text));
    }

    private static ReadText of(Facts facts) {
        return new ReadText(facts.all(), facts.warnings());
    }

    <T extends Fact> List<T> of(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    String told() {
        return warnings.stream().map(Warning::message).toList().toString();
    }
}
