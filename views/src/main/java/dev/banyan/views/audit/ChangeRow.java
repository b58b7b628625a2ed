package dev.banyan.views.audit;

import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.compare.AtWorkChange;
import dev.banyan.model.audit.compare.AuditComparison;
import dev.banyan.model.audit.compare.ChangedModule;
import dev.banyan.views.parts.NumberText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One thing that another audit changes.
///
/// @param kind of thing ("Module"); @param what happens to it; @param name of it; @param how in numbers, may be empty
/// @param moved old name of a module that seems to be moved, null for everything else
record ChangeRow(
        String kind,
        Change what,
        String name,
        String how,
        @Nullable ModuleId moved) {
    /// What may happen.
    enum Change {
        ADDED("new"),
        GONE("gone"),
        CHANGED("changed"),
        MOVED("moved");

        final String words;

        Change(String words) {
            this.words = words;
        }
    }

    static List<ChangeRow> of(AuditComparison c) {
        var rows = new ArrayList<ChangeRow>();
        c.moved()
                .forEach(m -> rows.add(new ChangeRow(
                        "Module",
                        Change.MOVED,
                        m.before().name(),
                        "→ " + m.after().name() + ", " + NumberText.percent(m.likeness()) + " alike",
                        m.before())));
        add(rows, "Module", Change.ADDED, c.addedModules(), ModuleId::name);
        add(rows, "Module", Change.GONE, c.goneModules(), ModuleId::name);
        c.changedModules()
                .forEach(m -> rows.add(
                        new ChangeRow("Module", Change.CHANGED, m.module().name(), numbers(m), null)));
        add(rows, "Dependency", Change.ADDED, c.addedDependencies(), ChangeRow::words);
        add(rows, "Dependency", Change.GONE, c.goneDependencies(), ChangeRow::words);
        add(rows, "Library", Change.ADDED, c.addedLibraries(), l -> l);
        add(rows, "Library", Change.GONE, c.goneLibraries(), l -> l);
        c.changedLibraries()
                .forEach(l -> rows.add(new ChangeRow(
                        "Library", Change.CHANGED, l.name(), or(l.before()) + " → " + or(l.after()), null)));
        add(rows, "Advisory", Change.ADDED, c.addedAdvisories(), a -> a.id() + " of " + a.library());
        add(rows, "Advisory", Change.GONE, c.goneAdvisories(), a -> a.id() + " of " + a.library());
        add(rows, "Endpoint", Change.ADDED, c.addedEndpoints(), e -> e);
        add(rows, "Endpoint", Change.GONE, c.goneEndpoints(), e -> e);
        for (AtWorkChange change : c.atWork()) rows.add(of(change));
        return rows;
    }

    private static ChangeRow of(AtWorkChange change) {
        Change what = change.before() == null ? Change.ADDED : change.after() == null ? Change.GONE : Change.CHANGED;
        return switch (change.kind()) {
            case TRAFFIC -> new ChangeRow("Traffic", what, change.name(), amounts(change, "request", "requests"), null);
            case PARITY -> new ChangeRow("Parity", what, change.name(), amounts(change, "differs", "differ"), null);
            case INCIDENT -> new ChangeRow("Incident", what, change.name(), amounts(change, "time", "times"), null);
        };
    }

    /// "3 requests", "3 → 1 request".
    private static String amounts(AtWorkChange change, String one, String several) {
        var known = Stream.of(change.before(), change.after())
                .filter(Objects::nonNull)
                .toList();
        return known.stream().map(ChangeRow::amount).collect(Collectors.joining(" → ")) + " "
                + (known.getLast().number() == 1 ? one : several);
    }

    private static String amount(AtWorkChange.Amount amount) {
        String number = NumberText.count(amount.number());
        return amount.of() == 0 ? number : number + " of " + NumberText.count(amount.of());
    }

    private static String words(AuditComparison.Dependency d) {
        return d.from().name() + " → " + d.to().name() + ", " + d.kind().words();
    }

    private static String numbers(ChangedModule module) {
        return module.changes().stream()
                .map(c -> c.measure().words() + " " + number(c.before()) + " → " + number(c.after()))
                .collect(Collectors.joining(", "));
    }

    private static String number(@Nullable Long number) {
        return number == null ? NumberText.UNKNOWN : NumberText.count(number);
    }

    private static String or(String version) {
        return version.isEmpty() ? "not pinned" : version;
    }

    private static <T> void add(
            List<ChangeRow> rows, String kind, Change what, Collection<T> things, Function<T, String> name) {
        for (T thing : things) rows.add(new ChangeRow(kind, what, name.apply(thing), "", null));
    }
}
