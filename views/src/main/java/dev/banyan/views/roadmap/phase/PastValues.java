package dev.banyan.views.roadmap.phase;

import dev.banyan.model.roadmap.GateHistory;
import dev.banyan.model.roadmap.GateHistory.Point;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Sparkline;
import dev.banyan.views.parts.Tips;
import dev.banyan.views.roadmap.entry.Days;
import dev.banyan.views.roadmap.entry.Typed;
import dev.banyan.views.roadmap.parts.Parts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// How the value of a criterion went over the audits, as a small line; nothing while there is one audit alone.
final class PastValues {
    private PastValues() {}

    static Node[] of(GateHistory history) {
        List<Point> points = history.points();
        if (points.size() < 2) return new Node[0];
        String told = points.stream().map(PastValues::told).collect(Collectors.joining("\n"));
        double[] values = points.stream().mapToDouble(Point::value).toArray();
        var line = new Sparkline(values, "Over the audits: " + told.replace('\n', ','));
        Point first = points.getFirst();
        var words = Parts.muted(Typed.brief(first.value()) + " → "
                + Typed.brief(points.getLast().value()) + " since " + Days.brief(first.on()));
        var row = new HBox(6, line, words);
        row.setAlignment(Pos.CENTER_LEFT);
        Tips.set(row, told);
        return new Node[] {row};
    }

    private static String told(Point at) {
        return NumberText.date(at.on()) + ": " + Typed.brief(at.value())
                + (at.holds() ? ", would have been met" : ", would have been missed");
    }
}
