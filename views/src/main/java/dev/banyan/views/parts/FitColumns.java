package dev.banyan.views.parts;

import dev.banyan.views.Typeface;
import dev.banyan.views.parts.Column.Look;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Callback;

/// Gives every column of a table the width its content asks for. Where that is too much, the widest columns of text
/// give way, the first one last, since it names the row; numbers and dates are never cut. What is left over goes to the
/// text. A column that a person drags takes from none of the others.
@SuppressWarnings({"rawtypes", "unchecked"}) // the resize policy of JavaFX is declared so
final class FitColumns implements Callback<TableView.ResizeFeatures, Boolean> {
    private static final Font WORDS = Font.font(Typeface.WORDS, 13);
    private static final Font CODE = Font.font(Typeface.CODE, 12);
    private static final Font HEADING = Font.font(Typeface.WORDS + " Semi Bold", 12);
    private static final double LEAST = 48;
    private static final double ARROW = 14;
    private static final double FIRST = 2.2;

    /// @param wanted width its content asks for; @param text whether it grows where there is room
    record Wish(double wanted, boolean text) {}

    private List<Wish> wishes = List.of();

    void wish(List<Wish> asked) {
        wishes = asked;
    }

    /// Asks for widths by the longest of some rows: enough to be right for nearly all, and quick.
    <T> void measure(List<Column<T>> columns, List<T> sample) {
        wish(columns.stream()
                .map(c -> new Wish(wanted(c, sample), c.look() != Look.NUMBER && c.look() != Look.DATE))
                .toList());
    }

    private static <T> double wanted(Column<T> column, List<T> sample) {
        String longest = sample.stream()
                .map(column.text())
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        double cell = width(longest, column.look() == Look.CODE ? CODE : WORDS) + (column.show() == null ? 22 : 38);
        return Math.clamp(Math.max(cell, width(column.title(), HEADING) + 20), 44, 420);
    }

    private static double width(String words, Font font) {
        var text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    @Override
    public Boolean call(TableView.ResizeFeatures features) {
        if (features.getColumn() != null) return TableView.UNCONSTRAINED_RESIZE_POLICY.call(features);
        List<? extends TableColumnBase<?, ?>> columns = features.getTable().getColumns();
        double room = features.getContentWidth();
        if (wishes.size() != columns.size() || room <= 0) return false;
        List<Integer> arrows = columns.stream()
                .filter(features.getTable().getSortOrder()::contains)
                .map(columns::indexOf)
                .toList();
        double[] widths = widths(room - 2, arrows);
        for (int i = 0; i < widths.length; i++) features.setColumnWidth(columns.get(i), widths[i]);
        return true;
    }

    /// @param arrows columns whose heading shows how they are sorted
    double[] widths(double room, List<Integer> arrows) {
        double[] widths =
                wishes.stream().mapToDouble(w -> Math.ceil(w.wanted())).toArray();
        for (int column : arrows) if (column < widths.length) widths[column] += ARROW;
        if (widths.length == 0) return widths;
        double sum = 0;
        for (double width : widths) sum += width;
        if (sum > room) narrow(widths, sum - room);
        else widen(widths, room - sum);
        return widths;
    }

    private void narrow(double[] widths, double excess) {
        double low = LEAST;
        double high = LEAST;
        double wanted = -excess;
        for (double width : widths) {
            high = Math.max(high, width);
            wanted += width;
        }
        for (int round = 0; round < 40; round++) {
            double cap = (low + high) / 2;
            double capped = 0;
            for (int i = 0; i < widths.length; i++) capped += capped(widths[i], i, cap);
            if (capped > wanted) high = cap;
            else low = cap;
        }
        for (int i = 0; i < widths.length; i++) widths[i] = Math.floor(capped(widths[i], i, low));
    }

    private double capped(double width, int column, double cap) {
        if (!wishes.get(column).text()) return width;
        return Math.min(width, column == 0 ? cap * FIRST : cap);
    }

    private void widen(double[] widths, double more) {
        double growing = 0;
        for (Wish wish : wishes) growing += wish.text() ? Math.ceil(wish.wanted()) : 0;
        double given = 0;
        int last = -1;
        for (int i = 0; i < widths.length; i++) {
            if (!wishes.get(i).text()) continue;
            double share = Math.floor(more * widths[i] / growing);
            widths[i] += share;
            given += share;
            last = i;
        }
        widths[last < 0 ? widths.length - 1 : last] += Math.floor(more - given);
    }
}
