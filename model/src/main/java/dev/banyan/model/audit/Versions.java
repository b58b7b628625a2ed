package dev.banyan.model.audit;

import java.util.Comparator;

/// The order of version numbers: 3.2.9 before 3.2.11. Good for lists; it does not know about pre-releases.
final class Versions {
    static final Comparator<String> ORDER = Versions::compare;

    private Versions() {}

    private static int compare(String a, String b) {
        String[] some = a.split("[.\\-+]");
        String[] others = b.split("[.\\-+]");
        for (int i = 0; i < Math.min(some.length, others.length); i++) {
            int order = comparePart(some[i], others[i]);
            if (order != 0) return order;
        }
        int order = Integer.compare(some.length, others.length);
        return order != 0 ? order : a.compareTo(b);
    }

    private static int comparePart(String a, String b) {
        boolean numbers = isNumber(a) && isNumber(b);
        if (!numbers) return a.compareTo(b);
        return Long.compare(Long.parseLong(a), Long.parseLong(b));
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.length() < 18 && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
