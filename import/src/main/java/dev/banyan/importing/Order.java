package dev.banyan.importing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a reading process is asked to do: the only thing it is told.
///
/// @param files   to read
/// @param choices what the person said some files are
/// @param mappings texts of the mappings of tables
/// @param readAt  kept in every source
/// @param threads how many files at a time
/// @param only    names of what is wanted of the archives among them, empty for all
record Order(
        List<Task> files, List<Choice> choices, List<String> mappings, Instant readAt, int threads, List<String> only) {
    /// @param number the file goes by in every answer
    /// @param name   in the drop
    /// @param parts  of an archive, by their order in it; empty for all
    record Task(int number, String name, String path, long bytes, List<Part> parts) {}

    /// One thing to read in a file.
    record Part(int file, int part) {}

    /// @param format stable id
    record Choice(String name, String format) {}

    Map<String, String> chosen() {
        var chosen = new HashMap<String, String>();
        choices.forEach(c -> chosen.put(c.name(), c.format()));
        return chosen;
    }
}
