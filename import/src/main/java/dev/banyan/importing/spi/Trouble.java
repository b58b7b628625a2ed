package dev.banyan.importing.spi;

import dev.banyan.importing.safe.Refused;
import dev.banyan.model.audit.Place;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// Turns what libraries say about a file into a sentence for a person.
record Trouble(String file) {
    /// @throws Cancelled when the trouble is only that the person stopped the reading
    UnreadableFile of(Place place, Throwable thrown) throws Cancelled {
        if (find(thrown, Watched.Stopped.class) != null) throw new Cancelled();
        return unreadable(place, thrown);
    }

    UnreadableFile unreadable(Place place, Throwable thrown) {
        Refused refused = find(thrown, Refused.class);
        if (refused != null) {
            return new UnreadableFile(file, place, "it " + refused.getMessage(), "unpack it and drop the files");
        }
        if (find(thrown, NoSuchFileException.class) != null)
            return new UnreadableFile(file, place, "it is no longer there", "drop it again");
        if (find(thrown, AccessDeniedException.class) != null)
            return new UnreadableFile(file, place, "it may not be read", "ask for the right to read it");
        if (find(thrown, EOFException.class) != null || find(thrown, ZipException.class) != null)
            return new UnreadableFile(file, place, "it is packed and damaged or cut", "copy the whole file again");
        if (find(thrown, CharacterCodingException.class) != null)
            return new UnreadableFile(file, place, "it is not written in the encoding it declares", "save it as UTF-8");
        return new UnreadableFile(file, place, "reading stopped", "copy it to a local disk and try again");
    }

    boolean isInput(Throwable thrown) {
        return find(thrown, IOException.class) != null;
    }

    private static <T> @Nullable T find(Throwable thrown, Class<T> type) {
        for (Throwable t = thrown; t != null; t = t.getCause()) if (type.isInstance(t)) return type.cast(t);
        return null;
    }
}
