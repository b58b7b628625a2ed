package dev.banyan.views.audit;

import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.compare.AuditComparison;
import dev.banyan.model.audit.compare.Moved;
import dev.banyan.views.audit.ChangeRow.Change;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.FactTable;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.Segments;
import dev.banyan.views.parts.Tone;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Everything an import would add, take away, change or move, one by one. Of a module that seems to be moved it is
/// asked whether it is the same: then what was decided about it goes along.
final class ChangesPane extends VBox {
    private final ImportWishes wishes;
    private final FactTable<ChangeRow> table;
    private final Set<ModuleId> same = new HashSet<>();

    ChangesPane(ImportWishes wishes) {
        super(8);
        this.wishes = wishes;
        table = new FactTable<>(
                "What changes",
                "change",
                "changes",
                List.of(
                        Column.code("Name", ChangeRow::name),
                        Column.text("Kind", ChangeRow::kind),
                        Column.<ChangeRow>text("Is", r -> r.what().words)
                                .shown(r -> new Pill(r.what().words, tone(r.what()))),
                        Column.muted("How", ChangeRow::how),
                        Column.<ChangeRow>text("Same module", r -> r.moved() == null ? "" : asked(r.moved()))
                                .shown(this::question)));
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    private String asked(@Nullable ModuleId moved) {
        return same.contains(moved) ? "yes" : "no";
    }

    private Node question(ChangeRow row) {
        ModuleId moved = row.moved();
        if (moved == null) return new Label();
        var box = new CheckBox();
        box.setSelected(same.contains(moved));
        box.setAccessibleText(moved.name() + " is the same module under another name");
        box.setOnAction(_ -> {
            if (box.isSelected()) same.add(moved);
            else same.remove(moved);
            wishes.renamed(Set.copyOf(same));
        });
        return box;
    }

    private static Tone tone(Change what) {
        return switch (what) {
            case ADDED -> Tone.OK;
            case GONE -> Tone.BAD;
            case CHANGED -> Tone.INFO;
            case MOVED -> Tone.WARN;
        };
    }

    /// @param sameByDefault modules that are taken for renamed until somebody says otherwise
    void show(@Nullable AuditComparison comparison, Set<ModuleId> sameByDefault) {
        same.clear();
        if (comparison != null)
            comparison.moved().stream()
                    .map(Moved::before)
                    .filter(sameByDefault::contains)
                    .forEach(same::add);
        List<ChangeRow> rows = comparison == null ? List.of() : ChangeRow.of(comparison);
        table.setRows(rows);
        table.fit();
        var kinds = Arrays.stream(Change.values())
                .filter(c -> rows.stream().anyMatch(r -> r.what() == c))
                .map(Set::of)
                .collect(Collectors.toList());
        kinds.addFirst(Set.of(Change.values()));
        var which = new Segments<Set<Change>>("Changes", kinds, some -> words(some, rows));
        which.valueProperty().subscribe(some -> table.only(r -> some.contains(r.what())));
        getChildren().setAll(which, table);
    }

    private static String words(Set<Change> some, List<ChangeRow> rows) {
        long count = rows.stream().filter(r -> some.contains(r.what())).count();
        String name = some.size() > 1 ? "All" : some.iterator().next().words;
        return name + " " + NumberText.count(count);
    }
}
