package dev.banyan.views.map.inspect;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.Canvas;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.seams.ContextAtWork;
import dev.banyan.model.seams.ContextPeople;
import dev.banyan.model.seams.Figures;
import dev.banyan.model.seams.Measure;
import dev.banyan.views.parts.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The canvas of a context on one page in landscape, black on white: what it is for, what it takes and sends, what it
/// decides, and what the audit knows of it (after Tune, "The Bounded Context Canvas").
final class CanvasSheet extends GridPane {
    /// An A4 page in landscape has this proportion.
    static final double WIDE = 1040;

    static final double HIGH = 735;
    private static final int MOST = 9;

    CanvasSheet(Plan plan, BoundedContext c, Figures figures, List<String> seams) {
        setId("canvas-sheet");
        setStyle("-fx-background-color: white; -fx-padding: 18; -fx-hgap: 8; -fx-vgap: 8;");
        setPrefSize(WIDE, HIGH);
        setMinSize(WIDE, HIGH);
        setMaxSize(WIDE, HIGH);
        for (int i = 0; i < 3; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100 / 3.0);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        Canvas canvas = plan.boundaries().canvases().getOrDefault(c.id(), Canvas.BLANK);
        add(cell("Context", List.of(c.name(), plan.name()), 22), 0, 0);
        add(cell("Purpose", List.of(c.purpose())), 1, 0);
        add(cell("Role, owner", List.of(canvas.role().words(), c.owner())), 2, 0);
        add(cell("Messages it takes", canvas.messagesIn().lines().toList()), 0, 1);
        add(cell("Language", List.of(c.language())), 1, 1);
        add(cell("Messages it sends", canvas.messagesOut().lines().toList()), 2, 1);
        add(cell("Decisions of the business", canvas.decisions().lines().toList()), 0, 2);
        add(cell("Seams", seams), 1, 2);
        add(cell("Open questions", canvas.questions().lines().toList()), 2, 2);
        add(cell("Size and measures", measures(figures)), 0, 3);
        add(cell("Data and load", atWork(plan, c.id())), 1, 3);
        add(cell("People who know it", people(plan, c.id())), 2, 3);
    }

    private static List<String> measures(Figures f) {
        var lines = new ArrayList<String>();
        lines.add(NumberText.count(f.modules(), "module", "modules")
                + (f.lines() < 0 ? "" : ", " + NumberText.count(f.lines(), "line", "lines")));
        var coverage = f.coverage();
        lines.add(coverage == null ? "Coverage: no data" : "Covered " + NumberText.percent(coverage.share()));
        for (Measure m : Measure.values()) lines.add(m.words() + " " + NumberText.percent(m.of(f)));
        lines.add(NumberText.count(f.crossing(), "dependency crosses", "dependencies cross"));
        return lines;
    }

    private static List<String> atWork(Plan plan, ContextId id) {
        ContextAtWork work = ContextAtWork.of(plan, id);
        var lines = new ArrayList<String>();
        lines.add(
                plan.facts().operation().tables().isEmpty()
                        ? "Tables: no data"
                        : NumberText.count(work.tables().size(), "table", "tables"));
        String shared = work.tables().stream()
                .filter(t -> t.others() > 0)
                .limit(MOST)
                .map(t -> t.table().name())
                .collect(Collectors.joining(", "));
        if (!shared.isEmpty()) lines.add("Shared: " + shared);
        lines.add(NumberText.count(work.endpoints().size(), "endpoint", "endpoints")
                + (work.requests() < 0 ? "" : ", " + NumberText.count(work.requests(), "request", "requests")));
        if (!work.jobs().isEmpty()) lines.add(NumberText.count(work.jobs().size(), "job", "jobs"));
        if (!work.incidents().isEmpty())
            lines.add(NumberText.count(work.incidents().size(), "incident", "incidents"));
        return lines;
    }

    private static List<String> people(Plan plan, ContextId id) {
        ContextPeople known = ContextPeople.of(plan, id);
        if (known.people().isEmpty()) return List.of("no data");
        var lines = new ArrayList<String>();
        lines.add("Most of it rests on " + NumberText.count(known.factor(), "person", "people"));
        for (var p : known.people().stream().limit(MOST - 2).toList())
            lines.add(p.name() + " " + NumberText.percent(p.share()));
        return lines;
    }

    private static VBox cell(String title, List<String> lines) {
        return cell(title, lines, 12);
    }

    private static VBox cell(String title, List<String> lines, int size) {
        var head = label(title, 10, "#666666");
        var box = new VBox(3, head);
        int shown = 0;
        for (String line : lines) {
            if (line.isBlank()) continue;
            box.getChildren().add(label(line, shown == 0 ? size : 12, "black"));
            if (++shown == MOST) break;
        }
        long left = lines.stream().filter(l -> !l.isBlank()).count() - shown;
        if (left > 0) box.getChildren().add(label("and " + left + " more", 10, "#666666"));
        box.setStyle("-fx-border-color: #999999; -fx-padding: 8;");
        box.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        GridPane.setVgrow(box, Priority.ALWAYS);
        GridPane.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static Label label(String words, int size, String colour) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setStyle("-fx-font-size: " + size + "px; -fx-text-fill: " + colour + ";");
        return label;
    }
}
