package dev.banyan.model.audit;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Finds out which modules the system has: what the import graphs declare, and the files measured in the same
/// packages. Without an import graph the measured files are the modules; without these the files of the history.
///
/// @param table     the modules
/// @param roots     where their dotted names begin
/// @param territory the packages they belong to
/// @param endings   endings of the files that are modules
/// @param paths     every path any source mentions
record Discovery(
        ModuleTable table, SourceRoots roots, Territory territory, Set<String> endings, Collection<CodeName> paths) {

    static Discovery of(Collection<Reading> readings, Spellings spellings, Renames renames) {
        var mentioned = new Mentioned(readings, spellings);
        var names = new TreeSet<>(mentioned.declared);
        var endings = new HashSet<String>();
        if (!mentioned.declaredPaths.isEmpty()) addPaths(names, endings, mentioned.declaredPaths.values(), mentioned);
        boolean graph = !names.isEmpty();
        if (!graph) addPaths(names, endings, files(mentioned), mentioned);

        var paths = mentioned.paths();
        var history = mentioned.changed.keySet();
        var roots = new SourceRoots(new ModuleTable(names, Set.of()), paths, history);
        endings.addAll(roots.endings());
        var territory = new Territory(names);
        for (String name : mentioned.doubtful) if (territory.holds(name)) names.add(name);
        addImported(names, mentioned.imported, territory);
        if (graph) {
            var files = mentioned.measured.values().stream()
                    .filter(file -> renames.ofPath(file).isEmpty())
                    .toList();
            addNeighbours(names, endings, files, roots, territory);
        }

        var leftOut = names.stream().filter(spellings::leavesOut).collect(Collectors.toSet());
        names.removeAll(leftOut);
        var table = new ModuleTable(names, leftOut);
        return new Discovery(table, new SourceRoots(table, paths, history), territory, Set.copyOf(endings), paths);
    }

    /// Modules that are imported and import nothing themselves. What is imported from a known file is not a module
    /// but a name in it.
    private static void addImported(Set<String> names, Set<String> imported, Territory territory) {
        var known = new ModuleTable(names, Set.of());
        for (String name : imported) {
            String inside = name.substring(0, Math.max(0, name.lastIndexOf('.')));
            boolean inFile = known.knows(inside) && !known.isPackage(inside);
            if (!inFile && territory.holds(name)) names.add(name);
        }
    }

    /// How many leading folders of the path stand before the name of a module, -1 when no module fits.
    int cut(CodeName path) {
        for (int cut = 0; cut < path.size(); cut++) {
            String dotted = path.dottedFrom(cut);
            boolean enough = cut == 0
                    || path.size() - cut > 1
                    || roots.accepts(path.root(cut))
                    || path.isPackageFile() && table.isPackage(dotted);
            if (enough && (table.knows(dotted) || table.isLeftOut(dotted))) return cut;
        }
        return -1;
    }

    /// Files of a known package that the import graph does not show: without `__init__.py`, or with a dot in the
    /// name.
    private static void addNeighbours(
            Set<String> names,
            Set<String> endings,
            Collection<CodeName> files,
            SourceRoots roots,
            Territory territory) {
        var table = new ModuleTable(names, Set.of());
        for (CodeName file : files) {
            if (!endings.contains(file.ending())) continue;
            for (int cut = 0; cut < file.size(); cut++) {
                String dotted = file.dottedFrom(cut);
                if (table.knows(dotted)) break;
                if (roots.accepts(file.root(cut)) && !CodeName.isCopy(file.root(cut)) && territory.holds(dotted)) {
                    names.add(dotted);
                    break;
                }
            }
        }
    }

    /// Gives paths their dotted names; those that end in a known name are that module already.
    private static void addPaths(
            Set<String> names, Set<String> endings, Collection<CodeName> paths, Mentioned mentioned) {
        var known = new ModuleTable(names, Set.of());
        var roots = new SourceRoots(known, paths, Set.of());
        var beginnings = new Beginnings(mentioned.paths());
        for (CodeName path : paths) {
            endings.add(path.ending());
            if (!isKnown(known, roots, path)) names.add(path.dottedFrom(beginnings.of(path)));
        }
    }

    private static boolean isKnown(ModuleTable known, SourceRoots roots, CodeName path) {
        for (int cut = 0; cut < path.size(); cut++) {
            boolean enough = cut == 0 || path.size() - cut > 1 || roots.accepts(path.root(cut)) || path.isPackageFile();
            if (enough && known.knows(path.dottedFrom(cut))) return true;
        }
        return false;
    }

    /// The best list of files when no source declares modules.
    private static Collection<CodeName> files(Mentioned mentioned) {
        for (var names : List.of(mentioned.measured, mentioned.changed, mentioned.found)) {
            var code = names.values().stream()
                    .filter(CodeName::isCode)
                    .filter(name -> !CodeName.isCopy(name.text()))
                    .toList();
            if (code.isEmpty()) continue;
            var languages = names == mentioned.measured ? endings(mentioned.understood.values()) : Set.<String>of();
            var wanted = languages.isEmpty() ? Set.of(mostFrequent(code)) : languages;
            return code.stream().filter(name -> wanted.contains(name.ending())).toList();
        }
        return List.of();
    }

    private static Set<String> endings(Collection<CodeName> files) {
        return files.stream().filter(CodeName::isCode).map(CodeName::ending).collect(Collectors.toSet());
    }

    private static String mostFrequent(Collection<CodeName> files) {
        Map<String, Integer> count = new HashMap<>();
        for (CodeName file : files) count.merge(file.ending(), 1, Integer::sum);
        return count.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
