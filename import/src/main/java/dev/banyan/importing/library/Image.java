package dev.banyan.importing.library;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An image of a container: the last part of its name, and the version that its tag begins with. `python:3.8.12-slim`
/// is `python` in version 3.8.12; `latest` and other words are no version.
record Image(String name, String version) {
    private static final Pattern REFERENCE =
            Pattern.compile("(?:[^\\s@]*/)?([A-Za-z0-9][\\w.-]*)(?::([\\w.-]*))?(?:@sha\\d+:[0-9a-f]+)?");
    private static final Pattern VERSION = Pattern.compile("^v?(\\d+(?:\\.\\d+)*)(?![\\w.])");
    private static final Pattern VARIABLE = Pattern.compile("\\$(?:\\{(\\w+)(?::?-([^}]*))?\\}|(\\w+))");

    /// @param defaults of the variables in the reference; one without a default is empty
    static Optional<Image> of(String reference, Map<String, String> defaults) {
        String plain = VARIABLE.matcher(reference).replaceAll(m -> {
            String name = m.group(1) == null ? m.group(3) : m.group(1);
            String otherwise = m.group(2) == null ? "" : m.group(2);
            return Matcher.quoteReplacement(defaults.getOrDefault(name, otherwise));
        });
        Matcher m = REFERENCE.matcher(plain.strip());
        if (!m.matches() || m.group(1).equals("scratch")) return Optional.empty();
        Matcher version = VERSION.matcher(m.group(2) == null ? "" : m.group(2));
        return Optional.of(new Image(m.group(1), version.find() ? version.group(1) : ""));
    }
}
