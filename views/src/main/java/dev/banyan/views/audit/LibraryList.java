package dev.banyan.views.audit;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.Library;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.FactTable;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.Segments;
import dev.banyan.views.parts.Tone;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// The libraries, those with known vulnerabilities first.
final class LibraryList implements AuditList {
    private enum Shown {
        ALL("All"),
        ADVISORIES("With advisories"),
        USED("Used by modules");

        private final String words;

        Shown(String words) {
            this.words = words;
        }
    }

    private final Segments<Shown> which = new Segments<>("Libraries", List.of(Shown.values()), s -> s.words);
    private final FactTable<Library> table;

    LibraryList(Workbench workbench) {
        table = new FactTable<Library>(
                        "Libraries of the audit",
                        "library",
                        "libraries",
                        List.of(
                                Column.code("Library", Library::name),
                                Column.<Library>text("Version", Library::version)
                                        .ordered(Comparator.comparing(Library::version, LibraryList::byVersion)),
                                Column.<Library>count(
                                                "Advisories",
                                                l -> l.advisories().size())
                                        .shown(LibraryList::advisories)
                                        .summed(l -> l.advisories().size()),
                                Column.<Library>text("Worst", l -> Severity.worst(l).words)
                                        .ordered(Comparator.comparing(Severity::worst)),
                                Column.code("Fixed in", LibraryList::fixedIn),
                                Column.<Library>count("Used by", l -> l.usedBy().size())))
                .beside(which)
                .whenEmpty(Nothing.yet(
                        workbench, "No libraries yet", "pip-audit or pip freeze tells what the system is built on."))
                .onSelect(rows -> {
                    if (!rows.isEmpty())
                        workbench
                                .selection()
                                .select(new Subject.OfLibrary(rows.getLast().name()));
                });
        table.sortBy("Advisories", true);
        which.valueProperty().subscribe(shown -> table.only(l -> passes(l, shown)));
        table.getStyleClass().add("room-list");
    }

    private static boolean passes(Library library, Shown shown) {
        return switch (shown) {
            case ALL -> true;
            case ADVISORIES -> !library.advisories().isEmpty();
            case USED -> !library.usedBy().isEmpty();
        };
    }

    private static Node advisories(Library library) {
        int count = library.advisories().size();
        if (count == 0) return new Label("0");
        return new Pill(NumberText.count(count), Severity.worst(library).tone());
    }

    static String fixedIn(Library library) {
        return library.advisories().stream()
                .flatMap(a -> a.fixedIn().stream())
                .distinct()
                .sorted(LibraryList::byVersion)
                .collect(Collectors.joining(", "));
    }

    /// Version numbers by their parts; good enough to sort a list by.
    static int byVersion(String a, String b) {
        String[] one = a.split("[.\\-+]");
        String[] other = b.split("[.\\-+]");
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            boolean numbers = one[i].matches("\\d{1,9}") && other[i].matches("\\d{1,9}");
            int order = numbers
                    ? Integer.compare(Integer.parseInt(one[i]), Integer.parseInt(other[i]))
                    : one[i].compareTo(other[i]);
            if (order != 0) return order;
        }
        return Integer.compare(one.length, other.length);
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public void fill(Plan plan) {
        table.setRows(plan.facts().libraries());
    }

    @Override
    public void mark(Subject subject) {
        table.mark(l -> subject.equals(new Subject.OfLibrary(l.name())));
    }

    /// How bad an advisory is, as far as its source says.
    enum Severity {
        NONE(""),
        UNKNOWN("not rated"),
        LOW("low"),
        MEDIUM("medium"),
        HIGH("high"),
        CRITICAL("critical");

        final String words;

        Severity(String words) {
            this.words = words;
        }

        Tone tone() {
            return switch (this) {
                case NONE -> Tone.NEUTRAL;
                case LOW, MEDIUM -> Tone.WARN;
                case UNKNOWN, HIGH, CRITICAL -> Tone.BAD;
            };
        }

        static Severity of(String said) {
            return switch (said.strip().toLowerCase(java.util.Locale.ROOT)) {
                case "critical" -> CRITICAL;
                case "high", "important" -> HIGH;
                case "medium", "moderate" -> MEDIUM;
                case "low", "minor" -> LOW;
                default -> UNKNOWN;
            };
        }

        static Severity worst(Library library) {
            return library.advisories().stream()
                    .map(a -> of(a.severity()))
                    .max(Comparator.naturalOrder())
                    .orElse(NONE);
        }
    }
}
