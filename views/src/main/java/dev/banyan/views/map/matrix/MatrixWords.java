package dev.banyan.views.map.matrix;

import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.matrix.Cell;
import dev.banyan.model.matrix.Level;
import dev.banyan.model.matrix.Line;
import dev.banyan.views.map.matrix.MatrixState.Made;
import dev.banyan.views.map.words.Hint;
import dev.banyan.views.map.words.Hint.Words;
import dev.banyan.views.parts.NumberText;
import java.util.ArrayList;
import java.util.Locale;

/// What is said of a cell and of a whole matrix.
final class MatrixWords {
    private MatrixWords() {}

    static Words of(Made made, int row, int column) {
        var matrix = made.matrix();
        Line from = matrix.lines().get(row), to = matrix.lines().get(column);
        var lines = new ArrayList<Hint.Line>();
        String one = MatrixNames.full(from, made.level()), other = MatrixNames.full(to, made.level());
        if (row == column) {
            lines.add(Hint.Line.plain(
                    NumberText.count(matrix.cell(row, row).inCode(), "dependency inside", "dependencies inside")));
            if (made.level() != Level.CONTEXTS) lines.add(Hint.Line.plain(MatrixNames.context(made.plan(), from)));
            return new Words(one, lines);
        }
        Cell cell = matrix.cell(row, column);
        if (cell.byKind().isEmpty()) lines.add(Hint.Line.plain("does not use it"));
        cell.byKind()
                .forEach((kind, count) ->
                        lines.add(Hint.Line.plain(NumberText.count(count) + " " + words(kind, count))));
        boolean against = cell.againstTheOrder() && cell.inCode() > 0;
        if (against) lines.add(new Hint.Line(against(made), Hint.Sense.BAD));
        int back = matrix.cell(column, row).inCode();
        if (back > 0) lines.add(Hint.Line.plain("the other way: " + NumberText.count(back)));
        return new Words(one + " → " + other, lines);
    }

    private static String against(Made made) {
        return switch (made.ordering()) {
            case LAYERS, CONTEXTS -> "against the order";
            case PHASES -> "uses what leaves later";
        };
    }

    private static String words(DependencyKind kind, int count) {
        if (kind == DependencyKind.CHANGED_TOGETHER)
            return count == 1 ? "pair changed together" : "pairs changed together";
        if (count == 1) return kind.words();
        return kind == DependencyKind.INHERITANCE ? "inheritances" : kind.words() + "s";
    }

    /// "12 of 240 dependencies go against the order, proven the least".
    static String summary(Made made) {
        var matrix = made.matrix();
        int against = matrix.against(), all = against + matrix.along();
        String lines =
                NumberText.count(matrix.size()) + " " + made.level().name().toLowerCase(Locale.ROOT) + ", ";
        if (all == 0) return lines + "nothing lies between them";
        if (made.counted() == MatrixState.Counted.CHANGES)
            return lines + NumberText.count(all / 2, "pair", "pairs") + " changed together";
        String goes = lines + NumberText.count(against) + " of "
                + NumberText.count(all, "dependency goes", "dependencies go") + " against the order";
        if (Double.isNaN(matrix.bound()) || made.counted() != MatrixState.Counted.ALL || against == 0) return goes;
        double least = Math.ceil(matrix.bound() - 1e-6);
        return goes
                + (against <= least ? ", proven the least" : ", at least " + NumberText.count((long) least) + " must");
    }
}
