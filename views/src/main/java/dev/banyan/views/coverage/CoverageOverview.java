package dev.banyan.views.coverage;

import dev.banyan.model.Assumptions;
import dev.banyan.model.BoundedContext;
import dev.banyan.model.CoverageTarget;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.SettingEdit;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.EditField;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Inspector;
import dev.banyan.views.parts.NumberText;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;

/// The inspector while nothing is selected: what the days rest on, and which contexts have no target.
final class CoverageOverview {
    private static final int SHOWN = 15;

    private CoverageOverview() {}

    static Node of(Plan plan, Workbench workbench) {
        var pace = new EditField(
                "Lines one team covers in a day",
                NumberText.decimal(plan.assumptions().linesCoveredADay(), 0),
                typed -> setPace(typed, workbench));
        pace.setId("pace");
        pace.setPrefColumnCount(5);
        var inspector = new Inspector("Coverage", "What must be tested before a context is taken out.")
                .section("Assumed pace", new Figures().row("Lines one team covers in a day", pace))
                .section(
                        "Targets of contexts",
                        new Figures()
                                .row("Set", NumberText.count(plan.targets().size()))
                                .row(
                                        "Before a phase",
                                        NumberText.count(plan.targets().values().stream()
                                                .map(CoverageTarget::before)
                                                .filter(p -> p != null)
                                                .count())));
        long aimed = plan.criticalPaths().values().stream()
                .filter(p -> p.target() != null)
                .count();
        inspector.section(
                "Critical paths",
                new Figures()
                        .row("Drawn", NumberText.count(plan.criticalPaths().size()))
                        .row("With a target", NumberText.count(aimed)));
        List<BoundedContext> without = plan.contexts().values().stream()
                .filter(c -> !plan.targets().containsKey(c.id()))
                .toList();
        if (!without.isEmpty()) inspector.section("Contexts without a target");
        for (BoundedContext context : without.subList(0, Math.min(SHOWN, without.size()))) {
            var link = new Hyperlink(context.name());
            link.setOnAction(_ -> workbench.selection().select(Subject.context(context.id())));
            inspector.add(link);
        }
        if (without.size() > SHOWN) inspector.text("and " + NumberText.count(without.size() - SHOWN) + " more");
        return inspector;
    }

    private static boolean setPace(String typed, Workbench workbench) {
        Assumptions now = workbench.plan().assumptions();
        OptionalDouble pace = Percent.number(typed);
        if (pace.isEmpty() || pace.getAsDouble() <= 0) {
            workbench.say().accept("A pace is a number of lines above zero, “" + typed + "” is not.");
            return false;
        }
        return workbench.ask(new SettingEdit.Assume(new Assumptions(
                now.start(), pace.getAsDouble(), now.dependenciesADay(), now.linesMovedADay(), now.spread())));
    }
}
