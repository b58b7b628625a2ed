package dev.banyan.views.map.structure;

import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.structure.StructuralFinding;
import dev.banyan.model.structure.Structure;
import dev.banyan.model.structure.StructureKind;
import dev.banyan.views.Subject;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.view.MapView;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.Escape;
import dev.banyan.views.parts.FactTable;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.PaneHead;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What the structure says against the code, listed beside the map: a row selects its modules and brings them into
/// sight, a cycle shows what to remove.
public final class StructurePane extends VBox {
    /// How much of the window it takes, so that names of modules can be told apart where there is room.
    private static final double SHARE = 0.3;

    private static final double NARROW = 400;
    private static final double WIDE = 580;

    private final MapView map;
    private final FactTable<StructuralFinding> table;
    private final MenuButton kinds = new MenuButton();
    private final ToggleGroup group = new ToggleGroup();
    private final ScrollPane detail = new ScrollPane();
    private final Subscription watch;
    private Structure structure = new Structure(List.of());
    private @Nullable AuditFacts of;
    private @Nullable StructureKind only;

    public StructurePane(MapView map, Runnable close) {
        this.map = map;
        setId("structure-pane");
        getStyleClass().addAll("map-pane", "structure-pane");
        table = new FactTable<>("Structural findings", "finding", "findings", columns());
        table.onSelect(chosen -> {
            if (!chosen.isEmpty()) choose(chosen.getFirst());
        });
        var head = new PaneHead("Structural findings", "Close the structural findings", close);
        kinds.setId("structure-kinds");
        kinds.setAccessibleText("Kind of finding");
        detail.getStyleClass().add("room-scroll");
        detail.setFitToWidth(true);
        detail.setPrefHeight(250);
        detail.setMinHeight(120);
        prefWidthProperty()
                .bind(sceneProperty()
                        .flatMap(javafx.scene.Scene::widthProperty)
                        .map(w -> Math.clamp(w.doubleValue() * SHARE, NARROW, WIDE))
                        .orElse(NARROW));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head, kinds, table, detail);
        detail.setContent(note("Looking at the structure…"));
        Escape.closes(this, close);
        watch = map.state().sceneProperty().subscribe(this::look);
    }

    private static List<Column<StructuralFinding>> columns() {
        return List.of(
                Column.<StructuralFinding>text("What", f -> f.kind().words()).explained(StructuralFinding::why),
                Column.<StructuralFinding>code("Where", StructuralFinding::where)
                        .shown(f -> ending(f.where()))
                        .explained(StructuralFinding::where),
                Column.<StructuralFinding>count("Number", StructuralFinding::number)
                        .explained(f ->
                                NumberText.count(f.number()) + " " + f.kind().counts()));
    }

    /// The end of a name tells modules of one package apart, its beginning does not.
    private static Label ending(String name) {
        var label = new Label(name);
        label.getStyleClass().add("code");
        label.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        return label;
    }

    private void look(Scene scene) {
        AuditFacts facts = scene.facts();
        if (facts == of) return;
        of = facts;
        map.state()
                .bench()
                .jobs()
                .run(
                        "Looking at the structure",
                        _ -> Structure.of(facts),
                        found -> {
                            if (facts == of) show(found);
                        },
                        e -> detail.setContent(note("The structure could not be looked at: " + e.getMessage())));
    }

    private void show(Structure found) {
        structure = found;
        map.cycle().show(null);
        kinds.getItems().clear();
        kinds.getItems().add(item("All findings", null, found.findings().size()));
        for (StructureKind kind : StructureKind.values())
            kinds.getItems().add(item(kind.words(), kind, found.of(kind).size()));
        narrow(only);
    }

    private RadioMenuItem item(String words, @Nullable StructureKind kind, int count) {
        var item = new RadioMenuItem(words + "  " + NumberText.count(count));
        item.setToggleGroup(group);
        item.setSelected(kind == only);
        item.setOnAction(_ -> narrow(kind));
        return item;
    }

    private void narrow(@Nullable StructureKind kind) {
        only = kind;
        var rows = kind == null ? structure.findings() : structure.of(kind);
        kinds.setText((kind == null ? "All findings" : kind.words()) + "  " + NumberText.count(rows.size()));
        table.setRows(rows);
        detail.setContent(
                note(rows.isEmpty() ? "Nothing found." : "Select a finding to see why, and to bring it into sight."));
    }

    private void choose(StructuralFinding finding) {
        Scene scene = map.state().scene();
        map.state().bench().selection().select(new Subject.Modules(scene.ids(finding.modules())));
        map.cycle().show(finding);
        map.sight().bringIntoSight(finding.modules());
        detail.setContent(new StructureDetail(map).of(finding));
    }

    static Label note(String words) {
        var note = new Label(words);
        note.getStyleClass().add("map-note");
        note.setWrapText(true);
        return note;
    }

    /// The keyboard goes to the list.
    public void begin() {
        table.requestFocus();
    }

    public void close() {
        watch.unsubscribe();
        of = null;
        map.cycle().show(null);
    }
}
