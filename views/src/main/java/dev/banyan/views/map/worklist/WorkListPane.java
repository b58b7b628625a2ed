package dev.banyan.views.map.worklist;

import dev.banyan.model.CrossingId;
import dev.banyan.model.Disposition;
import dev.banyan.model.Disposition.Choice;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.seams.WorkList;
import dev.banyan.model.seams.WorkList.Item;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.map.view.MapView;
import dev.banyan.views.map.words.Names;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.Escape;
import dev.banyan.views.parts.FactTable;
import dev.banyan.views.parts.NumberText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The work-list of a seam under the map: a row per dependency that crosses, and what is decided about the selected
/// ones. Follows the seam that is selected.
public final class WorkListPane extends VBox {
    private final MapView map;
    private final Workbench bench;
    private final Label title = new Label();
    private final Label share = new Label();
    private final FactTable<Item> table;
    private final TextField owner = new TextField();
    private final MenuButton phase = new MenuButton("In phase");
    private final WorkListEdits edits;
    private final Subscription watch;
    private final dev.banyan.model.edit.Subscription planWatch;
    private SeamId seam;

    public WorkListPane(MapView map, SeamId seam, Runnable close) {
        this.map = map;
        this.seam = seam;
        bench = map.state().bench();
        edits = new WorkListEdits(bench);
        setId("work-list");
        getStyleClass().add("map-work");
        title.getStyleClass().add("inspector-title");
        share.setId("work-share");
        share.getStyleClass().add("muted");
        share.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(10, title, share, gap, Buttons.icon("mdi2c-close", "Close the work-list", close));
        head.setAlignment(Pos.CENTER_LEFT);
        table = new FactTable<>("Dependencies that cross", "dependency", "dependencies", columns());
        table.beside(goes(), owner(), phase());
        table.onSelect(this::point);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head, table);
        Escape.closes(this, close);
        watch = bench.selection().subject().subscribe(subject -> {
            if (subject instanceof Subject.OfSeam(SeamId id)) this.seam = id;
            show();
        });
        planWatch = bench.store().watch(_ -> show());
    }

    private MenuButton goes() {
        var menu = new MenuButton("Decide");
        menu.setId("work-decide");
        for (Choice choice : Choice.values()) {
            var item = new MenuItem(choice.words());
            item.setOnAction(_ -> edits.decide(selected(), choice));
            menu.getItems().add(item);
        }
        var open = new MenuItem("Leave open");
        open.setOnAction(_ -> edits.leaveOpen(selected()));
        menu.getItems().add(open);
        return menu;
    }

    private TextField owner() {
        owner.setId("work-owner");
        owner.setPromptText("Owner, Enter sets");
        owner.setPrefColumnCount(11);
        owner.setAccessibleText("Owner of the selected dependencies");
        owner.setOnAction(_ -> edits.give(
                selected(), owner.getText() == null ? "" : owner.getText().strip()));
        return owner;
    }

    private MenuButton phase() {
        phase.setId("work-phase");
        return phase;
    }

    private void phases(Plan plan) {
        phase.getItems().clear();
        for (Phase p : plan.roadmap()) {
            var item = new MenuItem(p.name());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> edits.into(selected(), p.id()));
            phase.getItems().add(item);
        }
        var none = new MenuItem("No phase");
        none.setOnAction(_ -> edits.into(selected(), null));
        phase.getItems().add(none);
    }

    private List<Item> selected() {
        return table.selected();
    }

    private List<Column<Item>> columns() {
        return List.of(
                Column.<Item>code("From", i -> Names.tail(i.id().from()))
                        .explained(i ->
                                i.id().from().name() + (i.line() > 0 ? ", line " + NumberText.count(i.line()) : "")),
                Column.<Item>code("To", i -> Names.tail(i.id().to()))
                        .explained(i -> i.id().to().name()),
                Column.muted("Kind", i -> i.id().kind().words()),
                Column.count("Uses", i -> i.gone() ? null : i.uses()),
                Column.text("Goes by", i -> i.choice().map(Choice::words).orElse("")),
                Column.text("Owner", i -> decided(i).map(Disposition::owner).orElse("")),
                Column.text(
                        "Phase",
                        i -> decided(i).map(Disposition::phase).map(this::named).orElse("")),
                Column.text(
                        "State",
                        i -> i.gone() ? "Gone from the code" : i.state().words()));
    }

    private static Optional<Disposition> decided(Item item) {
        return Optional.ofNullable(item.disposition());
    }

    private String named(@Nullable PhaseId id) {
        Phase p = id == null ? null : bench.plan().phases().get(id);
        return p == null ? "" : p.name();
    }

    private void show() {
        Plan plan = bench.plan();
        WorkList list = WorkList.of(
                plan, seam, map.state().derived().seams(plan).of(seam).orElse(null));
        title.setText("Work-list: " + Names.of(plan, seam.one()) + " ↔ " + Names.of(plan, seam.other()));
        share.setText(share(list));
        phases(plan);
        Set<CrossingId> kept = new HashSet<>();
        for (Item i : selected()) kept.add(i.id());
        table.setRows(list.items());
        if (!kept.isEmpty()) table.mark(i -> kept.contains(i.id()));
    }

    /// "12 of 48 done (25 %), 30 open".
    static String share(WorkList list) {
        if (list.items().isEmpty()) return "nothing crosses";
        return NumberText.count(list.count(WorkList.State.DONE)) + " of "
                + NumberText.count(list.items().size()) + " done (" + NumberText.percent(list.done()) + "), "
                + NumberText.count(list.count(WorkList.State.OPEN)) + " not decided";
    }

    private void point(List<Item> items) {
        var ends = new HashSet<ModuleId>();
        for (Item i : items) {
            ends.add(i.id().from());
            ends.add(i.id().to());
        }
        map.propose(ends.isEmpty() ? null : ends);
    }

    public void close() {
        watch.unsubscribe();
        planWatch.close();
        map.propose(null);
    }
}
