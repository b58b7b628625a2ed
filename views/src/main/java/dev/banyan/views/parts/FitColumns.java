package dev.banyan.views.parts;

import java.util.List;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/// Gives every column of a table the width its content asks for. Where that is too much, the widest give way first;
/// what is left over goes to the columns of text. A column that a person drags takes from none of the others.
@SuppressWarnings({"rawtypes", "unchecked"}) // the resize policy of JavaFX is declared so
final class FitColumns implements Callback<TableView.ResizeFeatures, Boolean> {
    private static final double LEAST = 48;
    private static final double ARROW = 14;

    /// @param wanted width its content asks for; @param text whether it grows where there is room
    record Wish(double wanted, boolean text) {}

    private List<Wish> wishes = List.of();

    void wish(List<Wish> asked) {
        wishes = asked;
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

    private static void narrow(double[] widths, double excess) {
        double low = LEAST;
        double high = 0;
        double sum = 0;
        for (double width : widths) {
            high = Math.max(high, width);
            sum += width;
        }
        double wanted = sum - excess;
        for (int round = 0; round < 40; round++) {
            double cap = (low + high) / 2;
            double capped = 0;
            for (double width : widths) capped += Math.min(width, cap);
            if (capped > wanted) high = cap;
            else low = cap;
        }
        for (int i = 0; i < widths.length; i++) widths[i] = Math.floor(Math.min(widths[i], low));
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
