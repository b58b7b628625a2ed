package dev.banyan.importing.library;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One requirement as pip reads it: the name of the library and the version when it is pinned to one.
///
/// @param version empty unless pinned with `==` or `===`
/// @param told    whether the line says a version, an address or an option, and not only a name
public record Requirement(String name, String version, boolean told) {
    private static final String NAME = "([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)";
    private static final Pattern SPECIFIER = Pattern.compile(
            NAME
                    + "\\s*(?:\\[[^\\]]*\\])?\\s*\\(?((?:(?:===|==|~=|!=|<=|>=|<|>)\\s*[^,;\\s)]+\\s*,?\\s*)*)\\)?\\s*(?:;.*)?");
    private static final Pattern OPTIONS = Pattern.compile("\\s--[a-z].*$");
    private static final Pattern ADDRESS = Pattern.compile(NAME + "\\s*(?:\\[[^\\]]*\\])?\\s*@\\s*\\S+.*");
    private static final Pattern PINNED = Pattern.compile("(?:^|,)\\s*={2,3}\\s*([^,;\\s*]+)\\s*(?:,|$)");
    private static final Pattern EGG = Pattern.compile("[#&]egg=" + NAME);
    private static final Pattern WHEEL = Pattern.compile(
            "/([A-Za-z0-9_.]+)-(\\d[^-/]*)-[^/]*\\.whl|" + "/([A-Za-z0-9_.-]+?)-(\\d[^/]*?)\\.(?:tar\\.gz|zip)");

    /// @param text one line, continuations joined and comments taken off
    public static Optional<Requirement> of(String text) {
        String line = OPTIONS.matcher(text).replaceAll("").strip();
        if (line.startsWith("-e ") || line.startsWith("--editable")) return address(line);
        Matcher at = ADDRESS.matcher(line);
        if (at.matches())
            return Optional.of(new Requirement(
                    at.group(1), address(line).map(Requirement::version).orElse(""), true));
        if (line.contains("://")) return address(line);
        Matcher m = SPECIFIER.matcher(line);
        if (!m.matches()) return Optional.empty();
        String specifiers = m.group(2).strip();
        Matcher pinned = PINNED.matcher(specifiers);
        return Optional.of(new Requirement(m.group(1), pinned.find() ? pinned.group(1) : "", !specifiers.isEmpty()));
    }

    private static Optional<Requirement> address(String line) {
        Matcher egg = EGG.matcher(line);
        if (egg.find()) return Optional.of(new Requirement(egg.group(1), "", true));
        Matcher wheel = WHEEL.matcher(line);
        if (!wheel.find()) return Optional.empty();
        boolean built = wheel.group(1) != null;
        return Optional.of(new Requirement(wheel.group(built ? 1 : 3), wheel.group(built ? 2 : 4), true));
    }
}
