package dev.banyan.views.map.inspect;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.Plan;
import dev.banyan.model.risk.RiskScore;
import dev.banyan.model.risk.ScorePart;
import dev.banyan.model.seams.Measure;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.map.state.Derived;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Inspector;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Tips;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What is measured of a context, and what its risk weight is made of.
final class ContextFigures {
    private final Workbench bench;
    private final Derived derived;
    private final Plan plan;
    private final BoundedContext c;

    ContextFigures(Workbench bench, Derived derived, BoundedContext c) {
        this.bench = bench;
        this.derived = derived;
        this.plan = bench.plan();
        this.c = c;
    }

    void figures(Inspector inspector) {
        var f = derived.figures(plan).of(c.id());
        var rows = new Figures()
                .row("Modules", NumberText.count(f.modules()))
                .row("Lines of code", f.lines() < 0 ? NumberText.UNKNOWN : NumberText.count(f.lines()));
        var coverage = f.coverage();
        if (coverage == null) rows.unknown("Covered", "A coverage report gives this.");
        else rows.row("Covered", NumberText.percent(coverage.share()));
        for (Measure m : Measure.values()) rows.row(m.words(), explained(NumberText.percent(m.of(f)), m.definition()));
        rows.row("Depends on others", NumberText.count(f.outgoing()))
                .row("Others depend on it", NumberText.count(f.incoming()))
                .row("Endpoints", NumberText.count(f.endpoints()));
        if (f.advisories() < 0) rows.unknown("Known vulnerabilities", "pip-audit and an import graph give this.");
        else rows.row("Known vulnerabilities", NumberText.count(f.advisories()));
        inspector.section("Figures", new VBox(7, rows, phase()));
    }

    /// In rows of its own: the long name of a phase would leave no room for the words of the other rows.
    private Node phase() {
        var rows = new Figures();
        plan.phaseOf(c.id())
                .ifPresentOrElse(
                        p -> {
                            var link = new Hyperlink(p.name());
                            link.setOnAction(_ -> bench.selection().select(new Subject.OfPhase(p.id())));
                            rows.row("Phase", link);
                        },
                        () -> rows.row("Phase", "none yet"));
        return rows;
    }

    private static Label explained(String value, String why) {
        var label = new Label(value);
        label.getStyleClass().add("figure-value");
        Tips.set(label, why);
        return label;
    }

    void risk(Inspector inspector) {
        RiskScore score = derived.risks(plan).of(c.id()).orElse(null);
        if (score == null || !score.known()) {
            inspector.section("Risk weight").text("no data: coverage, complexity, history or an impact give this.");
            return;
        }
        inspector.section("Risk weight " + Math.round(score.score()) + ", rank " + score.rank());
        var rows = new Figures();
        for (ScorePart part : score.parts()) {
            if (!part.known()) rows.unknown(part.driver().words(), part.measured());
            else rows.row(part.driver().words(), explained("+" + Math.round(part.points()), part.measured()));
        }
        inspector.add(rows);
    }
}
