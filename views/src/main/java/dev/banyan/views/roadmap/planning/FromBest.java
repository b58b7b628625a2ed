package dev.banyan.views.roadmap.planning;

import dev.banyan.model.roadmap.BestPhases;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.entry.Typed;

/// How far the order of the plan is from the best possible, in words.
public final class FromBest {
    private static final String BREAKS = "it breaks what has to wait";

    private FromBest() {}

    public static boolean near(BestPhases best) {
        return best.currentAbove() >= -1e-9 && best.current() < 1.05 * best.bound();
    }

    public static String words(BestPhases best, long broken) {
        String breaks = "breaks " + NumberText.count(broken, "wait", "waits");
        if (best.currentAbove() < -1e-9) return "quicker than allowed: " + (broken == 0 ? BREAKS : "it " + breaks);
        return words(best) + (broken == 0 ? "" : ", but " + breaks);
    }

    /// How far it is from what is proven to be the best possible.
    public static String words(BestPhases best) {
        if (best.bound() <= 0) return "no risk to retire yet";
        double above = best.current() / best.bound() - 1;
        if (best.currentAbove() < -1e-9) return "quicker than allowed: " + BREAKS;
        if (best.optimal() && above < 5e-4) return "the proven best order";
        String share = Typed.percent(above);
        if (best.optimal()) return share + " from the proven best";
        String found = best.currentAbove() < 5e-4 ? "the best order found, " : "";
        return found + "at most " + share + " from the best possible";
    }
}
