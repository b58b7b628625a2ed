package dev.banyan.views.roadmap;

import dev.banyan.model.Assumptions;
import dev.banyan.model.edit.SettingEdit;
import dev.banyan.model.roadmap.Dates;
import dev.banyan.model.roadmap.Verdict;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Inspector;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.entry.DayField;
import dev.banyan.views.roadmap.entry.Days;
import dev.banyan.views.roadmap.entry.Typed;
import dev.banyan.views.roadmap.method.RuleChecks;
import dev.banyan.views.roadmap.parts.Broken;
import dev.banyan.views.roadmap.parts.Parts;
import dev.banyan.views.roadmap.parts.RoadmapStyle;
import dev.banyan.views.roadmap.planning.Carried;
import dev.banyan.views.roadmap.planning.Current;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.Locale;
import java.util.function.DoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// The roadmap as a whole while no phase is selected: its totals, what is wrong, and what its numbers rest on.
final class RoadmapInspector {
    private final Planning planning;
    private final Current current;
    private final Assumptions assumptions;

    RoadmapInspector(Planning planning) {
        this.planning = planning;
        this.current = planning.current();
        this.assumptions = planning.plan().assumptions();
    }

    Node node() {
        planning.freshInspector();
        var inspector = new Inspector("Roadmap", "Select a phase to see and change it.");
        RoadmapStyle.dress(inspector);
        if (!current.phases().isEmpty()) {
            inspector.section("In all", totals());
            inspector.section("Criteria of gates", gates());
        }
        var broken = current.roadmap().violations();
        Broken.wrong(inspector, planning, broken);
        Broken.notes(inspector, planning, broken);
        inspector.section("What the numbers rest on", assumed());
        inspector.add(Parts.muted("Paces are of one team. Working days are Monday to Friday without the holidays. "
                + "Best lies the spread below likely, worst twice the spread above. Of a running phase the rest of its "
                + "effort counts from the day somebody said how much is done."));
        inspector.add(Parts.link(
                "Calendar and teams…",
                () -> planning.workbench()
                        .actions()
                        .get("roadmap.calendar")
                        .run()
                        .run()));
        inspector.section("Rules of the method", new RuleChecks(planning));
        return inspector;
    }

    private Node totals() {
        var sure = new Label();
        sure.getStyleClass().add("figure-value");
        planning.whenForeseen(() -> sure.setText(end()));
        long teams =
                current.phases().stream().map(p -> p.phase().team()).distinct().count();
        return new Figures()
                .row("Phases", NumberText.count(current.phases().size()))
                .row("Teams", NumberText.count(teams))
                .row(
                        "Likely effort",
                        NumberText.count(Math.round(current.roadmap().effort()), "day", "days"))
                .row("From", NumberText.date(current.roadmap().start()))
                .row("Likely over", NumberText.date(current.roadmap().end()))
                .row("P50 / P80", sure)
                .row("Risk carried", Carried.words(current.roadmap()))
                .row("Risk that stays", NumberText.percent(stays()));
    }

    private double stays() {
        double total = current.roadmap().risk().total();
        return total == 0 ? Double.NaN : current.roadmap().risk().staying() / total;
    }

    private String end() {
        Dates dates = planning.foresight().dates().get();
        Dates.Range end = dates == null ? null : dates.end();
        return end == null ? "…" : Days.brief(end.p50()) + " / " + Days.brief(end.p80());
    }

    private Node gates() {
        var figures = new Figures();
        for (Verdict verdict : Verdict.values())
            figures.row(
                    verdict.words().substring(0, 1).toUpperCase(Locale.ROOT)
                            + verdict.words().substring(1),
                    NumberText.count(current.gates().count(verdict)));
        return figures;
    }

    private Node assumed() {
        var start = new DayField(
                "First day of the roadmap", assumptions.start(), day -> day != null && set(assumptions.withStart(day)));
        return new Figures()
                .row("First day", start)
                .row(
                        "Lines covered a day",
                        number(
                                "Lines covered a day",
                                assumptions.linesCoveredADay(),
                                n -> new Assumptions(
                                        assumptions.start(),
                                        n,
                                        assumptions.dependenciesADay(),
                                        assumptions.linesMovedADay(),
                                        assumptions.spread())))
                .row(
                        "Dependencies cut a day",
                        number(
                                "Dependencies cut a day",
                                assumptions.dependenciesADay(),
                                n -> new Assumptions(
                                        assumptions.start(),
                                        assumptions.linesCoveredADay(),
                                        n,
                                        assumptions.linesMovedADay(),
                                        assumptions.spread())))
                .row(
                        "Lines moved a day",
                        number(
                                "Lines moved a day",
                                assumptions.linesMovedADay(),
                                n -> new Assumptions(
                                        assumptions.start(),
                                        assumptions.linesCoveredADay(),
                                        assumptions.dependenciesADay(),
                                        n,
                                        assumptions.spread())))
                .row(
                        "Spread, %",
                        number(
                                "Spread in percent",
                                Math.rint(assumptions.spread() * 1000) / 10,
                                n -> new Assumptions(
                                        assumptions.start(),
                                        assumptions.linesCoveredADay(),
                                        assumptions.dependenciesADay(),
                                        assumptions.linesMovedADay(),
                                        n / 100)));
    }

    private Node number(String name, double value, DoubleFunction<Assumptions> with) {
        return Parts.field(name, Typed.plain(value), 80, typed -> {
            try {
                return Typed.number(typed).map(n -> set(with.apply(n))).orElseGet(() -> refuse(typed));
            } catch (IllegalArgumentException e) {
                return refuse(typed);
            }
        });
    }

    private boolean refuse(String typed) {
        planning.workbench().say().accept(Typed.noNumber(typed));
        return false;
    }

    private boolean set(Assumptions changed) {
        return planning.workbench().ask(new SettingEdit.Assume(changed));
    }
}
