package dev.banyan.views.risk;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.Risk;
import dev.banyan.model.edit.RiskEdit;
import dev.banyan.model.risk.RiskRanking;
import dev.banyan.model.seams.ContextFigures;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.EditArea;
import dev.banyan.views.parts.EditField;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Inspector;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.Tone;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;

/// A risk of the register: all of it can be changed here, and where it comes from stands beside.
final class RiskInspector {
    private RiskInspector() {}

    static Node of(Risk risk, Workbench workbench) {
        Plan plan = workbench.plan();
        var fields = new RiskFields(workbench, risk, "inspector");
        var pill = new Pill(Integer.toString(risk.exposure()), Scale.tone(risk.exposure()));
        var inspector = new Inspector("R" + risk.number() + " " + risk.title(), "", pill)
                .section(
                        "Title",
                        new EditField(
                                "Title of R" + risk.number(),
                                risk.title(),
                                typed -> fields.set(r -> r.withTitle(typed))))
                .section(
                        "How bad",
                        new Figures()
                                .row("Likelihood", fields.likelihood())
                                .row("Impact", fields.impact())
                                .row("Exposure", risk.exposure() + " of 25"))
                .section(
                        "Owner",
                        new EditField(
                                "Owner of R" + risk.number(),
                                risk.owner(),
                                typed -> fields.set(r -> r.withOwner(typed))))
                .section(
                        "Response",
                        new EditArea(
                                "Response to R" + risk.number(),
                                risk.response(),
                                typed -> fields.set(r -> r.withResponse(typed))))
                .section(
                        "Linked", new Figures().row("Context", fields.context()).row("Retired in", fields.retiredIn()));
        links(inspector, risk, workbench);
        comesFrom(inspector, risk, plan);
        return inspector.add(Buttons.flat("Remove this risk", () -> workbench.ask(new RiskEdit.Remove(risk.id()))));
    }

    private static void links(Inspector inspector, Risk risk, Workbench workbench) {
        ContextId in = risk.context();
        BoundedContext context = in == null ? null : workbench.plan().context(in);
        if (context != null)
            inspector.add(link("Show " + context.name() + " on the map", () -> {
                workbench.selection().select(Subject.context(context.id()));
                workbench.go().accept("map");
            }));
        PhaseId retired = risk.retiredIn();
        Phase phase = retired == null ? null : workbench.plan().phases().get(retired);
        if (phase != null)
            inspector.add(link("Show phase " + (phase.place() + 1) + " " + phase.name(), () -> {
                workbench.selection().select(new Subject.OfPhase(phase.id()));
                workbench.go().accept("roadmap");
            }));
    }

    private static Node link(String words, Runnable run) {
        var link = new Hyperlink(words);
        link.setOnAction(_ -> run.run());
        return link;
    }

    private static void comesFrom(Inspector inspector, Risk risk, Plan plan) {
        ContextId in = risk.context();
        BoundedContext context = in == null ? null : plan.context(in);
        if (context == null) {
            inspector.section("Where it comes from").text("It concerns the whole. Choose a context to see its facts.");
            return;
        }
        ContextFigures all = ContextFigures.of(plan);
        var f = all.of(context.id());
        var figures = new Figures();
        RiskRanking.of(plan, all)
                .of(context.id())
                .filter(s -> s.known())
                .ifPresentOrElse(
                        s -> figures.row("Risk weight", Math.round(s.score()) + ", rank " + s.rank()),
                        () -> figures.unknown("Risk weight", "No driver of risk is known for this context."));
        var coverage = f.coverage();
        if (coverage == null || coverage.statements() == 0)
            figures.unknown("Coverage", "Import a coverage report: coverage.py JSON, Cobertura or JaCoCo XML.");
        else
            figures.row(
                    "Coverage",
                    new Pill(NumberText.percent(coverage.share()), Tone.ofShare(coverage.share(), 0.6, 0.3)));
        var complexity = f.complexity();
        if (complexity == null || complexity.worst() < 0)
            figures.unknown("Highest complexity", "Import radon complexity as JSON.");
        else figures.row("Highest complexity", Integer.toString(complexity.worst()));
        var churn = f.churn();
        if (churn == null || churn.commits() < 0) figures.unknown("Commits", "Import a git log with numbers.");
        else figures.row("Commits", NumberText.count(churn.commits()));
        if (f.advisories() < 0) figures.unknown("Known vulnerabilities", "Import pip-audit as JSON.");
        else figures.row("Known vulnerabilities", NumberText.count(f.advisories()));
        figures.row("Dependencies that cross", NumberText.count(f.crossing()));
        figures.row("Part of a cycle", f.cycles() > 0 ? "yes" : "no");
        inspector.section("Where it comes from: " + context.name(), figures);
    }
}
