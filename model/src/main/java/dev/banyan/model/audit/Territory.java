package dev.banyan.model.audit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The packages that belong to the system: a name below one of them should be a module, a name elsewhere is
/// somebody else's (`oscar`, `org.springframework.samples.petclinic`).
final class Territory {
    /// First parts of Java packages: many systems share them.
    private static final Pattern DOMAINS = Pattern.compile("com|org|net|io|edu|gov|dev|app|info|biz|[a-z]{2}");

    private final Set<String> packages;
    private final Set<String> underscored = new HashSet<>();

    Territory(Collection<String> modules) {
        var byTop = new TreeMap<String, List<String>>();
        var known = new HashSet<>(modules);
        for (String name : new TreeSet<>(modules)) group(byTop, name, 1);
        packages = new TreeSet<>();
        byTop.forEach((top, names) -> {
            if (known.contains(top) || !DOMAINS.matcher(top).matches()) packages.add(top);
            else packages.addAll(belowDomain(top, names));
        });
        for (String name : packages) underscored.add(name.replace('.', '_'));
    }

    /// `com` is no package of one system: what its modules share is, or the second level where they share nothing.
    private static Set<String> belowDomain(String top, List<String> names) {
        String common = common(names);
        if (!common.equals(top)) return Set.of(common);
        var byTwo = new TreeMap<String, List<String>>();
        for (String name : names) group(byTwo, name, 2);
        var found = new TreeSet<String>();
        for (List<String> members : byTwo.values()) found.add(common(members));
        return found;
    }

    private static void group(Map<String, List<String>> groups, String name, int parts) {
        int end = name.indexOf('.');
        for (int i = 1; i < parts && end >= 0; i++) end = name.indexOf('.', end + 1);
        groups.computeIfAbsent(end < 0 ? name : name.substring(0, end), top -> new java.util.ArrayList<>())
                .add(name);
    }

    /// The longest package that holds all of these sorted names: what the first and the last share.
    private static String common(List<String> sorted) {
        String first = sorted.getFirst();
        String last = sorted.getLast();
        if (sorted.size() == 1) return first.contains(".") ? first.substring(0, first.lastIndexOf('.')) : first;
        int shared = 0;
        for (int i = 0; i <= Math.min(first.length(), last.length()); i++) {
            boolean endFirst = i == first.length() || first.charAt(i) == '.';
            boolean endLast = i == last.length() || last.charAt(i) == '.';
            if (endFirst && endLast) shared = i;
            if (endFirst != endLast || i == first.length() || i == last.length() || first.charAt(i) != last.charAt(i))
                break;
        }
        return first.substring(0, shared);
    }

    Set<String> packages() {
        return packages;
    }

    boolean holds(String dotted) {
        for (int end = dotted.length(); end > 0; end = dotted.lastIndexOf('.', end - 1))
            if (packages.contains(dotted.substring(0, end))) return true;
        return false;
    }

    /// The same for names with underscores for dots.
    boolean holdsUnderscored(String name) {
        for (int end = name.length(); end > 0; end = name.lastIndexOf('_', end - 1))
            if (underscored.contains(name.substring(0, end))) return true;
        return false;
    }
}
