package dev.banyan.importing;

import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Warning;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/// Reads a text or a sample with the reader of a format.
record ReadText(List<Fact> facts, List<Warning> warnings) {
    static ReadText sample(String format, String file) throws Exception {
        return bytes(format, Files.readAllBytes(Samples.folder("samples").resolve(format + "/" + file)));
    }

    static ReadText of(String format, String text) throws Exception {
        return bytes(format, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadText bytes(String format, byte[] bytes) throws Exception {
        AuditReader reader = Readers.all().stream()
                .filter(r -> r.format().equals(format))
                .findFirst()
                .orElseThrow();
        var facts = new Facts();
        reader.read(AuditInput.of("file", bytes), facts);
        return new ReadText(facts.all(), facts.warnings());
    }

    <T extends Fact> List<T> of(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    String told() {
        return warnings.stream().map(Warning::message).toList().toString();
    }
}
