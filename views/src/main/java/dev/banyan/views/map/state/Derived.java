package dev.banyan.views.map.state;

import dev.banyan.model.Plan;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.risk.ModuleRisk;
import dev.banyan.model.risk.RiskRanking;
import dev.banyan.model.roadmap.SeamsAgainstOrder;
import dev.banyan.model.seams.CheaperCut;
import dev.banyan.model.seams.ContextCycles;
import dev.banyan.model.seams.ContextFigures;
import dev.banyan.model.seams.CutCost;
import dev.banyan.model.seams.Seams;
import dev.banyan.views.map.scene.Scene;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What is computed from a plan, kept as long as the plan is the current one. Belongs to the window's thread.
public final class Derived {
    private final Map<Class<?>, Object> known = new IdentityHashMap<>();
    private final Map<SeamId, List<CheaperCut>> cheaper = new HashMap<>();
    private final ObjectProperty<Set<ModuleId>> pointed = new SimpleObjectProperty<>(Set.of());
    private Plan plan = Plan.EMPTY;
    private @Nullable Scene drawn;

    public Seams seams(Plan of) {
        return known(of, Seams.class, Seams::of);
    }

    public ContextFigures figures(Plan of) {
        return known(of, ContextFigures.class, ContextFigures::of);
    }

    public ContextCycles cycles(Plan of) {
        return known(of, ContextCycles.class, p -> ContextCycles.of(seams(p)));
    }

    public RiskRanking risks(Plan of) {
        return known(of, RiskRanking.class, p -> RiskRanking.of(p, figures(p)));
    }

    public List<CheaperCut> cheaper(Plan of, SeamId seam) {
        turnTo(of);
        return cheaper.computeIfAbsent(seam, id -> CheaperCut.near(of, id));
    }

    public CutCost costs(Plan of) {
        return known(of, CutCost.class, CutCost::of);
    }

    public SeamsAgainstOrder againstOrder(Plan of) {
        return known(of, SeamsAgainstOrder.class, p -> SeamsAgainstOrder.of(p, seams(p)));
    }

    /// Modules that the inspector points out on the map without selecting them; gone with the next selection or edit.
    public ObjectProperty<Set<ModuleId>> pointed() {
        return pointed;
    }

    /// By module number, see [ModuleRisk].
    public ModuleRisk.Parts moduleRisk(Plan of) {
        return known(of, ModuleRisk.Parts.class, ModuleRisk::parts);
    }

    /// The shapes of the map.
    public Scene scene(Plan of) {
        Scene last = drawn;
        if (last != null && last.plan() == of) return last;
        Scene fresh = Scene.of(of, before(of));
        keep(fresh);
        return fresh;
    }

    /// What is on screen, as far as it tells where things lie in a plan: as long as no place was changed nothing moves.
    @Nullable
    Scene before(Plan of) {
        Scene last = drawn;
        return last != null && samePlaces(last.plan(), of) ? last : null;
    }

    void keep(Scene fresh) {
        drawn = fresh;
    }

    private static boolean samePlaces(Plan a, Plan b) {
        return a.positions() == b.positions() && a.anchors() == b.anchors();
    }

    /// Another plan is opened: nothing of the one before is of use.
    public void forget() {
        turnTo(Plan.EMPTY);
        drawn = null;
    }

    private <T> T known(Plan of, Class<T> what, Function<Plan, T> make) {
        turnTo(of);
        Object found = known.get(what);
        if (found != null) return what.cast(found);
        T made = make.apply(of);
        known.put(what, made);
        return made;
    }

    private void turnTo(Plan of) {
        if (plan == of) return;
        plan = of;
        known.clear();
        cheaper.clear();
    }
}
