package dev.banyan.model.roadmap;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.Relationship;
import dev.banyan.model.SeamId;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.seams.Seam;
import dev.banyan.model.seams.Seams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An anti-corruption layer that an order of the phases needs: a context leaves the legacy system before one it
/// depends on, so its calls go back and have to be translated.
///
/// @param phase        that leaves first; @param before the phase it does not wait for
/// @param leaves       context that needs the layer; @param stays the one it depends on
/// @param dependencies to translate
/// @param days         to stand it up and to translate them at the assumed pace
/// @param sentence     for people
public record Layer(
        SeamId seam,
        PhaseId phase,
        PhaseId before,
        ContextId leaves,
        ContextId stays,
        int dependencies,
        double days,
        String sentence) {
    /// To stand one up and to take it down again; rough experience.
    static final double STANDING_DAYS = 3;

    /// Those that an order needs and nobody has named yet, the dearest first.
    public static List<Layer> needed(Plan plan, List<PhaseId> order) {
        return needed(plan, Seams.of(plan), order);
    }

    static List<Layer> needed(Plan plan, Seams seams, List<PhaseId> order) {
        Map<ContextId, PhaseId> taken = Taken.of(plan);
        Map<PhaseId, Integer> place = new HashMap<>();
        for (PhaseId id : order) place.put(id, place.size());
        var decided = new Decided(plan);
        var needed = new ArrayList<Layer>();
        for (Seam seam : seams.all()) {
            PhaseId one = taken.get(seam.id().one()),
                    other = taken.get(seam.id().other());
            if (one == null || other == null || one.equals(other)) continue;
            if (Precedence.keepsApart(plan.relationships().get(seam.id()))) continue;
            boolean oneFirst = place.getOrDefault(one, -1) < place.getOrDefault(other, -1);
            ContextId leaves = oneFirst ? seam.id().one() : seam.id().other();
            ContextId stays = oneFirst ? seam.id().other() : seam.id().one();
            int count = seam.from(leaves) - decided.settled(leaves, stays);
            if (count > 0) needed.add(layer(plan, seam, oneFirst ? one : other, oneFirst ? other : one, leaves, count));
        }
        needed.sort(Comparator.comparingDouble(Layer::days).reversed().thenComparing(Layer::seam));
        return List.copyOf(needed);
    }

    private static Layer layer(Plan plan, Seam seam, PhaseId phase, PhaseId before, ContextId leaves, int count) {
        ContextId stays =
                seam.id().one().equals(leaves) ? seam.id().other() : seam.id().one();
        String sentence = name(plan, leaves) + " leaves before " + name(plan, stays) + ": a layer translates "
                + (count == 1 ? "1 dependency" : count + " dependencies");
        double days = STANDING_DAYS + count / plan.assumptions().dependenciesADay();
        return new Layer(seam.id(), phase, before, leaves, stays, count, days, sentence);
    }

    private static String name(Plan plan, ContextId id) {
        BoundedContext context = plan.contexts().get(id);
        return context == null ? id.text() : context.name();
    }

    /// Names the layer in the plan.
    public ContextEdit.Relate edit() {
        return new ContextEdit.Relate(new Relationship(seam, Relationship.Pattern.ANTI_CORRUPTION_LAYER, stays, ""));
    }
}
