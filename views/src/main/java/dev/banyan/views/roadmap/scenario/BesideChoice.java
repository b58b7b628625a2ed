package dev.banyan.views.roadmap.scenario;

import dev.banyan.model.KeptId;
import dev.banyan.model.KeptPlan;
import dev.banyan.views.parts.EditChoice;
import dev.banyan.views.parts.Option;
import dev.banyan.views.roadmap.planning.Beside;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The choice of the scenario or baseline whose curve is drawn, at the end of the legend; gone while there is none.
public final class BesideChoice extends StackPane {
    private final Beside beside;
    private List<KeptPlan> offered = List.of();
    private @Nullable KeptId shown;

    public BesideChoice(Beside beside) {
        this.beside = beside;
        setId("risk-beside");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setManaged(false);
        setVisible(false);
    }

    public void refresh() {
        beside.ask();
        List<KeptPlan> now = beside.offered();
        KeptId chosen = beside.chosen().map(KeptPlan::id).orElse(null);
        boolean same = now.equals(offered) && (chosen == null ? shown == null : chosen.equals(shown));
        if (same && !getChildren().isEmpty()) return;
        offered = now;
        shown = chosen;
        setManaged(!now.isEmpty());
        setVisible(!now.isEmpty());
        if (now.isEmpty()) {
            getChildren().clear();
            return;
        }
        getChildren().setAll(choice(chosen));
    }

    private EditChoice<KeptId> choice(@Nullable KeptId chosen) {
        var options = new ArrayList<Option<KeptId>>();
        options.add(new Option<>(null, "nothing else"));
        for (KeptPlan k : offered) options.add(new Option<>(k.id(), KeepPane.word(k.kind()) + " " + k.name()));
        var choice = new EditChoice<KeptId>("Risk curve beside", options, chosen, o -> {
            beside.choose(o.value());
            return true;
        });
        choice.setMaxWidth(220);
        return choice;
    }

    /// The width it takes in the legend.
    public double taken() {
        return isManaged() ? getWidth() + 4 : 0;
    }
}
