package dev.banyan.model.seams;

import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The packages that people made the parts of the system: `oscar.apps.basket`, not `oscar.apps` and not
/// `oscar.apps.basket.utils`. Found by going down the tree of packages as long as a package is large and most of it
/// lies in subpackages that are parts in their own right.
final class Components {
    private static final double LARGE = 0.12;
    private static final double IN_PARTS = 0.6;
    private static final double A_PART = 0.03;
    private static final int LEAST = 2;
    private static final int ENOUGH = 20;

    private final Map<String, Integer> size = new HashMap<>();
    private final Map<String, List<String>> children = new TreeMap<>();
    private final Map<String, String> ofPackage = new HashMap<>();
    private final Homes homes;
    private final int all;

    private Components(List<LegacyModule> modules) {
        int count = 0;
        homes = Homes.of(modules);
        for (int m = 0; m < modules.size(); m++) {
            if (modules.get(m).kind() != ModuleKind.CODE) continue;
            count++;
            for (String name = homes.of(m); ; name = Homes.above(name)) {
                if (size.merge(name, 1, Integer::sum) == 1 && !name.isEmpty())
                    children.computeIfAbsent(Homes.above(name), p -> new ArrayList<>())
                            .add(name);
                if (name.isEmpty()) break;
            }
        }
        all = count;
        descend("");
    }

    static Components of(List<LegacyModule> modules) {
        return new Components(modules);
    }

    private void descend(String name) {
        var below = children.getOrDefault(name, List.of());
        int own = size.getOrDefault(name, 0);
        int inParts = below.stream()
                .mapToInt(c -> size.getOrDefault(c, 0))
                .filter(s -> s >= Math.clamp(A_PART * all, LEAST, ENOUGH))
                .sum();
        boolean root = name.isEmpty() || below.size() == 1;
        boolean split = root || own > LARGE * all && inParts >= IN_PARTS * own;
        if (!split) {
            ofPackage.put(name, name);
            return;
        }
        ofPackage.put(name, name);
        for (String child : below) {
            if (size.getOrDefault(child, 0) >= LEAST) descend(child);
            else ofPackage.put(child, name);
        }
    }

    /// The component of a package: the nearest one that was found at it or above it.
    String of(String packageName) {
        for (String name = packageName; ; name = Homes.above(name)) {
            String known = ofPackage.get(name);
            if (known != null) return known;
            if (name.isEmpty()) return "";
        }
    }

    /// The component of a module.
    String ofModule(int module) {
        return of(homes.of(module));
    }

    /// The package of a module.
    String home(int module) {
        return homes.of(module);
    }

    /// Share of the own code that lies in a package, 0 to 1.
    double share(String packageName) {
        return all == 0 ? 0 : (double) size.getOrDefault(packageName, 0) / all;
    }
}
