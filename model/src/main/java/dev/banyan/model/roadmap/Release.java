package dev.banyan.model.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A version number that can be compared: its numbers, where missing ones are zero, and whether it comes before the
/// release of these numbers (`5.2rc1`, `5.2.0-beta`, `5.2.dev3`).
record Release(List<Long> numbers, boolean before) implements Comparable<Release> {
    private static final Pattern NUMBERS = Pattern.compile("\\D?(\\d{1,17}(?:\\.\\d{1,17})*)(.*)");
    private static final Pattern EARLY =
            Pattern.compile("[.\\-_]?(a|b|c|rc|alpha|beta|dev|pre|preview|m)[.\\-_]?\\d*.*");

    static Release of(String version) {
        Matcher m = NUMBERS.matcher(version.strip().toLowerCase(java.util.Locale.ROOT));
        if (!m.matches()) return new Release(List.of(), true);
        var numbers = new ArrayList<Long>();
        for (String part : m.group(1).split("\\.")) numbers.add(Long.parseLong(part));
        return new Release(List.copyOf(numbers), EARLY.matcher(m.group(2)).matches());
    }

    @Override
    public int compareTo(Release other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            int order = Long.compare(at(i), other.at(i));
            if (order != 0) return order;
        }
        return Boolean.compare(other.before, before);
    }

    private long at(int i) {
        return i < numbers.size() ? numbers.get(i) : 0;
    }
}
