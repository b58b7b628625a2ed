package dev.banyan.importing;

import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.JsonPeek;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.spi.Watch;
import dev.banyan.model.audit.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import tools.jackson.core.JacksonException;

/// A file that was imported, looked at again: on the disk, inside an archive, or as it was kept. Nothing but its text
/// is made of it, and never more than a piece at a time.
public final class SourceFile {
    private final AuditInput input;
    private final BooleanSupplier cancelled;

    SourceFile(AuditInput input, BooleanSupplier cancelled) {
        this.input = input;
        this.cancelled = cancelled;
    }

    /// One of which the bytes are at hand.
    public static SourceFile of(String name, byte[] bytes, BooleanSupplier cancelled) {
        return new SourceFile(AuditInput.of(name, bytes), cancelled);
    }

    /// Of the bytes as they are in the file, lower-case hex.
    public String sha256() throws IOException, Cancelled {
        var fingerprint = new Fingerprint("");
        drain(fingerprint::add);
        return fingerprint.sha256Hex();
    }

    /// All of its bytes, empty when there are more than so many.
    public Optional<byte[]> bytes(int most) throws IOException, Cancelled {
        if (input.size() > most) return Optional.empty();
        var bytes = new ByteArrayOutputStream();
        drain((buffer, from, length) -> {
            if (bytes.size() + length <= most + 1) bytes.write(buffer, from, length);
            else bytes.write(buffer, from, Math.max(0, most + 1 - bytes.size()));
        });
        return bytes.size() > most ? Optional.empty() : Optional.of(bytes.toByteArray());
    }

    private void drain(Watch watch) throws IOException, Cancelled {
        reading(watch, false, text -> {
            var buffer = new char[1 << 14];
            while (text.read(buffer) >= 0) {}
            return true;
        });
    }

    /// The lines around a place; where it is not there, those at the beginning or around what holds it.
    public Excerpt around(Place place) throws IOException, Cancelled {
        PlaceRange range = range(place);
        return looking(text -> ExcerptCut.of(text, range));
    }

    private PlaceRange range(Place place) throws IOException, Cancelled {
        if (!PlaceSearch.isPointer(place)) return PlaceSearch.line(place);
        int before = before();
        return looking(text -> {
            for (int line = 0; line < before; line++) {
                int c = text.read();
                while (c >= 0 && c != '\n') c = text.read();
            }
            try {
                return PlaceSearch.pointer(text, before, place.pointer());
            } catch (JacksonException e) {
                return PlaceRange.NOWHERE;
            }
        });
    }

    /// Something made of the text.
    @FunctionalInterface
    private interface Look<T> {
        T at(Reader text) throws IOException;
    }

    /// Reads no more of the file than is looked at.
    private <T> T looking(Look<T> look) throws IOException, Cancelled {
        return reading((buffer, from, length) -> {}, true, look);
    }

    /// @param brief whether the rest of the file does not matter
    private <T> T reading(Watch watch, boolean brief, Look<T> look) throws IOException, Cancelled {
        var enough = new AtomicBoolean();
        AuditInput watched = input.watched((buffer, from, length) -> {
            if (cancelled.getAsBoolean() || enough.get()) throw new Cancelled();
            watch.bytes(buffer, from, length);
        });
        Reader text = opened(watched);
        try {
            T seen = look.at(text);
            enough.set(brief);
            return seen;
        } catch (IOException | JacksonException e) {
            if (cancelled.getAsBoolean()) throw new Cancelled();
            throw e;
        } finally {
            enough.compareAndSet(false, brief);
            close(text);
        }
    }

    private static Reader opened(AuditInput watched) throws IOException, Cancelled {
        try {
            return watched.text();
        } catch (UnreadableFile e) {
            throw new IOException(e.sentence(), e);
        }
    }

    private static void close(Reader text) {
        try {
            text.close();
        } catch (IOException e) {
            // What was to be seen is seen.
        }
    }

    private int before() throws IOException {
        try {
            return input.head().json().map(JsonPeek::linesBefore).orElse(0);
        } catch (UnreadableFile e) {
            throw new IOException(e.sentence(), e);
        }
    }
}
