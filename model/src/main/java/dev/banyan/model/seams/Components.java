package dev.banyan.model.seams;

import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The packages that people made the parts of the system: `oscar.apps.basket`, not `oscar.apps` and not
/// `oscar.apps.basket.utils`. Found by going down the tree of packages as long as a package is large and most of it
/// lies in subpackages that are parts in their own right.
final class Components {
    private static final double LARGE = 0.12;
    private static final double IN_PARTS = 0.6;
    private static final double A_PART = 0.03;
    private static final double NEARLY_ALL = 0.9;
    private static final int LEAST = 2;
    private static final int ENOUGH = 20;

    private final List<LegacyModule> modules;
    private final Map<String, Integer> size = new HashMap<>();
    private final Map<String, List<String>> children = new TreeMap<>();
    private final Map<String, String> ofPackage = new HashMap<>();
    private final Set<String> parents = new HashSet<>();
    /// The package that each module is about.
    private final String[] home;
    private final String[] component;
    private final int all;

    private Components(List<LegacyModule> modules) {
        this.modules = modules;
        int count = 0;
        home = homes(modules);
        for (int m = 0; m < modules.size(); m++) {
            if (modules.get(m).kind() != ModuleKind.CODE) continue;
            count++;
            for (String name = home(m); ; name = Homes.above(name)) {
                if (size.merge(name, 1, Integer::sum) == 1 && !name.isEmpty())
                    children.computeIfAbsent(Homes.above(name), p -> new ArrayList<>())
                            .add(name);
                if (name.isEmpty()) break;
            }
        }
        all = count;
        descend("");
        component = new String[home.length];
        for (int m = 0; m < home.length; m++) component[m] = of(home[m]);
    }

    private static String[] homes(List<LegacyModule> modules) {
        Homes homes = Homes.of(modules);
        var subjects = new HashMap<String, String>();
        String[] home = new String[modules.size()];
        for (int m = 0; m < home.length; m++) home[m] = subjects.computeIfAbsent(homes.of(m), TechnicalNames::subject);
        return home;
    }

    static Components of(List<LegacyModule> modules) {
        return new Components(modules);
    }

    private void descend(String name) {
        var below = children.getOrDefault(name, List.of());
        int own = inside(name);
        int inParts = below.stream()
                .mapToInt(this::inside)
                .filter(s -> s >= Math.clamp(A_PART * all, LEAST, ENOUGH))
                .sum();
        boolean passage = below.size() == 1 && inside(below.getFirst()) > NEARLY_ALL * own;
        boolean root = name.isEmpty() || passage || own > NEARLY_ALL * all && !below.isEmpty();
        boolean split = root || own > LARGE * all && inParts >= IN_PARTS * own;
        if (!split) {
            ofPackage.put(name, name);
            return;
        }
        ofPackage.put(name, name);
        parents.add(name);
        for (String child : below) {
            if (inside(child) >= LEAST) descend(child);
            else ofPackage.put(child, name);
        }
    }

    private int inside(String name) {
        return size.getOrDefault(name, 0);
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
        return component[module];
    }

    /// The package that a module is about: the one it stands in, without folders of technical roles.
    String home(int module) {
        return home[module];
    }

    /// Whether a component holds others, or nearly all there is: what stands in it directly says nothing about a
    /// subject.
    boolean holdsOthers(String component) {
        return parents.contains(component) || share(component) > NEARLY_ALL;
    }

    /// What a module is called, in words about its subject; those of a whole component are its own.
    List<String> subjects(int module) {
        String name = modules.get(module).id().name();
        return TechnicalNames.subjects(name.substring(name.lastIndexOf('.') + 1));
    }

    /// Share of the own code that lies in a package, 0 to 1.
    double share(String packageName) {
        return all == 0 ? 0 : (double) inside(packageName) / all;
    }
}
