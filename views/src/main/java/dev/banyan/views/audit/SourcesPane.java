package dev.banyan.views.audit;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.Place;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.FactTable;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The files that were read, the place to drop more, what they say, and what is missing.
final class SourcesPane implements AuditList {
    private static final int ROWS = 12;

    private final Workbench workbench;
    private final FactTable<SourceRow> table;
    private final GridPane cards = new GridPane(16, 16);
    private final ScrollPane scroll;

    SourcesPane(Workbench workbench) {
        this.workbench = workbench;
        table = new FactTable<SourceRow>(
                        "Sources of the audit",
                        "source",
                        "sources",
                        List.of(
                                Column.code("Source", r -> r.source().name()),
                                Column.<SourceRow>text(
                                                "Recognised as", r -> r.source().title())
                                        .explained(SourceRow::recognition),
                                Column.count("Records", r -> r.source().records()),
                                Column.<SourceRow>number(
                                                "Matched", SourceRow::share, n -> NumberText.percent(n.doubleValue()))
                                        .said(SourceRow::matched)
                                        .shown(SourcesPane::matched),
                                Column.muted("Tells us", SourceRow::tells),
                                Column.when("Read", r -> r.source().readAt(), workbench::today)))
                .plain(ROWS)
                .onOpen(r -> workbench.doors().showSource(r.source().id(), Place.UNKNOWN))
                .onSelect(rows -> {
                    if (!rows.isEmpty())
                        workbench
                                .selection()
                                .select(new Subject.OfSource(
                                        rows.getLast().source().id()));
                });
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        cards.getColumnConstraints().addAll(half, half);
        var body = new VBox(dropZone(), table, cards);
        body.getStyleClass().add("room-body");
        scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("room-scroll");
    }

    private static Node matched(SourceRow row) {
        return row.matched().isEmpty() ? new Label("–") : new Pill(row.matched(), row.tone());
    }

    private Node dropZone() {
        var title = new Label("Drop audit files or a folder here");
        title.getStyleClass().add("drop-title");
        var text = new Label("Formats are recognised by what is inside them. Nothing leaves this computer.");
        text.getStyleClass().add("muted");
        var files = Buttons.plain("Choose files…", () -> workbench.doors().chooseAudit());
        var folder = Buttons.plain("Choose a folder…", () -> workbench.doors().chooseAuditFolder());
        var ways = new HBox(8, files, folder);
        ways.setAlignment(Pos.CENTER);
        var zone = new VBox(6, title, text, ways);
        zone.getStyleClass().add("drop-zone");
        return zone;
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void fill(Plan plan) {
        table.setRows(plan.audit().readings().stream()
                .map(r -> SourceRow.of(plan, r))
                .sorted(Comparator.comparing(r -> r.source().name()))
                .toList());
        boolean read = !plan.audit().readings().isEmpty();
        table.setVisible(read);
        table.setManaged(read);
        cards.getChildren().clear();
        if (read) cards.add(SaysCard.of(plan, workbench), 0, 0);
        cards.add(MissingCard.of(plan, workbench), read ? 1 : 0, 0, read ? 1 : 2, 1);
    }

    @Override
    public void mark(Subject subject) {
        table.mark(r -> subject.equals(new Subject.OfSource(r.source().id())));
    }
}
