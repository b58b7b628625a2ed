package dev.banyan.importing;

import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Place;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The files in what was dropped: files as they are, folders with everything below them. Folders are walked by name, so
/// the order is the same everywhere. Hidden files are left alone, except those in which audit tools hide their output.
/// Links that lead out of the folder are not followed. Nothing is opened here; [OpenedFile] does that.
final class FileDrop {
    static final int MOST_FILES = 20_000;
    static final Set<String> TOOLS_HIDE = Set.of(".grimp_cache", ".coverage");
    private static final int DEEPEST = 32;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\u2028\u2029\\p{Cs}]");

    private final List<Dropped> found = new ArrayList<>();

    /// A file of the drop, or the reason why there is no way to look into it.
    ///
    /// @param file    null when there is a problem
    /// @param problem null when there is a file
    record Dropped(
            String name,
            @Nullable Path file,
            long bytes,
            @Nullable String problem) {}

    /// One sentence about something that was left out.
    static String leftOut(String name, String problem) {
        return new UnreadableFile(name, Place.UNKNOWN, problem, "it was left out").sentence();
    }

    /// A name as it may be shown: without characters that move the cursor, turn the writing or cannot be seen.
    static String calm(String name) {
        return UNSEEN.matcher(name).replaceAll("\ufffd");
    }

    private FileDrop() {}

    static List<Dropped> of(List<Path> dropped) {
        var drop = new FileDrop();
        for (Path given : dropped) {
            // The process that reads works in another folder.
            Path path = given.toAbsolutePath();
            Path name = path.normalize().getFileName();
            String shown = calm(name == null ? given.toString() : name.toString());
            if (Files.isDirectory(path)) drop.folder(path, path, dropped.size() > 1 ? shown + "/" : "", 0);
            else drop.file(path, shown);
        }
        return toldApart(drop.found);
    }

    /// Two files of one name that were dropped from different folders are told apart by these folders.
    private static List<Dropped> toldApart(List<Dropped> found) {
        var names = new HashSet<String>();
        var apart = new ArrayList<Dropped>();
        for (Dropped file : found) {
            String name = file.name();
            Path path = file.file();
            Path folder =
                    path == null ? null : path.toAbsolutePath().normalize().getParent();
            while (!names.add(name)) {
                Path last = folder == null ? null : folder.getFileName();
                name = (last == null ? "again" : last) + "/" + name;
                folder = folder == null ? null : folder.getParent();
            }
            apart.add(new Dropped(name, path, file.bytes(), file.problem()));
        }
        return List.copyOf(apart);
    }

    /// Of these files those of which the names are wanted, and the archives that may hold them.
    ///
    /// @param only names in the drop, empty for all
    static List<Dropped> only(Set<String> only, List<Dropped> found) {
        if (only.isEmpty()) return found;
        return found.stream()
                .filter(f -> only.contains(f.name()) || only.stream().anyMatch(name -> name.startsWith(f.name() + "/")))
                .toList();
    }

    /// Where each of them lies.
    static Map<String, Path> places(List<Dropped> found) {
        var places = new LinkedHashMap<String, Path>();
        for (Dropped file : found) {
            Path path = file.file();
            if (path != null) places.put(file.name(), path.toAbsolutePath().normalize());
        }
        return places;
    }

    private void folder(Path root, Path folder, String prefix, int depth) {
        if (depth > DEEPEST) {
            skip(prefix, "folders are nested more than " + DEEPEST + " deep");
            return;
        }
        var entries = new ArrayList<Path>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path entry : all) if (!hidden(entry)) entries.add(entry);
        } catch (IOException | DirectoryIteratorException e) {
            skip(prefix.isEmpty() ? String.valueOf(folder.getFileName()) : prefix, "the folder may not be read");
            return;
        }
        Collections.sort(entries);
        for (Path entry : entries) {
            String name = prefix + calm(String.valueOf(entry.getFileName()));
            if (Files.isSymbolicLink(entry) && !insideFile(root, entry))
                skip(name, "it is a link that is not followed");
            else if (Files.isDirectory(entry)) folder(root, entry, name + "/", depth + 1);
            else file(entry, name);
        }
    }

    private static boolean hidden(Path entry) {
        String name = String.valueOf(entry.getFileName());
        if (TOOLS_HIDE.contains(name)) return false;
        try {
            return name.startsWith(".") || Files.isHidden(entry);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean insideFile(Path root, Path link) {
        try {
            Path real = link.toRealPath();
            return real.startsWith(root.toRealPath()) && Files.isRegularFile(real);
        } catch (IOException e) {
            return false;
        }
    }

    private void file(Path file, String name) {
        if (full()) return;
        try {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) skip(name, "there is no such file");
            else if (!Files.isRegularFile(file)) skip(name, "it is not a file");
            else found.add(new Dropped(name, file, Files.size(file), null));
        } catch (IOException e) {
            skip(name, "the file may not be read");
        }
    }

    private boolean full() {
        if (found.size() < MOST_FILES) return false;
        if (found.size() == MOST_FILES)
            found.add(new Dropped("…", null, 0, "more than 20,000 files: the rest was left out"));
        return true;
    }

    private void skip(String name, String problem) {
        if (!full()) found.add(new Dropped(name, null, 0, problem));
    }
}
