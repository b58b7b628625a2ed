package dev.banyan.app.work;

import dev.banyan.importing.Excerpt;
import dev.banyan.importing.SourceFile;
import dev.banyan.importing.SourceFiles;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Looks for the text a fact was read from: in the file it came from, as long as that is what it was, else in the copy
/// the plan kept. Takes as long as reading the file once.
///
/// @param excerpt null when there is no text any more
/// @param notice  what is to be known about it, empty when all is well
/// @param file    on the disk, null when it is not there
public record SourceLookup(
        @Nullable Excerpt excerpt, String notice, @Nullable Path file) {

    /// @param kept the copy in the plan, asked for only when it is needed
    public static SourceLookup of(
            Source source,
            Place place,
            Optional<Whereabouts.Place> where,
            Supplier<Optional<byte[]>> kept,
            BooleanSupplier cancelled)
            throws IOException {
        try {
            return new Search(source, place, kept, cancelled).in(where);
        } catch (Cancelled e) {
            throw new CancellationException("nobody wants to see it any more");
        }
    }

    private record Search(Source source, Place place, Supplier<Optional<byte[]>> kept, BooleanSupplier cancelled) {
        SourceLookup in(Optional<Whereabouts.Place> where) throws IOException, Cancelled {
            if (where.isEmpty())
                return copy("It was imported on another computer, or too long ago to remember where it lies.", null);
            Path path = where.get().file();
            Optional<SourceFiles> opened = SourceFiles.at(path, cancelled);
            if (opened.isEmpty()) return copy(path + " is no longer there.", null);
            try (SourceFiles files = opened.get()) {
                Optional<SourceFile> file = files.file(where.get().entry());
                if (file.isEmpty()) return copy(where.get().entry() + " is no longer in " + path + ".", path);
                if (file.get().sha256().equals(source.sha256()))
                    return new SourceLookup(file.get().around(place), "", path);
                SourceLookup copy = copy(path + " has changed since it was read.", path);
                if (copy.excerpt() != null) return copy;
                String notice = path + " has changed since it was read; what is shown may be something else.";
                return new SourceLookup(file.get().around(place), notice, path);
            }
        }

        private SourceLookup copy(String why, @Nullable Path path) throws IOException, Cancelled {
            Optional<byte[]> bytes = kept.get();
            if (bytes.isEmpty())
                return new SourceLookup(
                        null, why + " Its text was not kept in the plan: import it again to see it.", path);
            Excerpt excerpt =
                    SourceFile.of(source.name(), bytes.get(), cancelled).around(place);
            return new SourceLookup(excerpt, why + " This is the copy kept in the plan.", path);
        }
    }
}
