package dev.banyan.views.parts;

import dev.banyan.views.parts.Column.Look;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
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
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;

/// A table of facts: sorted by any column, filtered by words, summed up, copied to a spreadsheet. Made for 20,000 rows:
/// cells are made only for what is seen.
public final class FactTable<T> extends VBox {
    private static final double ROW = 30;
    private static final int FEW = 4;
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final List<Column<T>> columns;
    private final ObservableList<T> rows = FXCollections.observableArrayList();
    private final FilteredList<T> shown = new FilteredList<>(rows);
    private final SortedList<T> sorted = new SortedList<>(shown);
    private final TableView<T> table = new TableView<>(sorted);
    private final CustomTextField filter = new CustomTextField();
    private final Label summary = new Label();
    private final HBox head = new HBox(8);
    private final FitColumns fit = new FitColumns();
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
        setHead(name);
        setTable(name);
        getChildren().addAll(head, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        summarise();
    }

    private void setHead(String name) {
        filter.setPromptText("Filter " + many);
        filter.setAccessibleText("Filter: " + name);
        filter.setLeft(Icons.of("mdi2f-filter-outline"));
        filter.getStyleClass().add("filter-field");
        filter.textProperty().subscribe(_ -> narrow());
        filter.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                filter.clear();
                table.requestFocus();
                e.consume();
            } else if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                if (table.getSelectionModel().isEmpty())
                    table.getSelectionModel().selectFirst();
                e.consume();
            }
        });
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
        for (Column<T> column : columns) table.getColumns().add(tableColumn(column));
        table.setColumnResizePolicy(fit);
        table.getSortOrder().subscribe(this::widen);
        table.setSortPolicy(_ -> true);
        sorted.comparatorProperty().bind(Bindings.createObjectBinding(this::order, table.comparatorProperty()));
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

    /// As the headings say, with what is unknown last in either direction.
    private @Nullable Comparator<T> order() {
        Comparator<T> order = null;
        for (TableColumn<T, ?> heading : table.getSortOrder()) {
            Column<T> column = columns.get(table.getColumns().indexOf(heading));
            boolean down = heading.getSortType() == TableColumn.SortType.DESCENDING;
            Comparator<T> unknownLast = Comparator.comparing(column.unknown()::test);
            Comparator<T> by = unknownLast.thenComparing(down ? column.order().reversed() : column.order());
            order = order == null ? by : order.thenComparing(by);
        }
        return order;
    }

    private static MenuItem item(String words, Runnable run) {
        var item = new MenuItem(words);
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

    private TableColumn<T, T> tableColumn(Column<T> column) {
        var made = new TableColumn<T, T>(column.title());
        made.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        made.setCellFactory(_ -> new FactCell<>(column));
        made.setComparator(column.order());
        if (column.look() == Look.NUMBER) {
            made.getStyleClass().add("number");
            made.setSortType(TableColumn.SortType.DESCENDING);
        }
        made.setReorderable(false);
        return made;
    }

    /// Shows these rows; sort, filter and, as far as the rows are still there, the selection stay.
    public void setRows(Collection<T> fresh) {
        boolean first = rows.isEmpty();
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

    /// Gives the columns the widths that the rows of now ask for.
    public void fit() {
        fit.measure(columns, rows.subList(0, Math.min(rows.size(), 500)));
        widen();
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
        for (TableColumn<T, ?> column : table.getColumns()) {
            if (!column.getText().equals(title)) continue;
            column.setSortType(descending ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(column));
        }
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
        String[] words = filter.getText().toLowerCase(Locale.ROOT).strip().split("\\s+");
        List<Column<T>> searched =
                columns.stream().filter(c -> c.look() != Look.NUMBER).toList();
        shown.setPredicate(row -> also.test(row) && meets(row, words, searched));
        summarise();
    }

    private boolean meets(T row, String[] words, List<Column<T>> searched) {
        if (words.length == 1 && words[0].isEmpty()) return true;
        var text = new StringBuilder();
        for (Column<T> column : searched)
            text.append(column.text().apply(row).toLowerCase(Locale.ROOT)).append('\n');
        for (String word : words) if (text.indexOf(word) < 0) return false;
        return true;
    }

    private void summarise() {
        summary.setText(Summary.of(columns, shown, rows.size(), one, many));
    }

    private void copy(List<T> some) {
        var content = new ClipboardContent();
        content.putString(TabSeparated.of(columns, some));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// A heading that is sorted by has room for its arrow.
    private void widen() {
        List<Integer> arrows =
                table.getSortOrder().stream().map(table.getColumns()::indexOf).toList();
        double[] widths = fit.widths(Math.max(table.getWidth() - 4 - scrollBar(), 300), arrows);
        for (int i = 0; i < widths.length; i++) table.getColumns().get(i).setPrefWidth(widths[i]);
    }

    /// Width of the vertical scroll bar, 0 while there is none.
    private double scrollBar() {
        for (Node node : table.lookupAll(".scroll-bar"))
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL && bar.isVisible())
                return bar.getWidth();
        return 0;
    }
}
