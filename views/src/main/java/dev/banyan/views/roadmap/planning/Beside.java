package dev.banyan.views.roadmap.planning;

import dev.banyan.model.KeptId;
import dev.banyan.model.KeptPlan;
import dev.banyan.model.Plan;
import dev.banyan.model.roadmap.RiskCurve;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.model.scenario.Standing;
import dev.banyan.views.Jobs;
import dev.banyan.views.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The scenario or baseline whose risk curve lies under that of the plan: the latest baseline unless somebody chose
/// another one or none, which is remembered.
public final class Beside {
    private static final String KEY = "roadmap.beside";
    private static final String NONE = "none";

    /// @param name of the scenario or baseline
    public record Curve(String name, RiskCurve risk) {}

    private final Planning planning;
    private final ReadOnlyObjectWrapper<@Nullable Curve> curve = new ReadOnlyObjectWrapper<>();
    private Jobs.@Nullable Job working;
    private @Nullable Plan asked;
    private @Nullable KeptId askedOf;

    Beside(Planning planning) {
        this.planning = planning;
    }

    /// The curve, null while none is chosen or it is not known yet.
    public ReadOnlyObjectProperty<@Nullable Curve> curve() {
        return curve.getReadOnlyProperty();
    }

    /// Baselines first, the latest first.
    public List<KeptPlan> offered() {
        var all = new ArrayList<>(Standing.baselines(planning.plan()));
        all.addAll(Standing.scenarios(planning.plan()));
        return all;
    }

    public Optional<KeptPlan> chosen() {
        String remembered = settings().get(KEY, "");
        if (remembered.equals(NONE)) return Optional.empty();
        return offered().stream()
                .filter(k -> k.id().text().equals(remembered))
                .findFirst()
                .or(() -> Standing.latestBaseline(planning.plan()));
    }

    public void choose(@Nullable KeptId id) {
        settings().put(KEY, id == null ? NONE : id.text());
        ask();
    }

    private Settings settings() {
        return planning.workbench().settings();
    }

    /// Finds the curve for the plan as it is now; what was under way is given up.
    public void ask() {
        Plan plan = planning.plan();
        KeptPlan kept = chosen().orElse(null);
        KeptId id = kept == null ? null : kept.id();
        if (plan == asked && (id == null ? askedOf == null : id.equals(askedOf))) return;
        stop();
        asked = plan;
        askedOf = id;
        if (kept == null) {
            curve.set(null);
            return;
        }
        Standing standing = Standing.of(kept, plan, planning.workbench().today());
        working = planning.workbench()
                .jobs()
                .run(
                        "Drawing the risk of " + kept.name(),
                        _ -> new Curve(
                                kept.name(),
                                Roadmap.of(standing.plan(), standing.seen()).curve()),
                        curve::set,
                        e -> planning.workbench()
                                .say()
                                .accept("The risk of " + kept.name() + " could not be drawn: " + e.getMessage() + "."));
    }

    public void stop() {
        if (working != null) working.cancel();
        working = null;
        asked = null;
    }
}
