package dev.banyan.model.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The modules of a system by their number, and the indexes that find them under other spellings. The rarer indexes
/// are made when first asked for, so a table belongs to one thread.
final class ModuleTable {
    /// @param first  a module that fits
    /// @param second another one, -1 when the first is the only one
    record Fit(int first, int second) {
        boolean only() {
            return second < 0;
        }
    }

    private final List<ModuleId> ids;
    private final Map<String, Integer> numbers;
    private final Set<String> packages = new HashSet<>();
    private final Set<String> leftOut;
    private @Nullable Map<String, Fit> endings;
    private @Nullable Map<String, Fit> underscored;
    private @Nullable Map<String, Fit> lowerCase;

    /// @param names   dotted names of the modules
    /// @param leftOut names that would be modules if no rule left them out
    ModuleTable(Collection<String> names, Set<String> leftOut) {
        ids = names.stream().distinct().sorted().map(ModuleId::new).toList();
        this.leftOut = Set.copyOf(leftOut);
        numbers = HashMap.newHashMap(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            String name = ids.get(i).name();
            numbers.put(name, i);
            for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1))
                if (!packages.add(name.substring(0, dot))) break;
        }
    }

    List<ModuleId> ids() {
        return ids;
    }

    int size() {
        return ids.size();
    }

    /// The number of the module with this dotted name, -1 when there is none.
    int number(String dotted) {
        return numbers.getOrDefault(dotted, -1);
    }

    boolean knows(String dotted) {
        return numbers.containsKey(dotted);
    }

    boolean isLeftOut(String dotted) {
        return leftOut.contains(dotted);
    }

    /// Whether other modules stand inside the one of this name.
    boolean isPackage(String dotted) {
        return packages.contains(dotted);
    }

    /// The modules whose dotted name ends with these parts: `order.models` finds `oscar.apps.order.models`.
    @Nullable
    Fit endingWith(String parts) {
        if (endings == null) {
            endings = new HashMap<>();
            for (int i = 0; i < ids.size(); i++) {
                String name = ids.get(i).name();
                int last = name.lastIndexOf('.');
                for (int dot = name.indexOf('.'); dot >= 0 && dot < last; dot = name.indexOf('.', dot + 1))
                    add(endings, name.substring(dot + 1), i);
            }
        }
        return endings.get(parts);
    }

    /// The modules a drawing tool or Django's model graph writes so: `oscar_apps_order_models`.
    @Nullable
    Fit underscored(String name) {
        if (underscored == null) {
            underscored = new HashMap<>();
            for (int i = 0; i < ids.size(); i++)
                add(underscored, ids.get(i).name().replace('.', '_'), i);
        }
        return underscored.get(name);
    }

    /// The modules with this name where capitals do not count, as on Windows.
    @Nullable
    Fit ignoringCase(String lower) {
        if (lowerCase == null) {
            lowerCase = new HashMap<>();
            for (int i = 0; i < ids.size(); i++)
                add(lowerCase, ids.get(i).name().toLowerCase(java.util.Locale.ROOT), i);
        }
        return lowerCase.get(lower);
    }

    private static void add(Map<String, Fit> index, String key, int module) {
        Fit known = index.get(key);
        if (known == null) index.put(key, new Fit(module, -1));
        else if (known.only() && known.first() != module) index.put(key, new Fit(known.first(), module));
    }
}
