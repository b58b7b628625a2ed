package dev.banyan.model.seams;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/// Tells packages apart whose last part is the same: of `hssf.usermodel` and `xddf.usermodel` the part before says
/// which one is meant, of `apps.catalogue` and `dashboard.catalogue` only where it does not stand above most of the
/// system.
final class AlikeNames {
    private static final double MOST = 0.5;

    /// How many packages end alike.
    private final Map<String, Integer> endings = new HashMap<>();
    /// How many packages lie below another.
    private final Map<String, Integer> below = new HashMap<>();
    private final int packages;

    AlikeNames(Collection<String> names) {
        var all = new TreeSet<>(names);
        packages = all.size();
        for (String name : all) {
            endings.merge(last(name), 1, Integer::sum);
            for (String above = above(name); !above.isEmpty(); above = above(above))
                below.merge(above, 1, Integer::sum);
        }
    }

    /// The last part of a package, after the one above where others end alike.
    String said(String name) {
        String above = above(name);
        boolean clear = endings.getOrDefault(last(name), 0) < 2;
        boolean saysNothing =
                above.isEmpty() || TechnicalNames.forAll(last(above)) || below.getOrDefault(above, 0) > MOST * packages;
        return clear || saysNothing ? last(name) : last(above) + "_" + last(name);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String above(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
