package dev.banyan.views.audit;

import dev.banyan.views.audit.TableDraft.Beginning;
import dev.banyan.views.audit.TableDraft.Field;
import dev.banyan.views.audit.TableDraft.Kind;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.EditChoice;
import dev.banyan.views.parts.FactTable;
import dev.banyan.views.parts.Option;
import dev.banyan.views.parts.SectionTitle;
import dev.banyan.views.parts.Tips;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says what the columns of a table mean that no reader knows: what a row is, which column gives what, and what comes
/// out when the table is read so.
public final class TableSheet extends VBox {
    private final Beginning table;
    private final TableWishes wishes;
    private final GridPane fields = new GridPane(12, 6);
    private final Label said = new Label();
    private final Button use;
    private TableDraft draft;

    public TableSheet(Beginning table, TableWishes wishes) {
        this.table = table;
        this.wishes = wishes;
        draft = wishes.suggest("");
        getStyleClass().addAll("sheet-over", "table-sheet");
        setMaxSize(1160, Region.USE_COMPUTED_SIZE);
        setFocusTraversable(true);
        var title = new Label("What the columns of " + table.file() + " mean");
        title.getStyleClass().add("inspector-title");
        var words = new Label("The table is read so, and so are later ones with the same columns.");
        words.getStyleClass().add("muted");
        use = Buttons.main("Read it so", () -> wishes.use(draft));
        use.setId("table-use");
        use.setDefaultButton(true);
        said.setWrapText(true);
        said.setMinHeight(40);
        said.setId("table-effect");
        getChildren()
                .addAll(title, words, new SectionTitle("The first rows"), rows(), kindRow(), scrolled(), said, foot());
        build();
    }

    private Node rows() {
        List<Column<List<String>>> columns = IntStream.range(0, table.columns().size())
                .mapToObj(
                        i -> Column.<List<String>>text(table.columns().get(i), row -> i < row.size() ? row.get(i) : ""))
                .toList();
        var first = new FactTable<List<String>>("The first rows of " + table.file(), "row", "rows", columns).plain(5);
        first.setRows(table.rows());
        return first;
    }

    private Node kindRow() {
        var kinds = wishes.kinds().stream()
                .map(k -> new Option<String>(k.id(), k.words() + ": " + k.meaning()))
                .toList();
        var choice = new EditChoice<String>("What a row is", kinds, draft.kind(), chosen -> {
            draft = wishes.suggest(Objects.requireNonNullElse(chosen.value(), ""));
            build();
            return true;
        });
        choice.setId("table-kind");
        choice.getStyleClass().remove("edit-choice");
        choice.setMaxWidth(Region.USE_PREF_SIZE);
        var comma = new CheckBox("12,3 is a number");
        comma.setSelected(draft.decimalComma());
        comma.setOnAction(_ -> change(draft.withDecimalComma(comma.isSelected())));
        var dates = new TextField(draft.dates());
        dates.setPromptText("as they come");
        dates.setAccessibleText("Pattern of the dates");
        dates.setPrefColumnCount(12);
        dates.textProperty().subscribe((_, typed) -> change(draft.withDates(typed.strip())));
        Tips.set(dates, "Only where days and months could be mixed up: dd.MM.yyyy HH:mm");
        var row = new HBox(12, new Label("A row is one of"), choice, comma, new Label("Dates"), dates);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node scrolled() {
        var scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("fields-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private void build() {
        fields.getChildren().clear();
        Kind kind = wishes.kinds().stream()
                .filter(k -> k.id().equals(draft.kind()))
                .findFirst()
                .orElseThrow();
        int row = 0;
        for (Field field : kind.fields()) {
            var name = new Label(field.title() + (field.required() ? " *" : ""));
            var meaning = new Label(field.meaning());
            meaning.getStyleClass().add("muted");
            fields.addRow(row++, name, column(field), unit(field), meaning);
        }
        change(draft);
    }

    private Node column(Field field) {
        var options = new ArrayList<Option<String>>();
        options.add(new Option<>(null, "no column"));
        table.columns().forEach(c -> options.add(new Option<>(c.strip().toLowerCase(java.util.Locale.ROOT), c)));
        var choice = new EditChoice<String>(
                "Column for " + field.title(), options, draft.fields().get(field.id()), c -> {
                    change(draft.with(field.id(), Objects.requireNonNullElse(c.value(), "")));
                    return true;
                });
        choice.setId("field-" + field.id());
        choice.getStyleClass().remove("edit-choice");
        choice.setPrefWidth(220);
        return choice;
    }

    private Node unit(Field field) {
        if (field.units().isEmpty()) return new Label();
        var options = new ArrayList<Option<String>>();
        options.add(new Option<>(null, "usual unit"));
        field.units().forEach(u -> options.add(new Option<>(u, u)));
        var choice = new EditChoice<String>(
                "Unit of " + field.title(), options, draft.units().get(field.id()), u -> {
                    change(draft.withUnit(field.id(), Objects.requireNonNullElse(u.value(), "")));
                    return true;
                });
        choice.getStyleClass().remove("edit-choice");
        choice.setPrefWidth(110);
        return choice;
    }

    private void change(TableDraft changed) {
        draft = changed;
        List<String> problems = wishes.problems(changed);
        use.setDisable(!problems.isEmpty());
        if (!problems.isEmpty()) {
            said.setText("To be mended: " + String.join("; ", problems) + ".");
            return;
        }
        said.setText("Reading it so…");
        wishes.attempt(changed, sentence -> {
            if (draft.equals(changed)) said.setText(sentence);
        });
    }

    private Node foot() {
        var export = Buttons.plain("Save for others…", () -> wishes.export(draft));
        export.setId("table-export");
        var cancel = Buttons.plain("Cancel", wishes::cancel);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(8, export, gap, cancel, use);
    }
}
