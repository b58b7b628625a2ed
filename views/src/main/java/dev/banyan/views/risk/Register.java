package dev.banyan.views.risk;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.Risk;
import dev.banyan.model.RiskId;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.EditText;
import dev.banyan.views.parts.EmptyState;
import dev.banyan.views.parts.FactTable;
import dev.banyan.views.parts.KeepFocus;
import dev.banyan.views.parts.Option;
import dev.banyan.views.parts.Pill;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The risk register: every property is changed in place.
final class Register {
    private final Workbench workbench;
    private final String part;
    private final FactTable<RiskRow> table;

    /// The plan whose phases and contexts the cells offer.
    private Plan choosesFrom = Plan.EMPTY;

    /// @param part tells several registers apart
    Register(Workbench workbench, String part, Runnable add) {
        this.workbench = workbench;
        this.part = part;
        table = new FactTable<>("Risk register", "risk", "risks", columns())
                .whenEmpty(new EmptyState(
                        "mdi2a-alert-outline",
                        "No risks yet",
                        "Write down what may go wrong, how likely it is and what it would cost.",
                        Buttons.main("Add risk", add)))
                .onSelect(rows -> {
                    if (!rows.isEmpty())
                        workbench
                                .selection()
                                .select(new Subject.OfRisk(rows.getLast().risk().id()));
                })
                .sortBy("Exposure", true);
    }

    private List<Column<RiskRow>> columns() {
        return List.of(
                Column.<RiskRow>text("Risk", r -> r.number() + " " + r.risk().title())
                        .ordered(Comparator.comparingInt(r -> r.risk().number()))
                        .shown(this::title),
                Column.text("Context", RiskRow::context).shown(r -> fields(r).context()),
                Column.<RiskRow>count("Likelihood", r -> r.risk().likelihood())
                        .shown(r -> fields(r).likelihood().saying(Register::step))
                        .explained(r -> Scale.likelihood(r.risk().likelihood())),
                Column.<RiskRow>count("Impact", r -> r.risk().impact())
                        .shown(r -> fields(r).impact().saying(Register::step))
                        .explained(r -> Scale.impact(r.risk().impact())),
                Column.<RiskRow>count("Exposure", r -> r.risk().exposure())
                        .shown(Register::exposure)
                        .explained(_ -> "Likelihood times impact, 1 to 25"),
                Column.<RiskRow>text("Owner", r -> r.risk().owner())
                        .shown(r -> fields(r).owner()),
                Column.<RiskRow>muted("Response", r -> r.risk().response())
                        .shown(r -> fields(r).response().styled("muted")),
                Column.text("Retired in", RiskRow::phase).shown(r -> fields(r).retiredIn()));
    }

    private static String step(Option<Integer> option) {
        return String.valueOf(option.value());
    }

    private Node title(RiskRow row) {
        var number = new Label(row.number());
        number.getStyleClass().add("risk-number");
        number.setMinWidth(HBox.USE_PREF_SIZE);
        EditText title = fields(row).title();
        HBox.setHgrow(title, Priority.ALWAYS);
        var line = new HBox(6, number, title);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Node exposure(RiskRow row) {
        int exposure = row.risk().exposure();
        return new Pill(Integer.toString(exposure), Scale.tone(exposure));
    }

    private RiskFields fields(RiskRow row) {
        return new RiskFields(workbench, row.risk(), part);
    }

    FactTable<RiskRow> node() {
        return table;
    }

    void fill(List<RiskRow> rows) {
        Plan now = workbench.plan();
        boolean choices = now.phases() == choosesFrom.phases()
                && now.contexts() == choosesFrom.contexts()
                && now.assumptions() == choosesFrom.assumptions();
        choosesFrom = now;
        KeepFocus.in(table, () -> {
            if (choices) table.setChanged(rows);
            else table.setRows(rows);
        });
    }

    void mark(Subject subject) {
        switch (subject) {
            case Subject.OfRisk(RiskId id) -> table.mark(r -> r.risk().id().equals(id));
            case Subject.Contexts(var ids) -> {
                if (table.selected().stream().noneMatch(r -> in(r.risk(), ids))) table.mark(_ -> false);
            }
            case Subject.Nothing _,
                    Subject.Modules _,
                    Subject.OfSeam _,
                    Subject.OfPhase _,
                    Subject.OfSource _,
                    Subject.OfPath _,
                    Subject.OfTable _,
                    Subject.OfIncident _,
                    Subject.OfLibrary _,
                    Subject.OfEndpoint _ -> table.mark(_ -> false);
        }
    }

    private static boolean in(Risk risk, Set<ContextId> ids) {
        return risk.context() != null && ids.contains(risk.context());
    }

    /// Opens the title of a risk for typing.
    void name(Risk risk) {
        mark(new Subject.OfRisk(risk.id()));
        KeepFocus.on(table, RiskFields.id(part, risk, "title"))
                .filter(EditText.class::isInstance)
                .ifPresent(field -> ((EditText) field).edit());
    }
}
