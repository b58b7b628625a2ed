package dev.banyan.model.scenario;

import dev.banyan.model.Plan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// Several plans over the same facts, figure by figure.
///
/// @param columns the first is what the others are measured by
/// @param chance  what the simulated dates rest on
public record SideBySide(List<Column> columns, Chance chance) {
    public SideBySide {
        columns = List.copyOf(columns);
    }

    public record Column(Standing standing, Outlook outlook) {}

    public static SideBySide of(List<Standing> standings, Chance chance) {
        return new SideBySide(
                standings.stream()
                        .map(s -> new Column(s, Outlook.of(s, chance)))
                        .toList(),
                chance);
    }

    /// The plan as it stands beside all that was put aside.
    public static SideBySide of(Plan plan, LocalDate today, Chance chance) {
        return of(Standing.all(plan, today), chance);
    }

    /// In the order of the columns; not a number where there is nothing to tell.
    public List<Double> values(Figure figure) {
        return columns.stream().map(c -> c.outlook().value(figure)).toList();
    }

    /// Positions of the columns that are best at a figure; none where nothing tells them apart.
    public List<Integer> best(Figure figure) {
        return figure.best(values(figure));
    }

    /// Whether the columns do not all read the same.
    public boolean differs(Figure figure) {
        List<Double> values = values(figure);
        return values.stream().anyMatch(v -> !figure.same(v, values.getFirst()));
    }

    /// How many figures a column is best at, alone or with others.
    public long bestAt(int column) {
        return Arrays.stream(Figure.values())
                .filter(f -> best(f).contains(column))
                .count();
    }
}
