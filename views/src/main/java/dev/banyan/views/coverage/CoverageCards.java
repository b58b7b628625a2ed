package dev.banyan.views.coverage;

import dev.banyan.model.coverage.CoverageGap;
import dev.banyan.model.coverage.CoverageGaps;
import dev.banyan.views.parts.Card;
import dev.banyan.views.parts.NumberText;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// The four numbers that say how far the tests are.
final class CoverageCards {
    private CoverageCards() {}

    static Node of(Covered covered) {
        var cards = List.of(all(covered), wanted(covered), lines(covered), late(covered));
        var row = new GridPane();
        row.setHgap(14);
        for (Card card : cards) {
            var quarter = new ColumnConstraints();
            quarter.setPercentWidth(100.0 / cards.size());
            row.addColumn(row.getColumnConstraints().size(), card);
            row.getColumnConstraints().add(quarter);
        }
        return row;
    }

    private static Card all(Covered covered) {
        var whole = covered.gaps().whole();
        if (!covered.known()) return Card.number("All code", NumberText.UNKNOWN, "a coverage report tells");
        String what = covered.measure() == Measure.LINES ? " lines" : " branches";
        return Card.number(
                "All code",
                NumberText.percent(covered.measure().share(whole)),
                "of " + NumberText.count(covered.measure().of(whole)) + what);
    }

    private static Card wanted(Covered covered) {
        List<CoverageGap> wanted =
                covered.gaps().wanted().stream().filter(CoverageGap::known).toList();
        double statements = wanted.stream().mapToInt(CoverageGap::statements).sum();
        double done = wanted.stream().mapToInt(CoverageGap::covered).sum();
        double asked =
                wanted.stream().mapToDouble(g -> g.target() * g.statements()).sum();
        if (statements == 0)
            return Card.number(
                    "Where a target is set",
                    NumberText.UNKNOWN,
                    covered.gaps().wanted().isEmpty() ? "no target yet" : "a coverage report tells");
        return Card.number(
                "Where a target is set",
                NumberText.percent(done / statements),
                "of lines, the targets ask for " + NumberText.percent(asked / statements));
    }

    private static Card lines(Covered covered) {
        CoverageGaps gaps = covered.gaps();
        if (!covered.known()) return Card.number("Lines to cover", NumberText.UNKNOWN, "a coverage report tells");
        return Card.number(
                "Lines to cover",
                NumberText.count(gaps.linesToCover()),
                "≈ " + NumberText.count(Math.round(gaps.days()), "day", "days") + " at "
                        + NumberText.decimal(covered.plan().assumptions().linesCoveredADay(), 0) + " lines a day");
    }

    private static Card late(Covered covered) {
        long due =
                covered.gaps().wanted().stream().filter(g -> g.before() != null).count();
        long unknown = covered.gaps().wanted().stream().filter(g -> !g.known()).count();
        String beside = "of " + NumberText.count(due) + " before their phase starts"
                + (unknown == 0 ? "" : ", " + NumberText.count(unknown) + " without data");
        String late = due > 0 && unknown == due
                ? NumberText.UNKNOWN
                : NumberText.count(covered.late().size());
        return Card.number("Gates at risk", late, due == 0 ? "no target is due before a phase" : beside);
    }
}
