package dev.banyan.model.audit;

import java.util.Comparator;
import java.util.Locale;

/// What makes two mentions of a library the same one.
///
/// @param name      as the ecosystem compares names
/// @param ecosystem empty when no source says
record LibraryKey(String name, String ecosystem) implements Comparable<LibraryKey> {
    private static final Comparator<LibraryKey> ORDER =
            Comparator.comparing(LibraryKey::name).thenComparing(LibraryKey::ecosystem);

    static LibraryKey of(String written, String ecosystem) {
        String small = written.strip().toLowerCase(Locale.ROOT);
        boolean python = ecosystem.isEmpty() || ecosystem.equals("pypi");
        boolean coordinates = small.indexOf(':') >= 0 || small.indexOf('/') >= 0;
        return new LibraryKey(python && !coordinates ? python(small) : small, ecosystem);
    }

    /// As PEP 503 asks.
    static String python(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[-_.]+", "-");
    }

    @Override
    public int compareTo(LibraryKey other) {
        return ORDER.compare(this, other);
    }
}
