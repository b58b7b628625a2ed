package dev.banyan.views.coverage;

import dev.banyan.model.coverage.TargetState;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.coverage.Covered.PhaseRow;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.EmptyState;
import dev.banyan.views.parts.FactTable;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// What each phase asks of the tests before it starts.
final class PhasesPane implements CoverageTab {
    private final FactTable<PhaseRow> table;

    PhasesPane(Workbench workbench) {
        table = new FactTable<>("Coverage by phase", "phase", "phases", columns())
                .whenEmpty(new EmptyState(
                        "mdi2c-chart-gantt",
                        "No phases yet",
                        "Make phases in the roadmap; a coverage target can then be asked for before one starts.",
                        Buttons.plain("Open the roadmap", () -> workbench.go().accept("roadmap"))))
                .onSelect(rows -> {
                    if (!rows.isEmpty())
                        workbench
                                .selection()
                                .select(new Subject.OfPhase(
                                        rows.getLast().phase().id()));
                })
                .onOpen(_ -> workbench.go().accept("roadmap"));
        table.getStyleClass().add("room-list");
    }

    private static List<Column<PhaseRow>> columns() {
        return List.of(
                Column.<PhaseRow>text(
                                "Phase",
                                r -> r.phase().place() + 1 + " " + r.phase().name())
                        .ordered(Comparator.comparingInt(r -> r.phase().place())),
                Column.date("Starts", PhaseRow::starts),
                Column.muted("Asks for", PhasesPane::asks),
                Column.<PhaseRow>count("Targets", r -> r.targets() == 0 ? null : r.targets())
                        .summed(PhaseRow::targets),
                Column.count("Met", r -> r.targets() == 0 ? null : r.met()),
                Column.<PhaseRow>count("Lines to cover", PhaseRow::lines)
                        .summed(PhaseRow::lines)
                        .explained(r -> r.paths().isEmpty() || r.asked().isEmpty()
                                ? ""
                                : "At least: what is covered for a critical path is covered for its contexts too"),
                Column.number("Days", PhaseRow::days, n -> NumberText.decimal(n.doubleValue(), 1)),
                Column.<PhaseRow>text("In time", PhasesPane::state).shown(PhasesPane::pill));
    }

    private static String asks(PhaseRow row) {
        var contexts = row.asked().stream()
                .map(r -> r.context().name() + " " + NumberText.percent(r.gap().target()));
        var paths = row.paths().stream()
                .map(r -> "critical path " + r.path().name() + " "
                        + NumberText.percent(r.gap().target()));
        return Stream.concat(contexts, paths).collect(Collectors.joining(", "));
    }

    private static String state(PhaseRow row) {
        TargetState state = row.state();
        return state == null ? "" : state.words();
    }

    private static Node pill(PhaseRow row) {
        TargetState state = row.state();
        return state == null ? new Label() : new Pill(state.words(), Covered.tone(state));
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public void fill(Covered covered) {
        table.setRows(covered.phases());
    }

    @Override
    public void mark(Subject subject) {
        if (subject instanceof Subject.OfPhase(var id))
            table.mark(r -> r.phase().id().equals(id));
        else table.mark(_ -> false);
    }
}
