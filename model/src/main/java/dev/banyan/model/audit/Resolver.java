package dev.banyan.model.audit;

import dev.banyan.model.audit.Match.Apart;
import dev.banyan.model.audit.Match.Found;
import dev.banyan.model.audit.Match.Missed;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the module behind a code name, whichever of its spellings a source uses. Answers are remembered, since
/// sources repeat themselves.
final class Resolver {
    private static final Missed GONE = new Missed("no such file in the current tree");
    private static final Missed ELSEWHERE = new Missed("not under a known package");
    private static final Missed NO_MODULE = new Missed("no such module");

    private final ModuleTable table;
    private final SourceRoots roots;
    private final Territory territory;
    private final Discovery known;
    private final Spellings spellings;
    private final AppLabels labels;
    private final Renames renames;
    private final Map<String, Match> plain = new HashMap<>();
    private final Map<String, Match> loose = new HashMap<>();

    Resolver(Discovery known, Spellings spellings, Renames renames) {
        this.known = known;
        this.table = known.table();
        this.roots = known.roots();
        this.territory = known.territory();
        this.spellings = spellings;
        this.labels = new AppLabels(table);
        this.renames = renames;
    }

    /// The Django apps among the modules.
    AppLabels labels() {
        return labels;
    }

    /// The module of a path or of a full dotted name.
    Match find(String written) {
        return plain.computeIfAbsent(written, name -> find(name, false));
    }

    /// The module of a file, where a name that begins with a dot is most likely that of a hidden file.
    Match findFile(String written) {
        Match match = find(written);
        boolean hidden = written.startsWith(".") && written.indexOf('/') < 0;
        return hidden && match instanceof Missed ? Apart.OUTSIDE : match;
    }

    /// The same, and the shorter names Django uses for models: app label, underscored module path.
    Match findLoosely(String written) {
        return loose.computeIfAbsent(written, name -> find(name, true));
    }

    private Match find(String written, boolean loosely) {
        Optional<CodeName> name = spellings.of(written);
        if (name.isEmpty()) return Apart.IGNORED;
        CodeName code = name.get();
        if (code.size() == 0) return new Missed("no name");
        String whole = code.dottedFrom(0);
        if (table.isLeftOut(whole)) return Apart.IGNORED;
        return switch (code.form()) {
            case PATH, ABSOLUTE -> byPath(code);
            case RELATIVE -> byRelative(whole);
            case DOTTED -> loosely ? byShortName(code) : byDotted(code);
        };
    }

    private Match byPath(CodeName path) {
        if (!isOfTheSystem(path)) return Apart.OUTSIDE;
        int cut = known.cut(path);
        if (cut >= 0) {
            int number = table.number(path.dottedFrom(cut));
            return number < 0 ? Apart.IGNORED : new Found(number, roots.rank(path.root(cut)));
        }
        if (path.isForeign()) return Apart.OUTSIDE;
        ModuleTable.@Nullable Fit fit = bySuffix(path);
        if (fit != null) return answer(fit);
        Match now = renames.isEmpty()
                ? null
                : renames.ofPath(path).map(this::renamed).orElse(null);
        if (now != null) return now;
        if (Purpose.isTest(path)) return Apart.OUTSIDE;
        return isInside(path) ? GONE : ELSEWHERE;
    }

    /// The module a file is called now, behind every file that bears its name; null when that is gone too.
    private @Nullable Match renamed(String path) {
        CodeName name = spellings.of(path).orElse(null);
        int cut = name == null ? -1 : known.cut(name);
        int number = name == null || cut < 0 ? -1 : table.number(name.dottedFrom(cut));
        return number < 0 ? null : new Found(number, Integer.MAX_VALUE, true);
    }

    /// Which endings modules have is known from paths; where the sources of modules give none, any code will do.
    private boolean isOfTheSystem(CodeName path) {
        return known.endings().isEmpty() ? path.isCode() : known.endings().contains(path.ending());
    }

    /// A tool that ran inside a package writes shorter paths, one that ran on Windows other capitals.
    private ModuleTable.@Nullable Fit bySuffix(CodeName path) {
        if (path.form() == CodeName.Form.PATH && path.size() > 1) {
            ModuleTable.Fit fit = table.endingWith(path.dottedFrom(0));
            if (fit != null) return fit;
        }
        for (int cut = 0; path.isWindows() && path.size() - cut > 1; cut++) {
            ModuleTable.Fit fit = table.ignoringCase(path.dottedFrom(cut).toLowerCase(Locale.ROOT));
            if (fit != null) return fit;
        }
        return null;
    }

    /// Whether the path stands in a package of the system, so that its module must have been there once.
    private boolean isInside(CodeName path) {
        for (int cut = 0; cut < path.size(); cut++)
            if (roots.accepts(path.root(cut)) && territory.holds(path.dottedFrom(cut))) return true;
        return false;
    }

    private Match byRelative(String name) {
        int direct = table.number(name);
        ModuleTable.@Nullable Fit fit = direct < 0 ? null : new ModuleTable.Fit(direct, -1);
        for (String top : territory.packages()) {
            int number = table.number(top + "." + name);
            if (number < 0) continue;
            fit = fit == null ? new ModuleTable.Fit(number, -1) : new ModuleTable.Fit(fit.first(), number);
        }
        if (fit == null) fit = table.endingWith(name);
        return fit == null ? NO_MODULE : answer(fit);
    }

    private Match byDotted(CodeName name) {
        Match inside = byStripping(name);
        if (inside != null) return inside;
        Match now = renames.isEmpty()
                ? null
                : renames.ofName(name).map(this::renamed).orElse(null);
        if (now != null) return now;
        return territory.holds(name.dottedFrom(0)) ? NO_MODULE : Apart.OUTSIDE;
    }

    /// `a.b.views.OrderView.get` is in `a.b.views`. A package is only the answer when what follows is one name or a
    /// class, since otherwise a module that is gone would be taken for its package.
    private @Nullable Match byStripping(CodeName name) {
        for (int end = name.size(); end > 0; end--) {
            String dotted = name.dottedUpTo(end);
            if (table.isLeftOut(dotted)) return Apart.IGNORED;
            int number = table.number(dotted);
            if (number < 0) continue;
            int stripped = name.size() - end;
            boolean fits = stripped <= 1
                    || !table.isPackage(dotted)
                    || Character.isUpperCase(name.parts().get(end).charAt(0));
            return fits ? new Found(number, 0) : null;
        }
        return null;
    }

    private Match byShortName(CodeName name) {
        Match inside = byStripping(name);
        if (inside != null) return inside;
        if (territory.holds(name.dottedFrom(0))) return NO_MODULE;
        String first = name.parts().getFirst();
        ModuleTable.@Nullable Fit fit = byUnderscores(first);
        for (int end = name.size(); fit == null && end > 1; end--) fit = table.endingWith(name.dottedUpTo(end));
        if (fit == null) fit = labels.label(first);
        if (fit != null) return answer(fit);
        return territory.holdsUnderscored(first) ? NO_MODULE : Apart.OUTSIDE;
    }

    /// A drawing adds the class: `oscar_apps_order_models_Line`.
    private ModuleTable.@Nullable Fit byUnderscores(String name) {
        ModuleTable.Fit fit = table.underscored(name);
        for (int end = name.lastIndexOf('_'); fit == null && end > 0; end = name.lastIndexOf('_', end - 1))
            if (end + 1 < name.length() && Character.isUpperCase(name.charAt(end + 1)))
                fit = table.underscored(name.substring(0, end));
        return fit;
    }

    Match answer(ModuleTable.Fit fit) {
        if (fit.only()) return new Found(fit.first(), 0);
        return new Missed("two modules fit: " + table.ids().get(fit.first()) + ", "
                + table.ids().get(fit.second()));
    }
}
