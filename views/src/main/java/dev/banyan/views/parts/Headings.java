package dev.banyan.views.parts;

import dev.banyan.views.parts.Column.Look;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// The headings of a table of facts: how wide each column is, and how the rows are sorted by them.
final class Headings<T> {
    /// Rows that the widths of the columns are measured by.
    private static final int SAMPLE = 500;

    private final TableView<T> table;
    private final List<Column<T>> columns;
    private final FitColumns fit = new FitColumns();

    Headings(TableView<T> table, List<Column<T>> columns) {
        this.table = table;
        this.columns = columns;
        for (Column<T> column : columns) table.getColumns().add(heading(column));
        table.setColumnResizePolicy(fit);
        table.getSortOrder().subscribe(this::widen);
        table.setSortPolicy(_ -> true);
    }

    private TableColumn<T, T> heading(Column<T> column) {
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

    /// As the headings say, with what is unknown last in either direction.
    @Nullable
    Comparator<T> order() {
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

    /// Sorts by a column as if its heading had been pressed.
    void sortBy(String title, boolean descending) {
        for (TableColumn<T, ?> column : table.getColumns()) {
            if (!column.getText().equals(title)) continue;
            column.setSortType(descending ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(column));
        }
    }

    /// Gives the columns the widths that these rows ask for.
    void fit(List<T> rows) {
        fit.measure(columns, rows.subList(0, Math.min(rows.size(), SAMPLE)));
        widen();
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
