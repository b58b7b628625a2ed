package dev.banyan.importing;

import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Fact;
import java.util.Arrays;
import java.util.List;

/// The target of the fuzzer: gives a reader any bytes. A reader answers with facts that can be or with one sentence;
/// any other exception is a finding, and so are facts with numbers that cannot be.
public final class ReaderFuzz {
    private static List<AuditReader> readers = List.of();

    private ReaderFuzz() {}

    /// Called by the fuzzer.
    ///
    /// @param formats of the readers to try; with several or none the first byte of an input says which one gets it
    public static void fuzzerInitialize(String[] formats) {
        List<String> wanted = List.of(formats);
        readers = Readers.all().stream()
                .filter(r -> wanted.isEmpty() || wanted.contains(r.format()))
                .toList();
        if (readers.isEmpty()) throw new IllegalArgumentException("no reader is called " + wanted);
    }

    /// Called by the fuzzer for every input.
    public static void fuzzerTestOneInput(byte[] input) throws Cancelled {
        boolean several = readers.size() > 1;
        if (several && input.length == 0) return;
        byte[] bytes = several ? Arrays.copyOfRange(input, 1, input.length) : input;
        AuditReader reader = readers.get(several ? (input[0] & 0xff) % readers.size() : 0);
        Head head = Head.of("file", Arrays.copyOf(bytes, Math.min(bytes.length, Head.BYTES)), false);
        reader.recognise(head);
        KnownTrouble.in("file", head);
        try {
            reader.read(AuditInput.of("file", bytes), Facts.handedOn(ReaderFuzz::check));
        } catch (UnreadableFile e) {
            if (e.sentence().length() > 200 || !e.sentence().startsWith("file"))
                throw new IllegalStateException("not one sentence: " + e.sentence(), e);
        }
    }

    private static void check(Fact fact) {
        String wrong = Sane.wrong(fact);
        if (!wrong.isEmpty()) throw new IllegalStateException(wrong + " in " + fact);
    }
}
