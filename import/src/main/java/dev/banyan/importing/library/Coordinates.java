package dev.banyan.importing.library;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// A library as its ecosystem names it: `group:artifact` for Maven, `@scope/name` for npm, `vendor/name` for Composer.
///
/// @param version   empty when unknown
/// @param ecosystem type of its package URL, empty when unknown
public record Coordinates(String name, String version, String ecosystem) {
    /// @param group namespace, may be empty
    public static Coordinates of(String ecosystem, String group, String name, String version) {
        return new Coordinates(joined(ecosystem, group.strip(), name.strip()), version.strip(), ecosystem);
    }

    private static String joined(String ecosystem, String group, String name) {
        if (group.isEmpty()) return name;
        return switch (ecosystem) {
            case "maven" -> name.contains(":") ? name : group + ":" + name;
            case "npm" -> name.startsWith("@") ? name : (group.startsWith("@") ? group : "@" + group) + "/" + name;
            case "golang", "composer", "github", "swift" -> name.startsWith(group + "/") ? name : group + "/" + name;
            case "" -> group + ":" + name;
            default -> name;
        };
    }

    /// The library a package URL names, as `pkg:npm/%40scope/name@1.0?arch=x#part`.
    public static Optional<Coordinates> ofUrl(String purl) {
        String url = purl.strip();
        if (!url.regionMatches(true, 0, "pkg:", 0, 4)) return Optional.empty();
        url = url.substring(4).replaceFirst("^/+", "");
        int end = url.indexOf('#');
        if (end >= 0) url = url.substring(0, end);
        end = url.indexOf('?');
        if (end >= 0) url = url.substring(0, end);
        int slash = url.indexOf('/');
        if (slash <= 0) return Optional.empty();
        String type = url.substring(0, slash).toLowerCase(Locale.ROOT);
        String rest = url.substring(slash + 1);
        int at = rest.lastIndexOf('@');
        if (at <= rest.lastIndexOf('/')) at = -1;
        String version = at > 0 ? decoded(rest.substring(at + 1)) : "";
        String path = at > 0 ? rest.substring(0, at) : rest;
        int last = path.lastIndexOf('/');
        String name = decoded(path.substring(last + 1));
        if (name.isEmpty()) return Optional.empty();
        return Optional.of(of(type, last < 0 ? "" : decoded(path.substring(0, last)), name, version));
    }

    /// Undoes the percent signs; a text whose percent signs mean nothing stays as it is.
    public static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /// The library named and, where given, the package URL that knows more of it. The name stays as it is written.
    ///
    /// @param ecosystem a word of the tool, may be empty
    /// @param purl      may be empty
    public static Coordinates of(String ecosystem, String group, String name, String version, String purl) {
        Optional<Coordinates> url = ofUrl(purl);
        if (url.isEmpty()) return of(Ecosystem.of(ecosystem), group, name, version);
        Coordinates known = url.get();
        boolean bare = name.isBlank()
                || name.strip().endsWith(":" + known.name())
                || group.isBlank() && known.name().length() > name.strip().length();
        String written = bare ? known.name() : joined(known.ecosystem(), group.strip(), name.strip());
        return new Coordinates(written, version.isBlank() ? known.version() : version.strip(), known.ecosystem());
    }
}
