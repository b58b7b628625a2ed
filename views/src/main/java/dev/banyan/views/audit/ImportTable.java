package dev.banyan.views.audit;

import dev.banyan.views.audit.ImportRow.Stage;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.EditChoice;
import dev.banyan.views.parts.FactTable;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Option;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.Segments;
import dev.banyan.views.parts.Tips;
import dev.banyan.views.parts.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The files of an import: what each was recognised as, how far it is, what it would do; filtered by where it stands.
/// Space takes the selected files or leaves them out.
final class ImportTable extends VBox {
    private static final String AS_TABLE = " table";

    private final ImportWishes wishes;
    private final List<Option<String>> formats;
    private final FactTable<ImportRow> table;
    private final HBox filters = new HBox();
    private ImportFilter filter = ImportFilter.ALL;
    private List<ImportFilter> offered = List.of();
    private boolean busy;

    ImportTable(List<ImportWishes.Format> readable, ImportWishes wishes, Consumer<@Nullable ImportRow> selected) {
        super(8);
        this.wishes = wishes;
        formats = readable.stream()
                .map(f -> new Option<String>(f.id(), f.title()))
                .toList();
        table = new FactTable<>("Files to import", "file", "files", columns());
        table.onSelect(rows -> selected.accept(rows.isEmpty() ? null : rows.getLast()));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(filters, table);
    }

    private List<Column<ImportRow>> columns() {
        return List.of(
                Column.code("File", ImportRow::file),
                Column.<ImportRow>text("Take", r -> !r.usable() ? "" : r.used() ? "yes" : "no")
                        .shown(this::tick),
                Column.<ImportRow>text("Recognised as", ImportTable::recognised)
                        .shown(this::choice)
                        .explained(ImportRow::reason),
                Column.<ImportRow>muted("Sure", ImportRow::sure).explained(ImportRow::reason),
                Column.<ImportRow>number("Size", ImportRow::bytes, n -> n.longValue() == 0 ? "" : size(n.longValue())),
                Column.count(
                        "Records", r -> r.certainty() == null || r.stage() == Stage.UNREADABLE ? null : r.records()),
                Column.<ImportRow>number("Matched", ImportRow::matched, n -> NumberText.percent(n.doubleValue()))
                        .shown(ImportTable::matched),
                Column.<ImportRow>text("Standing", ImportTable::standing).shown(ImportTable::stage),
                Column.<ImportRow>muted("Remarks", ImportRow::remark).explained(r -> String.join("\n", r.details())));
    }

    private static String size(long bytes) {
        return NumberText.bytes(bytes);
    }

    private Node tick(ImportRow row) {
        if (!row.usable()) return new Label();
        var box = new CheckBox();
        box.setSelected(row.used());
        box.setAccessibleText("Take " + row.file());
        if (row.stage() == Stage.PARTLY) Tips.set(box, "Takes what can be read: until " + row.until());
        box.setDisable(busy);
        box.setOnAction(_ -> wishes.use(List.of(row.file()), box.isSelected()));
        return box;
    }

    private Node choice(ImportRow row) {
        if (!row.stage().over()) return new Label(row.title());
        var options = new ArrayList<Option<String>>();
        options.add(new Option<>(null, row.format().isEmpty() ? "not recognised" : "As it is recognised"));
        if (row.table()) options.add(new Option<>(AS_TABLE, "A table: say what its columns mean…"));
        options.addAll(formats);
        var choice = new EditChoice<String>(
                "Read " + row.file() + " as", options, row.format().isEmpty() ? null : row.format(), chosen -> {
                    String format = chosen.value();
                    if (AS_TABLE.equals(format)) {
                        wishes.mapTable(row.file());
                        return false;
                    }
                    wishes.readAs(row.file(), format == null ? "" : format);
                    return true;
                });
        choice.getStyleClass().add("format-choice");
        if (!row.format().isEmpty()) choice.setText(row.title());
        choice.setDisable(busy);
        return choice;
    }

    private static String recognised(ImportRow row) {
        return row.stage().over() && row.format().isEmpty() ? "not recognised" : row.title();
    }

    private static Node matched(ImportRow row) {
        if (Double.isNaN(row.matched())) return new Label("–");
        return new Pill(NumberText.percent(row.matched()), Tone.ofShare(row.matched(), 0.95, 0.5));
    }

    private static String standing(ImportRow row) {
        return row.until().isEmpty() ? row.stage().words() : "readable until " + row.until();
    }

    private static Node stage(ImportRow row) {
        if (row.stage() != Stage.READING)
            return new Pill(standing(row), row.stage().tone());
        var bar = new ProgressBar(Double.isNaN(row.progress()) ? -1 : row.progress());
        bar.setPrefWidth(110);
        bar.setAccessibleText("Reading " + row.file());
        return bar;
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() != KeyCode.SPACE || busy || event.getTarget() instanceof CheckBox) return;
        List<ImportRow> usable =
                table.selected().stream().filter(ImportRow::usable).toList();
        if (usable.isEmpty()) return;
        boolean take = usable.stream().anyMatch(r -> !r.used());
        wishes.use(usable.stream().map(ImportRow::file).toList(), take);
        event.consume();
    }

    /// While something is read or joined nothing can be chosen.
    void busy(boolean now) {
        busy = now;
    }

    void show(List<ImportRow> rows, boolean fit) {
        List<String> selected = table.selected().stream().map(ImportRow::file).toList();
        table.setRows(rows);
        if (fit) table.fit();
        if (!selected.isEmpty()) table.mark(r -> selected.contains(r.file()));
        offer(rows);
    }

    /// Shows only some.
    void only(ImportFilter chosen) {
        filter = chosen;
        table.only(chosen::passes);
    }

    private void offer(List<ImportRow> rows) {
        List<ImportFilter> now = ImportFilter.of(rows);
        if (!now.contains(filter)) only(ImportFilter.ALL);
        offered = now;
        var segments = new Segments<ImportFilter>("Files", offered, f -> f.words(rows));
        segments.setId("import-filter");
        segments.valueProperty().set(filter);
        segments.valueProperty().subscribe((_, chosen) -> only(chosen));
        filters.getChildren().setAll(segments);
    }

    FactTable<ImportRow> table() {
        return table;
    }
}
