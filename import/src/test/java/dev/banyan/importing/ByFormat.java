package dev.banyan.importing;

import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Facts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/// Reads a text, bytes or a sample with the reader of a format.
final class ByFormat {
    private ByFormat() {}

    static AuditReader reader(String format) {
        return Readers.all().stream()
                .filter(r -> r.format().equals(format))
                .findFirst()
                .orElseThrow();
    }

    /// The bytes of a file among the samples of a format.
    static byte[] bytes(String format, String file) throws Exception {
        return Files.readAllBytes(Samples.folder("samples/" + format).resolve(file));
    }

    static Facts sample(String format, String file) throws Exception {
        return read(format, bytes(format, file));
    }

    static Facts read(String format, byte[] bytes) throws Exception {
        return read(reader(format), bytes);
    }

    static Facts read(String format, String text) throws Exception {
        return read(reader(format), text);
    }

    static Facts read(AuditReader reader, String text) throws Exception {
        return read(reader, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Facts read(AuditReader reader, byte[] bytes) throws Exception {
        var facts = new Facts();
        reader.read(AuditInput.of("file", bytes), facts);
        return facts;
    }
}
