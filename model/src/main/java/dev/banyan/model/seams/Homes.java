package dev.banyan.model.seams;

import dev.banyan.model.audit.LegacyModule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The package each module stands in. The file of a package itself (`__init__.py`) stands in its own package, not in
/// the one above.
public final class Homes {
    private final List<LegacyModule> modules;
    private final Set<String> packages = new HashSet<>();

    private Homes(List<LegacyModule> modules) {
        this.modules = modules;
        for (LegacyModule m : modules)
            for (String name = m.id().packageName(); !name.isEmpty() && packages.add(name); ) name = above(name);
    }

    public static Homes of(List<LegacyModule> modules) {
        return new Homes(modules);
    }

    /// The dotted name of the package of a module, empty for a module at the top.
    public String of(int module) {
        var id = modules.get(module).id();
        return packages.contains(id.name()) ? id.name() : id.packageName();
    }

    /// The package above, empty at the top.
    static String above(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }
}
