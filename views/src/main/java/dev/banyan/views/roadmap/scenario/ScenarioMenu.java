package dev.banyan.views.roadmap.scenario;

import dev.banyan.model.KeptPlan;
import dev.banyan.model.KeptPlan.Kind;
import dev.banyan.model.Plan;
import dev.banyan.model.scenario.Standing;
import dev.banyan.views.Action;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Tips;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// By which decisions the plan goes on: says the scenario or baseline it still equals, and offers the others.
public final class ScenarioMenu extends MenuButton {
    private final Planning planning;
    private final Consumer<KeptPlan> adopt;
    private final List<Action> more;

    /// @param adopt asks before the plan goes on by others
    /// @param more  further ways, shown below
    public ScenarioMenu(Planning planning, Consumer<KeptPlan> adopt, List<Action> more) {
        this.planning = planning;
        this.adopt = adopt;
        this.more = more;
        setId("scenario");
        setMinWidth(90);
        setMaxWidth(200);
        setOnShowing(_ -> fill());
        refresh();
    }

    public void refresh() {
        Plan plan = planning.plan();
        String now = equal(plan).map(KeptPlan::name).orElse(Standing.Kind.PRESENT.words());
        setText(now);
        setAccessibleText("Scenario: " + now);
        long others = plan.kept().size();
        Tips.set(
                this,
                others == 0
                        ? "Keep the decisions as a scenario to try another way, or as a baseline to compare with."
                        : NumberText.count(others, "scenario or baseline", "scenarios and baselines") + " kept");
        fill();
    }

    /// The one whose decisions are still those of the plan.
    private static Optional<KeptPlan> equal(Plan plan) {
        var all = new ArrayList<>(Standing.scenarios(plan));
        all.addAll(Standing.baselines(plan));
        return all.stream().filter(k -> k.over(plan).equals(plan)).findFirst();
    }

    private void fill() {
        Plan plan = planning.plan();
        getItems().clear();
        group(Kind.SCENARIO, Standing.scenarios(plan));
        group(Kind.BASELINE, Standing.baselines(plan));
        for (Action a : more) getItems().add(Buttons.item(a));
    }

    private void group(Kind kind, List<KeptPlan> of) {
        if (of.isEmpty()) return;
        for (KeptPlan k : of) {
            String words = kind == Kind.SCENARIO ? k.name() + "…" : "Baseline " + k.name() + "…";
            var item = new MenuItem(words);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> adopt.accept(k));
            getItems().add(item);
        }
        getItems().add(new SeparatorMenuItem());
    }
}
