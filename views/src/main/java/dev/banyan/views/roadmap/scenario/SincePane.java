package dev.banyan.views.roadmap.scenario;

import dev.banyan.model.KeptId;
import dev.banyan.model.KeptPlan;
import dev.banyan.model.Plan;
import dev.banyan.model.scenario.Change;
import dev.banyan.model.scenario.Since;
import dev.banyan.model.scenario.Standing;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.EditChoice;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Option;
import dev.banyan.views.roadmap.parts.ResultPane;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What moved, was added, passed or reopened since a baseline, in words.
public final class SincePane extends ResultPane {
    private final Planning planning;
    private final Runnable keepBaseline;
    private final Runnable onClose;
    private final Told told;
    private @Nullable KeptId chosen;
    private @Nullable Plan asked;
    private @Nullable KeptId askedOf;
    private @Nullable Since known;

    public SincePane(Planning planning, Runnable keepBaseline, Runnable onClose) {
        super("Since last time", onClose);
        this.planning = planning;
        this.keepBaseline = keepBaseline;
        this.onClose = onClose;
        told = new Told(planning);
        setId("since-pane");
        setMaxWidth(620);
        refresh();
    }

    @Override
    public void refresh() {
        KeptPlan kept = kept();
        if (kept == null) {
            empty();
            return;
        }
        if (asked == planning.plan() && kept.id().equals(askedOf) && known != null) return;
        known = null;
        asked = planning.plan();
        askedOf = kept.id();
        show(kept, muted("Comparing…"));
        var today = planning.workbench().today();
        told.ask(
                Standing.of(kept, planning.plan(), today),
                Standing.present(Standing.Kind.PRESENT.words(), planning.plan(), today),
                since -> {
                    known = since;
                    show(kept, answer(since));
                });
    }

    /// The one that was chosen while it is there, else the latest baseline.
    private @Nullable KeptPlan kept() {
        KeptPlan still = chosen == null ? null : planning.plan().kept().get(chosen);
        return still != null ? still : Standing.latestBaseline(planning.plan()).orElse(null);
    }

    private void empty() {
        put(
                new VBox(
                        muted("There is no baseline yet. A baseline freezes the plan under a name, as it stands today; "
                                + "from then on this page says what moved, was added, passed or reopened.")),
                Buttons.plain("Close", onClose),
                Buttons.main("Keep as a baseline…", keepBaseline));
    }

    private void show(KeptPlan kept, VBox below) {
        var content = new VBox(10, head(kept), below);
        content.getStyleClass().add("result-body");
        put(content, Buttons.plain("Close", onClose));
    }

    private void show(KeptPlan kept, Label below) {
        show(kept, new VBox(below));
    }

    private VBox head(KeptPlan kept) {
        var options = new ArrayList<Option<KeptId>>();
        var all = new ArrayList<>(Standing.baselines(planning.plan()));
        all.addAll(Standing.scenarios(planning.plan()));
        for (KeptPlan k : all)
            options.add(new Option<>(k.id(), k.kind().words() + " " + k.name() + ", " + NumberText.date(k.on())));
        var choice = new EditChoice<KeptId>("Compare with", options, kept.id(), o -> {
            chosen = Objects.requireNonNull(o.value());
            refresh();
            return true;
        });
        choice.setId("since-of");
        var line = new HBox(8, new Label("Since"), choice);
        line.setAlignment(Pos.CENTER_LEFT);
        var head = new VBox(4, line);
        if (!kept.reason().isBlank()) head.getChildren().add(muted(kept.reason()));
        return head;
    }

    private VBox answer(Since since) {
        List<Change> changes = since.changes();
        if (changes.isEmpty()) return new VBox(muted("Nothing moved, was added, passed or reopened since then."));
        Label about = muted(NumberText.count(changes.size(), "change", "changes")
                + ", the most important first. A line leads to what it is about.");
        return new VBox(6, about, new ChangeRows(changes, Integer.MAX_VALUE, planning::goTo));
    }
}
