package dev.banyan.model.audit.compare;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/// What is in one collection and not in the other, sorted and each once.
record Difference<T extends Comparable<T>>(List<T> gone, List<T> added) {
    static <T extends Comparable<T>> Difference<T> between(Collection<T> before, Collection<T> after) {
        return new Difference<>(only(before, after), only(after, before));
    }

    private static <T extends Comparable<T>> List<T> only(Collection<T> here, Collection<T> there) {
        var known = new HashSet<>(there);
        return here.stream()
                .filter(one -> !known.contains(one))
                .distinct()
                .sorted()
                .toList();
    }
}
