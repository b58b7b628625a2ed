package dev.banyan.views.roadmap;

import dev.banyan.model.Estimate;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.PhaseState;
import dev.banyan.model.roadmap.ScheduledPhase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The phases as cells, most of them edited in place; the twin of the timeline for keyboard and screen reader.
final class PhaseTable extends StackPane {
    private final Planning planning;
    private final ObservableList<PhaseRow> rows = FXCollections.observableArrayList();
    private final SortedList<PhaseRow> sorted = new SortedList<>(rows);
    private final TableView<PhaseRow> table = new TableView<>(sorted);
    private boolean quiet;

    PhaseTable(Planning planning) {
        this.planning = planning;
        table.setId("phase-table");
        table.setAccessibleText("Phases of the roadmap");
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setRowFactory(_ -> new MarkedRow());
        table.setFixedCellSize(32);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        order();
        dates();
        effort();
        words();
        derived();
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!quiet && row != null) planning.select(row.phase().id());
        });
        getStyleClass().add("phase-table");
        getChildren().add(table);
    }

    private void order() {
        shown(
                "#",
                34,
                r -> String.valueOf(r.phase().place() + 1),
                Comparator.comparing(r -> r.phase().place()));
        edited("Phase", 170, r -> r.phase().name(), change(Phase::withName));
        chosen(
                "Kind",
                150,
                r -> r.phase().kind().words(),
                Arrays.stream(PhaseKind.values()).map(PhaseKind::words).toList(),
                (row, words) -> {
                    for (PhaseKind kind : PhaseKind.values())
                        if (kind.words().equals(words)) ask(row, p -> p.withKind(kind));
                });
        chosen(
                "State",
                80,
                r -> r.phase().state().words(),
                Arrays.stream(PhaseState.values()).map(PhaseState::words).toList(),
                (row, words) -> {
                    for (PhaseState state : PhaseState.values())
                        if (state.words().equals(words)) PhaseMoves.state(planning, row.phase(), state);
                });
    }

    private void words() {
        edited("Team", 90, r -> r.phase().team(), change(Words::team));
        edited("Owner", 100, r -> r.phase().owner(), change(Words::owner));
    }

    private void effort() {
        effort("Best", Estimate::best, Efforts::best);
        effort("Likely", Estimate::likely, Efforts::likely);
        effort("Worst", Estimate::worst, Efforts::worst);
    }

    private void effort(String title, Function<Estimate, Double> of, BiFunction<Estimate, Double, Estimate> with) {
        Function<PhaseRow, Estimate> now = r -> r.dated().effort().estimate();
        TableColumn<PhaseRow, PhaseRow> column = column(title, 56, Comparator.comparing(r -> of.apply(now.apply(r))));
        Function<PhaseRow, String> text = r -> Typed.days(of.apply(now.apply(r)));
        column.setCellFactory(_ -> new EditCell(
                text,
                (row, typed) -> Typed.number(typed)
                        .ifPresentOrElse(
                                days -> ask(row, p -> p.withEffort(with.apply(now.apply(row), days))),
                                () -> planning.workbench().say().accept(Typed.noDays(typed))),
                List.of(),
                true));
        column.getStyleClass().add("number");
    }

    private void dates() {
        shown(
                "Start",
                88,
                r -> day(r.dated().start()),
                Comparator.comparing(r -> r.dated().start()));
        shown(
                "Finish",
                88,
                r -> day(r.dated().finish()),
                Comparator.comparing(r -> r.dated().finish()));
    }

    private void derived() {
        edited("Not before", 100, r -> day(r.phase().notBefore()), (row, typed) -> {
            if (typed.isBlank()) ask(row, p -> p.withNotBefore(null));
            else
                Days.parse(typed)
                        .ifPresentOrElse(
                                d -> ask(row, p -> p.withNotBefore(d)),
                                () -> planning.workbench().say().accept(Typed.noDay(typed)));
        });
        shown(
                "P80",
                92,
                r -> day(r.sure()),
                Comparator.comparing(PhaseRow::sure, Comparator.nullsLast(Comparator.naturalOrder())));
        shown("Waits for", 150, PhaseRow::waits, Comparator.comparing(PhaseRow::waits));
        shown("Gates met", 110, PhaseRow::gates, Comparator.comparing(PhaseRow::gates));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Days.brief(day);
    }

    private TableColumn<PhaseRow, PhaseRow> shown(
            String title, double width, Function<PhaseRow, String> text, Comparator<PhaseRow> by) {
        TableColumn<PhaseRow, PhaseRow> column = column(title, width, by);
        column.setEditable(false);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable PhaseRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(empty || row == null ? null : text.apply(row));
            }
        });
        return column;
    }

    private void edited(
            String title, double width, Function<PhaseRow, String> text, BiConsumer<PhaseRow, String> commit) {
        chosen(title, width, text, List.of(), commit);
    }

    private void chosen(
            String title,
            double width,
            Function<PhaseRow, String> text,
            List<String> choices,
            BiConsumer<PhaseRow, String> commit) {
        column(title, width, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER))
                .setCellFactory(_ -> new EditCell(text, commit, choices, false));
    }

    private TableColumn<PhaseRow, PhaseRow> column(String title, double width, Comparator<PhaseRow> by) {
        var column = new TableColumn<PhaseRow, PhaseRow>(title);
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        column.setComparator(by);
        column.setPrefWidth(width);
        column.setReorderable(false);
        table.getColumns().add(column);
        return column;
    }

    private BiConsumer<PhaseRow, String> change(BiFunction<Phase, String, Phase> with) {
        return (row, typed) -> ask(row, p -> with.apply(p, typed));
    }

    private void ask(PhaseRow row, UnaryOperator<Phase> with) {
        if (!planning.change(row.phase().id(), with)) refresh();
    }

    /// Shows the plan as it is; what is selected stays selected.
    void refresh() {
        Current current = planning.current();
        var dates = planning.foresight().dates().get();
        List<PhaseRow> fresh = current.phases().stream()
                .map((ScheduledPhase p) -> PhaseRow.of(p, current, dates))
                .toList();
        quiet = true;
        try {
            if (!fresh.equals(rows)) rows.setAll(fresh);
            mark();
        } finally {
            quiet = false;
        }
    }

    private void mark() {
        Phase selected = planning.selected();
        table.refresh();
        if (selected == null) {
            table.getSelectionModel().clearSelection();
            return;
        }
        PhaseRow marked = table.getSelectionModel().getSelectedItem();
        if (marked != null && marked.phase().id().equals(selected.id()) && sorted.contains(marked)) return;
        int column = Math.max(1, table.getFocusModel().getFocusedCell().getColumn());
        TableColumn<PhaseRow, ?> at = table.getColumns().get(column);
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).phase().id().equals(selected.id()))
                table.getSelectionModel().clearAndSelect(i, at);
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
