package dev.banyan.views.map.inspect;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.map.edit.MapEdits;
import dev.banyan.views.map.edit.RuleMenu;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.ColourDot;
import dev.banyan.views.parts.LongMenu;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.Tips;
import dev.banyan.views.parts.Tone;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// Where modules are placed: the context they are in, and the ways into another, out of it and to stay where they are.
final class Placing {
    private final Workbench bench;
    private final MapEdits edits;
    private final Set<ModuleId> ids;

    Placing(Workbench bench, MapEdits edits, Set<ModuleId> ids) {
        this.bench = bench;
        this.edits = edits;
        this.ids = ids;
    }

    /// The context that all of them are in, null where there is no such one.
    @Nullable
    ContextId common() {
        ContextId first = bench.plan().membership().get(ids.iterator().next());
        return ids.stream()
                        .allMatch(id ->
                                Objects.equals(first, bench.plan().membership().get(id)))
                ? first
                : null;
    }

    Node row() {
        Plan plan = bench.plan();
        ContextId now = common();
        var menu = LongMenu.of(new MenuButton("Move to"));
        menu.setId("inspect-move");
        for (var c : plan.contexts().values()) {
            if (c.id().equals(now)) continue;
            var item =
                    new MenuItem(c.name(), new ColourDot(bench.ink().getValue().of(c.colour())));
            item.setOnAction(_ -> edits.move(ids, c.id()));
            menu.getItems().add(item);
        }
        menu.setDisable(menu.getItems().isEmpty());
        var row = new FlowPane(8, 6);
        var context = now == null ? null : plan.context(now);
        boolean placed = ids.stream().anyMatch(plan.membership()::containsKey);
        if (!placed) row.getChildren().add(new Pill("in no context", Tone.NEUTRAL));
        if (context != null) {
            var link = new Hyperlink(context.name());
            link.setGraphic(new ColourDot(bench.ink().getValue().of(context.colour())));
            link.setOnAction(_ -> bench.selection().select(Subject.context(context.id())));
            row.getChildren().add(link);
        }
        row.getChildren().add(menu);
        if (placed) row.getChildren().add(Buttons.flat("Take out", () -> edits.move(ids, null)));
        pin(row);
        var rules = new MenuButton("By rule");
        rules.setId("inspect-rule");
        rules.setOnShowing(_ ->
                rules.getItems().setAll(new RuleMenu(bench, edits).under(ids).getItems()));
        rules.getItems().add(new MenuItem("Everything under"));
        rules.setDisable(plan.contexts().isEmpty());
        row.getChildren().add(rules);
        return row;
    }

    private void pin(FlowPane row) {
        int pinned = edits.pinned(ids);
        if (pinned > 0) row.getChildren().add(new Pill(ids.size() == 1 ? "pinned" : pinned + " pinned", Tone.INFO));
        var button = pinned == ids.size()
                ? Buttons.flat("Unpin", () -> edits.unpin(ids))
                : Buttons.flat("Pin", () -> edits.pin(ids, ""));
        button.setId("inspect-pin");
        Tips.set(button, "A pinned module stays where it is: no move, rule or suggestion takes it away.");
        row.getChildren().add(button);
    }
}
