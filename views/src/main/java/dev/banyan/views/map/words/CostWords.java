package dev.banyan.views.map.words;

import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.seams.Cost;
import dev.banyan.views.map.words.Hint.Line;
import dev.banyan.views.map.words.Hint.Sense;
import dev.banyan.views.parts.NumberText;
import java.util.ArrayList;
import java.util.List;

/// What a cut costs, in words.
public final class CostWords {
    private CostWords() {}

    public static List<Line> of(Cost cost) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(crossing(cost), sense(cost.more())));
        kinds(cost, lines);
        int tables = cost.tablesAfter() - cost.tablesBefore();
        if (tables != 0)
            lines.add(new Line(
                    signed(tables)
                            + (Math.abs(tables) == 1 ? " table shared" : " tables shared")
                            + against(cost.tablesBefore(), cost.tablesAfter()),
                    sense(tables)));
        if (cost.crossingBefore() == 0 && cost.crossingAfter() == 0 && cost.leaving() > 0)
            lines.add(Line.plain(NumberText.count(cost.leaving(), "dependency", "dependencies") + " to the rest"));
        int knotted = cost.knottedAfter() - cost.knottedBefore();
        if (cost.cyclesAfter() > cost.cyclesBefore()) lines.add(new Line("closes a cycle of contexts", Sense.BAD));
        else if (cost.cyclesAfter() < cost.cyclesBefore())
            lines.add(new Line("breaks a cycle of contexts", Sense.GOOD));
        else if (knotted != 0)
            lines.add(new Line(
                    NumberText.count(Math.abs(knotted), "context ", "contexts ")
                            + (knotted > 0 ? "more in a cycle" : "fewer in a cycle"),
                    sense(knotted)));
        int seams = cost.seamsOpened() - cost.seamsClosed();
        if (cost.seamsOpened() > 0 || cost.seamsClosed() > 0) lines.add(new Line(seams(cost), sense(seams)));
        int spanning = cost.spanningAfter() - cost.spanningBefore();
        if (spanning != 0)
            lines.add(new Line(
                    signed(spanning) + (Math.abs(spanning) == 1 ? " endpoint spans" : " endpoints span") + " contexts"
                            + against(cost.spanningBefore(), cost.spanningAfter()),
                    sense(spanning)));
        return lines;
    }

    /// "+9 crossing dependencies (154 → 163)".
    public static String crossing(Cost cost) {
        String words = Math.abs(cost.more()) == 1 ? " crossing dependency" : " crossing dependencies";
        return signed(cost.more()) + words + " (" + NumberText.count(cost.crossingBefore()) + " → "
                + NumberText.count(cost.crossingAfter()) + ")";
    }

    /// A line for each kind whose number changes; imports alone are the crossing dependencies already.
    private static void kinds(Cost cost, List<Line> lines) {
        for (DependencyKind kind : DependencyKind.values()) {
            int change = cost.change().getOrDefault(kind, 0);
            if (change == 0 || cost.change().size() == 1 && kind == DependencyKind.IMPORT) continue;
            int now = cost.now().getOrDefault(kind, 0);
            lines.add(new Line(signed(change) + " " + many(kind, change) + against(now, now + change), sense(change)));
        }
    }

    private static String many(DependencyKind kind, int change) {
        boolean one = Math.abs(change) == 1;
        return switch (kind) {
            case IMPORT -> one ? "import" : "imports";
            case CALL -> one ? "call" : "calls";
            case INHERITANCE -> one ? "inheritance" : "inheritances";
            case FOREIGN_KEY -> one ? "foreign key" : "foreign keys";
            case SHARED_TABLE -> one ? "pair that shares a table" : "pairs that share a table";
            case CHANGED_TOGETHER -> one ? "pair changed together" : "pairs changed together";
        };
    }

    /// " (154 → 163)".
    private static String against(int before, int after) {
        return " (" + NumberText.count(before) + " → " + NumberText.count(after) + ")";
    }

    private static String seams(Cost cost) {
        var words = new ArrayList<String>();
        if (cost.seamsOpened() > 0) words.add("opens " + NumberText.count(cost.seamsOpened(), "seam", "seams"));
        if (cost.seamsClosed() > 0) words.add("closes " + NumberText.count(cost.seamsClosed(), "seam", "seams"));
        return String.join(", ", words);
    }

    static String signed(int number) {
        return number > 0 ? "+" + NumberText.count(number) : number == 0 ? "±0" : "−" + NumberText.count(-number);
    }

    private static Sense sense(int more) {
        return more > 0 ? Sense.BAD : more < 0 ? Sense.GOOD : Sense.PLAIN;
    }
}
