package dev.banyan.views.map.suggest;

import dev.banyan.model.seams.GoneContext;
import dev.banyan.model.seams.Modularity;
import dev.banyan.model.seams.Proposal;
import dev.banyan.model.seams.SuggestedContext;
import dev.banyan.views.Subject;
import dev.banyan.views.map.view.MapView;
import dev.banyan.views.map.words.Names;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.SectionTitle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A proposal as it is offered: how good it is, how it differs from what is drawn, and each suggested context with a
/// check mark, so that one can take over some of them.
final class Offer extends VBox {
    private final MapView map;
    private final Proposal proposal;
    private final Button take;
    private final List<SuggestedRow> rows = new ArrayList<>();

    /// @param accept told what is to be taken over
    Offer(MapView map, Proposal proposal, BiConsumer<Proposal, List<SuggestedContext>> accept) {
        super(6);
        this.map = map;
        this.proposal = proposal;
        var plan = map.state().plan();
        var figures = new Figures()
                .row("Contexts", NumberText.count(proposal.contexts().size()))
                .row("Crossing dependencies", NumberText.count(proposal.crossing()))
                .row("Modularity", modularity(Modularity.of(plan), proposal.modularity()))
                .row("Certainty", NumberText.percent(proposal.certainty()))
                .row("Agreement with packages", NumberText.decimal(proposal.agreement(), 2));
        take = Buttons.main("Accept", () -> accept.accept(proposal, wanted()));
        take.setId("suggest-accept");
        getChildren()
                .addAll(
                        text(proposal.number().words()),
                        figures,
                        left(),
                        new HBox(
                                6,
                                take,
                                Buttons.plain("Check all", () -> check(true)),
                                Buttons.plain("None", () -> check(false))),
                        new SectionTitle("Suggested contexts"));
        if (!plan.contexts().isEmpty()) getChildren().add(text(compared()));
        for (SuggestedContext s : proposal.contexts()) {
            var row = new SuggestedRow(s, map);
            row.onCheck(this::refresh);
            rows.add(row);
            getChildren().add(row);
        }
        if (!proposal.gone().isEmpty()) getChildren().add(new SectionTitle("Gone when all are accepted"));
        for (GoneContext gone : proposal.gone()) getChildren().add(text(said(gone)));
        refresh();
        if (!proposal.contexts().isEmpty() && !proposal.changes(plan, proposal.contexts()))
            getChildren().add(2, text("What is drawn is what would be suggested: nothing would change."));
    }

    /// What is drawn has changed, or what is checked: there may be nothing to take over now.
    void refresh() {
        take.setDisable(!proposal.changes(map.state().plan(), wanted()));
    }

    /// What belongs nowhere, and a way to see it.
    private Node left() {
        int count = proposal.unplaced();
        if (count == 0) return text("Every module has its place.");
        var show = Buttons.plain(
                "Select " + (count == 1 ? "it" : "them"),
                () -> map.state().bench().selection().select(new Subject.Modules(new HashSet<>(proposal.left()))));
        show.setId("suggest-left");
        String belong = count == 1 ? " belongs" : " belong";
        return new VBox(
                4,
                text(NumberText.count(count, "module", "modules") + belong
                        + " nowhere: no dependency, no shared table, no name in common."),
                show);
    }

    /// How the proposal differs from what is drawn: "2 same, 3 moved, 1 new, 1 gone".
    private String compared() {
        var counts = new StringJoiner(", ", "Beside what is drawn: ", ".");
        for (var change : SuggestedContext.Change.values()) {
            long many = proposal.contexts().stream()
                    .filter(c -> c.change() == change)
                    .count();
            if (many > 0) counts.add(many + " " + change.words());
        }
        if (!proposal.gone().isEmpty()) counts.add(proposal.gone().size() + " gone");
        return counts.toString();
    }

    private String said(GoneContext gone) {
        String name = Names.of(map.state().plan(), gone.context());
        String where = gone.to() == gone.modules() ? "" : gone.to() + " of them ";
        return name + ": " + NumberText.count(gone.modules(), "module goes", "modules go")
                + (where.isEmpty() ? " to " : ", " + where + "to ") + gone.heir()
                + ", which takes its risks and rules, and its phase unless it has one.";
    }

    private static String modularity(double now, double then) {
        String after = NumberText.decimal(then, 2);
        return Double.isNaN(now) || now <= 0 ? after : NumberText.decimal(now, 2) + " → " + after;
    }

    private void check(boolean all) {
        rows.forEach(r -> r.check(all));
    }

    private List<SuggestedContext> wanted() {
        return rows.stream()
                .filter(SuggestedRow::checked)
                .map(SuggestedRow::suggested)
                .toList();
    }

    static Label text(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
