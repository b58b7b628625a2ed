package dev.banyan.model.audit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Guesses from paths alone where the dotted names begin: above the outermost Python package, below a Maven source
/// folder, below `src`, else at the top of the repository.
final class Beginnings {
    private static final Set<String> MAVEN_SETS = Set.of("main", "test");
    private static final Set<String> LANGUAGES = Set.of("java", "kotlin", "scala", "groovy");

    private final Set<String> pythonPackages = new HashSet<>();
    private final int absolute;

    Beginnings(Collection<CodeName> paths) {
        @Nullable List<String> common = null;
        for (CodeName path : paths) {
            if (path.isPackageFile()) pythonPackages.add(path.root(path.size()));
            if (path.form() != CodeName.Form.ABSOLUTE) continue;
            List<String> folders = path.parts().subList(0, path.size() - 1);
            common = common == null ? folders : shared(common, folders);
        }
        absolute = common == null ? 0 : common.size();
    }

    private static List<String> shared(List<String> some, List<String> others) {
        int n = 0;
        while (n < some.size() && n < others.size() && some.get(n).equals(others.get(n))) n++;
        return some.subList(0, n);
    }

    /// How many leading folders stand before the dotted name.
    int of(CodeName path) {
        List<String> parts = path.parts();
        for (int i = 0; i + 3 < parts.size(); i++)
            if (parts.get(i).equals("src")
                    && MAVEN_SETS.contains(parts.get(i + 1))
                    && LANGUAGES.contains(parts.get(i + 2))) return i + 3;
        for (int folders = 1; folders <= parts.size(); folders++)
            if (pythonPackages.contains(path.root(folders))) return folders - 1;
        int top = path.form() == CodeName.Form.ABSOLUTE ? Math.min(absolute, parts.size() - 1) : 0;
        boolean source = parts.size() > top + 1 && parts.get(top).equals("src");
        return source ? top + 1 : top;
    }
}
