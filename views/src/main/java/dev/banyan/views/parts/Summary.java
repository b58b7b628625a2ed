package dev.banyan.views.parts;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// The line over a table: how many rows are seen of how many, and the sums of the columns that add up.
final class Summary {
    private Summary() {}

    static <T> String of(List<Column<T>> columns, List<T> shown, int all, String one, String many) {
        var words = new StringBuilder();
        if (shown.size() != all) words.append(NumberText.count(shown.size())).append(" of ");
        words.append(NumberText.count(all, one, many));
        for (Column<T> column : columns) {
            ToDoubleFunction<T> sum = column.sum();
            if (sum == null || shown.isEmpty()) continue;
            double total = shown.stream()
                    .mapToDouble(sum)
                    .filter(v -> !Double.isNaN(v))
                    .sum();
            words.append(" · ")
                    .append(NumberText.count(Math.round(total)))
                    .append(' ')
                    .append(column.title().toLowerCase(java.util.Locale.ROOT));
        }
        return words.toString();
    }
}
