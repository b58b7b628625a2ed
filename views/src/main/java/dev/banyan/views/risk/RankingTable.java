package dev.banyan.views.risk;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Bar;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.ColourDot;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.EditChoice;
import dev.banyan.views.parts.EmptyState;
import dev.banyan.views.parts.FactTable;
import dev.banyan.views.parts.KeepFocus;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Option;
import dev.banyan.views.risk.Weighing.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The contexts, the riskiest first, with what nobody but a person knows: what a failure costs the business.
final class RankingTable {
    private static final double FRAME = 84;
    private static final double ROW = 30;
    private static final int MOST = 8;

    private final Workbench workbench;
    private final FactTable<Row> table;

    RankingTable(Workbench workbench) {
        this.workbench = workbench;
        table = new FactTable<>("Contexts by risk", "context", "contexts", columns())
                .whenEmpty(new EmptyState(
                        "mdi2m-map-outline",
                        "No contexts yet",
                        "Draw bounded contexts on the seam map, or let it suggest some. Each then gets a risk weight.",
                        Buttons.plain("Open the seam map", () -> workbench.go().accept("map"))))
                .onSelect(rows -> {
                    if (!rows.isEmpty())
                        workbench
                                .selection()
                                .select(new Subject.Contexts(
                                        rows.stream().map(Row::id).collect(Collectors.toSet())));
                })
                .onOpen(_ -> workbench.go().accept("map"));
    }

    private List<Column<Row>> columns() {
        return List.of(
                Column.<Row>text("Context", r -> r.context().name()).shown(RankingTable::name),
                Column.count("Rank", r -> r.score().known() ? r.score().rank() : null),
                Column.<Row>text("Risk weight", r -> "0 harmless, 100 worst")
                        .said(RankingTable::score)
                        .ordered(Comparator.comparingDouble(r -> r.score().score()))
                        .shown(RankingTable::bar)
                        .explained(r -> r.score().why()),
                Column.<Row>text("May be", Row::ranks)
                        .explained(_ -> "Ranks it may have when any one weight moves by a third"),
                Column.<Row>text("Business impact", RankingTable::impactWords)
                        .ordered(Comparator.comparingInt(r -> r.context().businessImpact()))
                        .shown(this::impact),
                Column.muted("Why", r -> r.score().why()));
    }

    private static Node name(Row row) {
        var line = new HBox(
                8,
                new ColourDot(row.ink().of(row.context().colour())),
                new Label(row.context().name()));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static String score(Row row) {
        return row.score().known() ? Long.toString(Math.round(row.score().score())) : NumberText.UNKNOWN;
    }

    private static Node bar(Row row) {
        double share = row.score().known() ? row.score().score() / 100 : Double.NaN;
        var bar = new Bar()
                .show(share, Double.NaN, Double.NaN, row.ink().of(row.context().colour()));
        bar.setPrefWidth(76);
        var number = new Label(score(row));
        number.getStyleClass().add(row.score().known() ? "figure-value" : "muted");
        number.setMinWidth(HBox.USE_PREF_SIZE);
        var line = new HBox(8, bar, number);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static String impactWords(Row row) {
        int impact = row.context().businessImpact();
        return impact == 0 ? "nobody said" : impact + " " + Scale.impact(impact);
    }

    private Node impact(Row row) {
        var options = new ArrayList<Option<Integer>>();
        options.add(new Option<>(0, "nobody said"));
        options.addAll(Scale.impacts());
        var field = new EditChoice<>(
                "Business impact of " + row.context().name(),
                options,
                row.context().businessImpact(),
                o -> say(row.id(), o.value() == null ? 0 : o.value()));
        if (row.context().businessImpact() == 0) field.getStyleClass().add("warns");
        field.setId("impact-" + row.id().text());
        return field;
    }

    private boolean say(ContextId id, int impact) {
        BoundedContext context = workbench.plan().context(id);
        return context != null && workbench.ask(new ContextEdit.Describe(context.withBusinessImpact(impact)));
    }

    void fill(List<Row> rows) {
        KeepFocus.in(table, () -> table.setRows(rows));
        table.setMinHeight(FRAME + ROW * Math.clamp(rows.size(), 3, MOST));
    }

    void mark(Subject subject) {
        if (subject instanceof Subject.Contexts(var ids)) table.mark(r -> ids.contains(r.id()));
        else table.mark(_ -> false);
    }

    FactTable<Row> node() {
        return table;
    }
}
