package dev.banyan.views.map;

import dev.banyan.model.Plan;
import dev.banyan.model.risk.RiskRanking;
import dev.banyan.model.seams.ContextCycles;
import dev.banyan.model.seams.ContextFigures;
import dev.banyan.model.seams.CutCost;
import dev.banyan.model.seams.Seams;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/// What is computed from a plan, kept as long as the plan is the current one. Belongs to the window's thread.
final class Derived {
    private final Map<Class<?>, Object> known = new IdentityHashMap<>();
    private Plan plan = Plan.EMPTY;

    Seams seams(Plan of) {
        return known(of, Seams.class, Seams::of);
    }

    ContextFigures figures(Plan of) {
        return known(of, ContextFigures.class, ContextFigures::of);
    }

    ContextCycles cycles(Plan of) {
        return known(of, ContextCycles.class, p -> ContextCycles.of(seams(p)));
    }

    RiskRanking risks(Plan of) {
        return known(of, RiskRanking.class, p -> RiskRanking.of(p, figures(p)));
    }

    CutCost costs(Plan of) {
        return known(of, CutCost.class, CutCost::of);
    }

    /// Takes over what was computed elsewhere.
    void put(Plan of, Seams seams) {
        turnTo(of);
        known.put(Seams.class, seams);
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
    }
}
