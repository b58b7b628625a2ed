package dev.banyan.views.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A table of facts: sorted by any column, filtered by words, summed up, copied to a spreadsheet. Made for 20,000 rows:
/// cells are made only for what is seen.
public final class FactTable<T> extends VBox {
    private static final double ROW = 30;
    private static final int FEW = 4;

    /// Times as many rows as before of which the old ones tell too little to be wide enough for all.
    private static final int MANY_MORE = 4;

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final List<Column<T>> columns;
    private final ObservableList<T> rows = FXCollections.observableArrayList();
    private final FilteredList<T> shown = new FilteredList<>(rows);
    private final SortedList<T> sorted = new SortedList<>(shown);
    private final TableView<T> table = new TableView<>(sorted);
    private final Headings<T> headings;
    private final FilterField<T> filter;
    private final Label summary = new Label();
    private final HBox head = new HBox(8);
    private final String one;
    private final String many;
    private Predicate<T> also = _ -> true;
    private Consumer<List<T>> onSelect = _ -> {};
    private Consumer<T> onOpen = _ -> {};
    /// Told before the next frame: a selection must not change while the table is changing it.
    private final NextPulse tellSelected = new NextPulse(this, () -> onSelect.accept(selected()));
    private boolean quiet;

    /// @param name what it lists, for screen readers ("Modules of the audit")
    /// @param one  a row in words ("module"); @param many several ("modules")
    public FactTable(String name, String one, String many, List<Column<T>> columns) {
        this.one = one;
        this.many = many;
        this.columns = List.copyOf(columns);
        getStyleClass().add("fact-table");
        headings = new Headings<>(table, this.columns);
        filter = new FilterField<>(name, many, table, this.columns);
        setHead();
        setTable(name);
        getChildren().addAll(head, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        summarise();
    }

    private void setHead() {
        filter.textProperty().subscribe(_ -> narrow());
        summary.getStyleClass().add("table-summary");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getStyleClass().add("table-head");
        head.getChildren().addAll(filter, gap, summary);
    }

    private void setTable(String name) {
        table.setAccessibleText(name);
        table.setFixedCellSize(ROW);
        table.setTableMenuButtonVisible(false);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(new Label("No " + many + " yet"));
        sorted.comparatorProperty().bind(Bindings.createObjectBinding(headings::order, table.comparatorProperty()));
        table.setRowFactory(_ -> row());
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<T>) _ -> {
            if (!quiet) tellSelected.ask();
        });
        table.setOnKeyPressed(e -> {
            if (COPY.match(e)) {
                copy(selected());
                e.consume();
            } else if (e.getCode() == KeyCode.ENTER && !selected().isEmpty()) {
                onOpen.accept(selected().getLast());
                e.consume();
            }
        });
        table.setContextMenu(new ContextMenu(
                item("Copy the selected rows", () -> copy(selected())),
                item("Copy all rows shown", () -> copy(sorted))));
    }

    private static MenuItem item(String words, Runnable run) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private TableRow<T> row() {
        var row = new TableRow<T>();
        row.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2 && !row.isEmpty())
                onOpen.accept(row.getItem());
        });
        return row;
    }

    /// Shows these rows; sort, filter and, as far as the rows are still there, the selection stay.
    public void setRows(Collection<T> fresh) {
        boolean first = rows.isEmpty() || fresh.size() >= MANY_MORE * rows.size();
        List<T> before = selected();
        quiet = true;
        rows.setAll(fresh);
        if (!before.isEmpty()) before.forEach(r -> table.getSelectionModel().select(r));
        quiet = false;
        if (first) fit();
        summarise();
    }

    /// The same for rows that hold all that is shown of them: equal rows stay as they are, and where few differ only
    /// these are made anew.
    public void setChanged(List<T> fresh) {
        int[] changed = fresh.size() != rows.size()
                ? new int[0]
                : IntStream.range(0, fresh.size())
                        .filter(i -> !fresh.get(i).equals(rows.get(i)))
                        .toArray();
        boolean few = fresh.size() == rows.size() && changed.length <= FEW;
        if (!few) {
            setRows(fresh);
            return;
        }
        quiet = true;
        for (int i : changed) rows.set(i, fresh.get(i));
        quiet = false;
        if (changed.length > 0) summarise();
    }

    /// Selects the first row shown, if there is one.
    public void selectFirst() {
        table.getSelectionModel().selectFirst();
    }

    /// Gives the columns the widths that the rows of now ask for.
    public void fit() {
        headings.fit(rows);
    }

    /// Leaves out the filter and the sum: for a few rows inside a card. The table is then as high as its rows.
    ///
    /// @param most at most so many rows are seen without scrolling
    public FactTable<T> plain(int most) {
        getChildren().remove(head);
        sorted.addListener((ListChangeListener<T>) _ -> fitRows(most));
        fitRows(most);
        return this;
    }

    private void fitRows(int most) {
        double height = Math.clamp(sorted.size(), 1, most) * ROW + 33;
        table.setPrefHeight(height);
        table.setMinHeight(height);
        VBox.setVgrow(table, Priority.NEVER);
    }

    /// What is said when there are no rows, with the way to get some.
    public FactTable<T> whenEmpty(Node node) {
        table.setPlaceholder(node);
        return this;
    }

    /// Called with what is selected whenever a person selects.
    public FactTable<T> onSelect(Consumer<List<T>> told) {
        onSelect = told;
        return this;
    }

    /// Called on Enter or a double click.
    public FactTable<T> onOpen(Consumer<T> told) {
        onOpen = told;
        return this;
    }

    /// Further controls beside the filter field.
    public FactTable<T> beside(Node... controls) {
        head.getChildren().addAll(1, List.of(controls));
        return this;
    }

    /// Further things to do with the selected rows, before those of every table in its menu.
    public FactTable<T> offering(MenuItem... items) {
        ContextMenu menu = table.getContextMenu();
        menu.getItems().addFirst(new SeparatorMenuItem());
        menu.getItems().addAll(0, List.of(items));
        return this;
    }

    /// Sorts by a column as if its heading had been pressed.
    public FactTable<T> sortBy(String title, boolean descending) {
        headings.sortBy(title, descending);
        return this;
    }

    /// Shows only rows that pass, beyond what the filter field says.
    public void only(Predicate<T> passing) {
        also = passing;
        narrow();
    }

    public void filter(String words) {
        filter.setText(words);
    }

    /// Marks the rows that stand for what is selected elsewhere, without telling [#onSelect], and scrolls to the first.
    public void mark(Predicate<T> wanted) {
        int[] found = IntStream.range(0, sorted.size())
                .filter(i -> wanted.test(sorted.get(i)))
                .toArray();
        if (table.getSelectionModel()
                .getSelectedIndices()
                .equals(IntStream.of(found).boxed().toList())) return;
        quiet = true;
        try {
            table.getSelectionModel().clearSelection();
            if (found.length == 0) return;
            table.getSelectionModel().selectIndices(found[0], found);
            table.scrollTo(Math.max(0, found[0] - 3));
        } finally {
            quiet = false;
        }
    }

    public List<T> selected() {
        var some = new ArrayList<T>();
        for (T row : table.getSelectionModel().getSelectedItems()) if (row != null) some.add(row);
        return some;
    }

    /// The rows as they are seen: filtered and sorted.
    public List<T> shown() {
        return List.copyOf(sorted);
    }

    /// The line that counts and sums up.
    public String summary() {
        return summary.getText();
    }

    private void narrow() {
        shown.setPredicate(also.and(filter.passing()));
        summarise();
    }

    private void summarise() {
        summary.setText(Summary.of(columns, shown, rows.size(), one, many));
    }

    private void copy(List<T> some) {
        var content = new ClipboardContent();
        content.putString(TabSeparated.of(columns, some));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
