package dev.banyan.views.roadmap.table;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.views.Settings;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.planning.Current;
import dev.banyan.views.roadmap.planning.GatesPassed;
import dev.banyan.views.roadmap.planning.Planning;
import dev.banyan.views.roadmap.planning.TeamNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The phases as cells, most of them edited in place; the twin of the timeline for keyboard and screen reader. What is
/// typed while cells of several rows are selected goes into all of them. Sorting changes only what is seen.
public final class PhaseTable extends VBox {
    private static final String HIDDEN = "roadmap.table.hidden";

    private final Planning planning;
    private final ObservableList<PhaseRow> rows = FXCollections.observableArrayList();
    private final SortedList<PhaseRow> sorted = new SortedList<>(rows);
    private final TableView<PhaseRow> table = new TableView<>(sorted);
    private final Map<TableColumn<PhaseRow, ?>, PhaseColumn> columns = new HashMap<>();
    private final ManyBar many;
    private boolean quiet;

    public PhaseTable(Planning planning) {
        this.planning = planning;
        many = new ManyBar(planning, this);
        table.setId("phase-table");
        table.setAccessibleText("Phases of the roadmap");
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setTableMenuButtonVisible(true);
        table.setRowFactory(_ -> new MarkedRow());
        table.setFixedCellSize(32);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        addColumns();
        table.getSelectionModel().getSelectedCells().addListener((ListChangeListener<Object>) _ -> selected());
        table.setOnKeyPressed(new TableKeys(this));
        getStyleClass().add("phase-table");
        setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(many, table);
    }

    private void addColumns() {
        Settings settings = planning.workbench().settings();
        List<PhaseColumn> all =
                PhaseColumns.all(new Entries(planning.workbench().today()));
        String usual =
                all.stream().filter(c -> !c.usual()).map(PhaseColumn::title).collect(Collectors.joining("\n"));
        Set<String> hidden =
                new TreeSet<>(Arrays.asList(settings.get(HIDDEN, usual).split("\n")));
        for (PhaseColumn of : all) {
            TableColumn<PhaseRow, PhaseRow> column = column(of);
            column.setVisible(!hidden.contains(of.title()));
            column.visibleProperty().addListener((_, _, shown) -> {
                if (shown) hidden.remove(of.title());
                else hidden.add(of.title());
                settings.put(HIDDEN, String.join("\n", hidden));
            });
        }
    }

    private TableColumn<PhaseRow, PhaseRow> column(PhaseColumn of) {
        var column = new TableColumn<PhaseRow, PhaseRow>(of.title());
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        column.setComparator(of.by());
        column.setPrefWidth(of.width());
        column.setReorderable(false);
        column.setEditable(of.entry() != null);
        if (of.number()) column.getStyleClass().add("number");
        column.setCellFactory(_ -> of.entry() == null
                ? new ShownCell(of)
                : new EditCell(
                        of.text(), (row, typed) -> type(of, row, typed), of.choices(), () -> offered(of), of.number()));
        columns.put(column, of);
        table.getColumns().add(column);
        return column;
    }

    private List<String> offered(PhaseColumn of) {
        Function<Plan, List<String>> offers = of.offers();
        return offers == null ? List.of() : offers.apply(planning.plan());
    }

    /// Puts what was typed into a cell, and into the others that are selected in its column.
    private void type(PhaseColumn of, PhaseRow row, String typed) {
        Set<PhaseRow> into = new LinkedHashSet<>(List.of(row));
        List<PhaseRow> chosen = rowsOf(of);
        if (chosen.contains(row)) into.addAll(chosen);
        var cells = new CellEdits(planning.plan());
        for (PhaseRow each : into) cells.enter(of, each, typed);
        commit(words(of, into), cells);
    }

    private static String words(PhaseColumn of, Set<PhaseRow> into) {
        String what = of.title().toLowerCase(Locale.ROOT);
        return into.size() == 1
                ? "Set " + what + " of " + into.iterator().next().phase().name()
                : "Set " + what + " of " + NumberText.count(into.size()) + " phases";
    }

    /// Makes one step of what was entered and says what was refused.
    void commit(String words, CellEdits cells) {
        Current before = planning.current();
        List<String> teams = TeamNames.of(planning.plan());
        if (!cells.edits().isEmpty() && planning.workbench().ask(words, cells.edits()))
            GatesPassed.tell(planning, before);
        refresh();
        String refusal = cells.refusal();
        if (!refusal.isEmpty()) planning.workbench().say().accept(refusal);
        else
            TeamNames.of(planning.plan()).stream()
                    .filter(team -> !teams.contains(team))
                    .map(team -> TeamNames.fresh(before.plan(), team))
                    .findFirst()
                    .ifPresent(planning.workbench().say());
    }

    Planning planning() {
        return planning;
    }

    TableView<PhaseRow> table() {
        return table;
    }

    PhaseColumn of(TableColumn<?, ?> column) {
        PhaseColumn of = columns.get(column);
        if (of == null) throw new IllegalArgumentException(column.getText());
        return of;
    }

    /// The columns that are seen, from left to right.
    List<PhaseColumn> seen() {
        return table.getVisibleLeafColumns().stream().map(this::of).toList();
    }

    List<PhaseRow> shown() {
        return List.copyOf(sorted);
    }

    /// The rows in which a cell is selected, from top to bottom.
    List<PhaseRow> chosen() {
        return table.getSelectionModel().getSelectedCells().stream()
                .map(cell -> cell.getRow())
                .filter(row -> row >= 0 && row < sorted.size())
                .distinct()
                .sorted()
                .map(sorted::get)
                .toList();
    }

    private List<PhaseRow> rowsOf(PhaseColumn column) {
        var found = new ArrayList<PhaseRow>();
        for (TablePosition<?, ?> cell : table.getSelectionModel().getSelectedCells())
            if (cell.getTableColumn() != null && of(cell.getTableColumn()) == column && cell.getRow() < sorted.size())
                found.add(sorted.get(cell.getRow()));
        return found;
    }

    private void selected() {
        if (quiet) return;
        many.show(chosen());
        PhaseRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) planning.select(row.phase().id());
    }

    /// Shows the plan as it is; what is selected stays selected.
    public void refresh() {
        Current current = planning.shown();
        var dates = planning.foresight().dates().get();
        List<PhaseRow> fresh = current.phases().stream()
                .map(p -> PhaseRow.of(p, current, dates))
                .toList();
        quiet = true;
        try {
            if (!fresh.equals(rows)) {
                var cells = SelectedCells.of(table);
                rows.setAll(fresh);
                cells.select(table);
            }
            mark();
        } finally {
            quiet = false;
        }
        many.show(chosen());
    }

    private void mark() {
        Phase selected = planning.selected();
        table.refresh();
        if (selected == null) {
            table.getSelectionModel().clearSelection();
            return;
        }
        PhaseId id = selected.id();
        if (chosen().stream().anyMatch(r -> r.phase().id().equals(id))) return;
        int column = Math.clamp(
                table.getFocusModel().getFocusedCell().getColumn(),
                1,
                table.getVisibleLeafColumns().size() - 1);
        TableColumn<PhaseRow, ?> at = table.getVisibleLeafColumn(column);
        for (int i = 0; i < sorted.size(); i++)
            if (sorted.get(i).phase().id().equals(id)) table.getSelectionModel().clearAndSelect(i, at);
    }

    /// A cell that says what follows from the plan.
    private static final class ShownCell extends TableCell<PhaseRow, PhaseRow> {
        private final PhaseColumn of;

        ShownCell(PhaseColumn of) {
            this.of = of;
        }

        @Override
        protected void updateItem(@Nullable PhaseRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : of.text().apply(row));
        }
    }

    /// The row of the selected phase stands out, whichever of its cells is worked on.
    private final class MarkedRow extends TableRow<PhaseRow> {
        private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

        @Override
        protected void updateItem(@Nullable PhaseRow row, boolean empty) {
            super.updateItem(row, empty);
            Phase selected = planning.selected();
            pseudoClassStateChanged(
                    MARKED,
                    row != null
                            && !empty
                            && selected != null
                            && row.phase().id().equals(selected.id()));
        }
    }
}
