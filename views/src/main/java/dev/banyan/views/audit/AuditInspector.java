package dev.banyan.views.audit;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.MappingRule;
import dev.banyan.model.audit.Trend;
import dev.banyan.model.edit.AuditEdit;
import dev.banyan.model.edit.SettingEdit;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.EditField;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Inspector;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.TrendRows;
import java.util.List;
import javafx.scene.Node;

/// The inspector while nothing is selected: the plan, its audit, and the rules for names.
final class AuditInspector {
    private AuditInspector() {}

    static Node of(Plan plan, Workbench workbench) {
        AuditFacts facts = plan.facts();
        var name =
                new EditField("Name of the plan", plan.name(), typed -> workbench.ask(new SettingEdit.Rename(typed)));
        var inspector = new Inspector(plan.name(), "The audit this plan stands on")
                .section("Name of the plan", name)
                .section(
                        "Facts",
                        new Figures()
                                .row(
                                        "Sources",
                                        NumberText.count(plan.audit().readings().size()))
                                .row("Modules", NumberText.count(facts.modules().size()))
                                .row(
                                        "Dependencies",
                                        NumberText.count(facts.dependencies().inCode()))
                                .row(
                                        "Libraries",
                                        NumberText.count(facts.libraries().size()))
                                .row(
                                        "Endpoints",
                                        NumberText.count(facts.endpoints().size()))
                                .row(
                                        "Findings",
                                        NumberText.count(facts.findings().size())));
        if (!plan.pastAudits().isEmpty())
            inspector.section(
                    "Over " + NumberText.count(plan.pastAudits().size() + 1) + " audits",
                    TrendRows.ofSystem(Trend.of(plan.pastAudits().values(), plan.audit())));
        List<MappingRule> rules = plan.audit().rules();
        inspector.section("Rules for names");
        if (rules.isEmpty()) inspector.text("None: every name is taken as its source writes it.");
        for (MappingRule rule : rules)
            inspector.add(new Figures()
                    .row(words(rule), Buttons.flat("Remove", () -> workbench.ask(without(rules, rule)))));
        var edit = Buttons.plain("Rules for names…", () -> RulesSheet.open(workbench, null));
        edit.setId("edit-rules");
        return inspector.add(edit).section("Watched folders", new WatchedFolders(workbench.doors()));
    }

    private static AuditEdit without(List<MappingRule> rules, MappingRule gone) {
        return new AuditEdit.MapNames(
                rules.stream().filter(r -> !r.equals(gone)).toList());
    }

    private static String words(MappingRule rule) {
        return switch (rule.action()) {
            case REPLACE -> rule.prefix() + " → " + rule.target();
            case IGNORE -> rule.prefix() + " is left out";
        };
    }
}
