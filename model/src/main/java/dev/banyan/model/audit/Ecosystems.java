package dev.banyan.model.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which ecosystem a library is from where its record does not say: what the same source says elsewhere of this
/// version or name, what the format is about, what the other sources say.
final class Ecosystems {
    /// What formats are about, by the beginning of their ids.
    private static final Map<String, String> FORMATS = formats();
    /// Other names of ecosystems.
    private static final Map<String, String> ALSO = Map.of(
            "pip", "pypi", "python", "pypi", "javascript", "npm", "node", "npm", "java", "maven", "go", "golang");

    private final Map<List<String>, SortedSet<String>> told = new HashMap<>();

    private static Map<String, String> formats() {
        var formats = new HashMap<String, String>();
        for (String python : List.of("requirements", "pip", "poetry", "safety", "conda", "python", "uv-lock", "pdm"))
            formats.put(python, "pypi");
        for (String node : List.of("npm", "yarn", "pnpm", "package-lock", "package-json")) formats.put(node, "npm");
        for (String java : List.of("maven", "gradle")) formats.put(java, "maven");
        return Map.copyOf(formats);
    }

    /// Takes note of a library.
    ///
    /// @param ecosystem empty when its record does not say
    void learn(Source source, String written, String version, String ecosystem) {
        String name = LibraryKey.python(written);
        String said = usual(ecosystem);
        if (!said.isEmpty()) {
            learn(List.of(source.id().text(), name, version), said);
            learn(List.of(source.id().text(), name), said);
        }
        String about = said.isEmpty() ? byFormat(source, name) : said;
        if (!about.isEmpty()) learn(List.of(name), about);
    }

    private void learn(List<String> about, String ecosystem) {
        told.computeIfAbsent(about, a -> new TreeSet<>()).add(ecosystem);
    }

    private static String usual(String ecosystem) {
        String small = ecosystem.strip().toLowerCase(Locale.ROOT);
        return ALSO.getOrDefault(small, small);
    }

    /// To be asked when every library was learned.
    LibraryKey key(Source source, String name, String version, String ecosystem) {
        String said = usual(ecosystem);
        return LibraryKey.of(name, said.isEmpty() ? of(source, LibraryKey.python(name), version) : said);
    }

    private String of(Source source, String name, String version) {
        for (List<String> about : List.of(
                List.of(source.id().text(), name, version), List.of(source.id().text(), name))) {
            SortedSet<String> found = told.get(about);
            if (found != null) return best(found);
        }
        String format = byFormat(source, name);
        if (!format.isEmpty()) return format;
        SortedSet<String> elsewhere = told.get(List.of(name));
        return elsewhere == null ? "" : best(elsewhere);
    }

    private static String byFormat(Source source, String name) {
        String format = source.format().toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> entry : FORMATS.entrySet())
            if (format.startsWith(entry.getKey())) return entry.getValue();
        return name.indexOf(':') > 0 ? "maven" : "";
    }

    private static String best(SortedSet<String> ecosystems) {
        return ecosystems.contains("pypi") ? "pypi" : ecosystems.getFirst();
    }
}
