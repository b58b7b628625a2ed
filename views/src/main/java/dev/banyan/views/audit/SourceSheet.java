package dev.banyan.views.audit;

import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Source;
import dev.banyan.views.Doors;
import dev.banyan.views.audit.SourceText.Line;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.SectionTitle;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The text of a source with the place a fact was read from, and what was read there. The program lays it over the
/// window with [dev.banyan.views.shell.Shell#lay].
public final class SourceSheet extends VBox {
    private static final double ROW = 20;
    private static final int FACTS = 40;
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final SourceText text;
    private final ListView<Line> lines = new ListView<>();

    public SourceSheet(SourceText text, Doors doors, Runnable close) {
        this.text = text;
        getStyleClass().addAll("sheet-over", "source-sheet");
        setMaxSize(1240, Region.USE_COMPUTED_SIZE);
        setFocusTraversable(true);
        Source source = text.reading().source();
        var title = new Label(source.name());
        title.getStyleClass().add("inspector-title");
        String at = text.place().toString();
        var words = new Label(source.title() + (at.isEmpty() ? "" : " · " + at));
        words.getStyleClass().add("muted");
        getChildren().addAll(title, words);
        if (!text.notice().isEmpty()) getChildren().add(notice(text.notice()));
        if (!text.lines().isEmpty() && !at.isEmpty() && !text.found())
            getChildren().add(notice("The place is not in this text; its beginning is shown."));
        setLines();
        var beside = new VBox(6, new SectionTitle("Read here"));
        facts().forEach(fact -> beside.getChildren().add(wrapped(fact)));
        beside.setPrefWidth(280);
        beside.setMinWidth(220);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var body = new HBox(16, lines, beside);
        VBox.setVgrow(body, Priority.ALWAYS);
        if (text.lines().isEmpty()) body.getChildren().remove(lines);
        getChildren().addAll(body, foot(doors, close));
    }

    private static Label notice(String words) {
        var label = wrapped(words);
        label.getStyleClass().setAll("label", "source-notice");
        return label;
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }

    private void setLines() {
        lines.getStyleClass().add("source-lines");
        lines.setAccessibleText("Text of " + text.reading().source().name());
        lines.setFixedCellSize(ROW);
        lines.getItems().setAll(text.lines());
        lines.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        lines.setCellFactory(_ -> new SourceLine(digits()));
        lines.setOnKeyPressed(e -> {
            if (!COPY.match(e)) return;
            copy(lines.getSelectionModel().getSelectedItems());
            e.consume();
        });
        int[] marked = IntStream.range(0, text.lines().size())
                .filter(i -> text.lines().get(i).marked())
                .toArray();
        if (marked.length == 0) return;
        lines.getFocusModel().focus(marked[0]);
        lines.scrollTo(Math.max(0, marked[0] - 6));
    }

    private int digits() {
        return text.lines().isEmpty()
                ? 1
                : String.valueOf(text.lines().getLast().number()).length();
    }

    /// What was read at this very place, else what the source tells at all.
    private List<String> facts() {
        List<Fact> here = text.reading().facts().stream()
                .filter(f -> f.place().equals(text.place()) || pointsHere(f))
                .limit(FACTS)
                .toList();
        if (!here.isEmpty()) return here.stream().map(FactWords::of).distinct().toList();
        return text.reading().warnings().stream()
                .filter(w -> w.place().equals(text.place()))
                .map(w -> w.message())
                .limit(FACTS)
                .toList();
    }

    /// The line of a dependency is one of the code; its place in the source is in the pointer.
    private boolean pointsHere(Fact fact) {
        String pointer = fact.place().pointer();
        return fact instanceof Fact.DependencyFact
                && !pointer.isEmpty()
                && pointer.equals(text.place().pointer());
    }

    private Node foot(Doors doors, Runnable close) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(8);
        foot.setAlignment(Pos.CENTER_LEFT);
        if (!text.lines().isEmpty()) {
            var copy = Buttons.plain("Copy", () -> copy(copied()));
            copy.setId("source-copy");
            foot.getChildren().add(copy);
        }
        Path folder = text.folder();
        if (folder != null) foot.getChildren().add(Buttons.plain("Open the folder", () -> doors.openFolder(folder)));
        var done = Buttons.main("Close", close);
        done.setId("source-close");
        done.setDefaultButton(true);
        foot.getChildren().addAll(gap, done);
        return foot;
    }

    /// What is marked, or all that is shown.
    private List<Line> copied() {
        List<Line> marked = text.lines().stream().filter(Line::marked).toList();
        return marked.isEmpty() ? text.lines() : marked;
    }

    private static void copy(List<Line> some) {
        String all = some.stream()
                .map(l -> (l.continued() || l.equals(some.getFirst()) ? "" : "\n") + l.text())
                .collect(Collectors.joining());
        var content = new ClipboardContent();
        content.putString(all);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
