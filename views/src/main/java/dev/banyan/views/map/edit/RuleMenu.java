package dev.banyan.views.map.edit;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.MembershipRule;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.seams.RuleCatch;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.ColourDot;
import dev.banyan.views.parts.Icons;
import dev.banyan.views.parts.NumberText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Set;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/// "Everything under `billing.*` belongs to Billing", from modules that are selected: the packages they stand in, how
/// many modules each has, and the contexts that can have them.
public final class RuleMenu {
    private static final int MOST = 8;

    private final Workbench bench;
    private final MapEdits edits;

    public RuleMenu(Workbench bench, MapEdits edits) {
        this.bench = bench;
        this.edits = edits;
    }

    public Menu under(Set<ModuleId> ids) {
        var menu = new Menu("Everything under", Icons.of("mdi2f-filter-outline"));
        for (MembershipRule rule : RuleCatch.around(ids, MOST)) menu.getItems().add(belongsTo(rule));
        menu.setDisable(menu.getItems().isEmpty() || bench.plan().contexts().isEmpty());
        return menu;
    }

    private Menu belongsTo(MembershipRule rule) {
        Plan plan = bench.plan();
        long all = plan.facts().modules().stream()
                .map(LegacyModule::id)
                .filter(rule::matches)
                .count();
        var menu = new Menu(rule + " · " + NumberText.count(all, "module belongs", "modules belong") + " to");
        menu.setMnemonicParsing(false);
        var byName = plan.contexts().values().stream()
                .sorted(Comparator.comparing(BoundedContext::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(BoundedContext::id))
                .toList();
        for (BoundedContext c : byName) {
            var item = new MenuItem(
                    c.name() + " (" + words(RuleCatch.of(plan, rule, c.id())) + ")",
                    new ColourDot(bench.ink().getValue().of(c.colour())));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> edits.rule(rule, c.id()));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// "12 join, 3 of them from other contexts; 2 pinned stay".
    static String words(RuleCatch caught) {
        var words = new ArrayList<String>();
        int join = caught.free() + caught.elsewhere();
        if (caught.there() > 0) words.add(NumberText.count(caught.there()) + " there already");
        words.add(join == 0 ? "none joins" : NumberText.count(join, "joins", "join"));
        if (caught.elsewhere() > 0) words.add(NumberText.count(caught.elsewhere()) + " from other contexts");
        if (caught.pinned() > 0) words.add(NumberText.count(caught.pinned(), "pinned stays", "pinned stay"));
        return String.join(", ", words);
    }
}
