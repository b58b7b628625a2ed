package dev.banyan.importing.history;

import java.util.HashMap;
import java.util.Map;

/// Numbers instead of the names of people, in the order they first appear. The names leave with this object.
final class Pseudonyms {
    private final Map<String, Integer> numbers = new HashMap<>();

    /// From 0 on.
    int number(String name) {
        return numbers.computeIfAbsent(name, n -> numbers.size());
    }

    String of(String name) {
        return of(number(name));
    }

    static String of(int number) {
        return "author " + (number + 1);
    }
}
