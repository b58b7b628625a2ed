package dev.banyan.model.audit;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Finds the library that brings an imported name, among those of the ecosystem that fits the language: a Python module
/// uses no library of npm.
final class ImportedLibraries {
    private final Map<String, LibraryKey> python = new HashMap<>();
    private final Map<String, LibraryKey> script = new HashMap<>();
    private final Map<String, List<LibraryKey>> javaGroups = new TreeMap<>();
    private final Map<List<Object>, Optional<LibraryKey>> found = new HashMap<>();

    ImportedLibraries(Collection<LibraryKey> libraries) {
        for (LibraryKey key : libraries) {
            switch (key.ecosystem()) {
                case "pypi", "" -> {
                    if (key.ecosystem().equals("pypi")) python.put(key.name(), key);
                    else python.putIfAbsent(key.name(), key);
                }
                case "npm" -> script.put(key.name(), key);
                case "maven" -> group(key);
                default -> {}
            }
        }
    }

    /// Coordinates are written with a colon or a slash between group and artifact.
    private void group(LibraryKey key) {
        int end = separator(key.name());
        if (end > 0)
            javaGroups
                    .computeIfAbsent(key.name().substring(0, end), g -> new java.util.ArrayList<>())
                    .add(key);
    }

    private static int separator(String name) {
        int colon = name.indexOf(':');
        return colon > 0 ? colon : name.indexOf('/');
    }

    Optional<LibraryKey> find(String imported, Language language) {
        return found.computeIfAbsent(List.of(imported, language), k -> switch (language) {
            case PYTHON -> ImportNames.library(imported, python.keySet()).map(python::get);
            case JAVA -> java(imported);
            case SCRIPT -> Optional.ofNullable(script.get(packageOf(imported)));
            case OTHER -> Optional.empty();
        });
    }

    /// `lodash/merge` is in `lodash`, `node_modules/@scope/x/index.js` in `@scope/x`.
    private static String packageOf(String imported) {
        int installed = imported.lastIndexOf("node_modules/");
        String inside = installed < 0 ? imported : imported.substring(installed + "node_modules/".length());
        String[] parts = inside.toLowerCase(Locale.ROOT).split("/", 3);
        return parts.length > 1 && parts[0].startsWith("@") ? parts[0] + "/" + parts[1] : parts[0];
    }

    /// The longest group that the package begins with, and of its artifacts the one whose name repeats most of the
    /// package: `org.springframework.web.bind` is in `spring-web`. Where nothing is repeated, the
    /// group has to have one artifact only.
    private Optional<LibraryKey> java(String imported) {
        String name = imported.toLowerCase(Locale.ROOT);
        @Nullable List<LibraryKey> artifacts = null;
        for (int end = name.length(); end > 0 && artifacts == null; end = name.lastIndexOf('.', end - 1))
            artifacts = javaGroups.get(name.substring(0, end));
        if (artifacts == null) return Optional.empty();
        if (artifacts.size() == 1) return Optional.of(artifacts.getFirst());
        Set<String> parts = new HashSet<>(Arrays.asList(name.split("\\.")));
        return artifacts.stream()
                .filter(key -> repeated(key, parts) > 0)
                .min(Comparator.comparing((LibraryKey key) -> -repeated(key, parts))
                        .thenComparing(key -> words(key).length)
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static long repeated(LibraryKey key, Set<String> parts) {
        return Arrays.stream(words(key)).filter(parts::contains).count();
    }

    private static String[] words(LibraryKey key) {
        return key.name().substring(separator(key.name()) + 1).split("[-.]");
    }
}
