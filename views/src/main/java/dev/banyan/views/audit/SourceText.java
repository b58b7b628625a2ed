package dev.banyan.views.audit;

import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The text of a source around a place, as the program found it.
///
/// @param lines  empty when the text is not to be had
/// @param found  whether the place is among them; @param before whether there is more text before, @param after behind
/// @param notice what is to be known about the text ("The file has changed since."), empty when all is well
/// @param folder where the file lies, null when it is not there
public record SourceText(
        Reading reading,
        Place place,
        List<Line> lines,
        boolean found,
        boolean before,
        boolean after,
        String notice,
        @Nullable Path folder) {
    public SourceText {
        lines = List.copyOf(lines);
    }

    /// @param number    of the line in the file
    /// @param continued whether it goes on from the one before
    /// @param marked    whether the place is in it
    public record Line(int number, boolean continued, String text, boolean marked) {}
}
