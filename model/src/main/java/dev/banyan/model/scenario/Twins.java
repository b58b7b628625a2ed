package dev.banyan.model.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;

/// The same things in two plans: by their id, and where only one plan knows an id, by a name that is left over in both
/// and unmistakable there, so that two files without a common past can be compared.
///
/// @param both what both plans have; @param gone only the former; @param fresh only the later
record Twins<T>(List<Pair<T>> both, List<T> gone, List<T> fresh) {
    record Pair<T>(T was, T now) {}

    static <K extends Comparable<K>, T> Twins<T> of(
            SortedMap<K, T> was, SortedMap<K, T> now, Function<T, String> name) {
        var both = new ArrayList<Pair<T>>();
        var leftNow = new TreeSet<>(now.keySet());
        leftNow.removeAll(was.keySet());
        Map<String, List<T>> byName = new HashMap<>();
        for (K id : leftNow) {
            T thing = value(now, id);
            byName.computeIfAbsent(name.apply(thing), _ -> new ArrayList<>()).add(thing);
        }
        var gone = new ArrayList<T>();
        var fresh = new ArrayList<T>();
        for (K id : leftNow) fresh.add(value(now, id));
        for (var entry : was.entrySet()) {
            T later = now.get(entry.getKey());
            List<T> named = byName.getOrDefault(name.apply(entry.getValue()), List.of());
            if (later != null) both.add(new Pair<>(entry.getValue(), later));
            else if (named.size() == 1 && fresh.remove(named.getFirst()))
                both.add(new Pair<>(entry.getValue(), named.getFirst()));
            else gone.add(entry.getValue());
        }
        return new Twins<>(both, gone, fresh);
    }

    private static <K, T> T value(Map<K, T> map, K key) {
        T value = map.get(key);
        if (value == null) throw new IllegalStateException("no " + key);
        return value;
    }
}
