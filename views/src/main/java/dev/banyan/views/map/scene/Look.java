package dev.banyan.views.map.scene;

import dev.banyan.model.ContextId;
import dev.banyan.model.SeamId;
import dev.banyan.model.map.MapNodes;
import dev.banyan.views.Ink;
import java.util.BitSet;
import java.util.Set;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// How the scene is coloured and what of it is selected.
///
/// @param show     what the person chose to see
/// @param badness  by module number, see [Badness]
/// @param selected module numbers
/// @param pinned   module numbers
/// @param nodes    tables and libraries that are shown
/// @param node     the selected one of them, -1 for none
/// @param cycles   whether what is in a cycle is pointed out
public record Look(
        Ink ink,
        Show show,
        ColourBy colourBy,
        double[] badness,
        BitSet selected,
        BitSet pinned,
        Set<ContextId> contexts,
        @Nullable SeamId seam,
        MapNodes nodes,
        int node,
        boolean cycles) {

    public Color ground() {
        return ink.raised();
    }

    /// Of a context, as words and discs show it.
    public Color of(Territory t) {
        return t.context() == null ? nobody() : ink.of(t.context().colour());
    }

    public Color nobody() {
        return ink.dark() ? Color.web("#6f7d77") : Color.web("#9aa5a0");
    }

    /// The colour of a disc of some modules, null where nobody measured any of them.
    public @Nullable Color of(Scene scene, int[] members, int owner) {
        if (colourBy == ColourBy.CONTEXT) return of(scene.territories().get(owner));
        double sum = 0, weight = 0;
        for (int m : members) {
            if (m >= badness.length || Double.isNaN(badness[m])) continue;
            double area = scene.r()[m] * scene.r()[m];
            sum += area * badness[m];
            weight += area;
        }
        if (weight == 0) return null;
        return colourBy == ColourBy.LEGACY ? Ramp.between(sum / weight, ink) : Ramp.at(sum / weight, ink);
    }

    public boolean marks(Territory t) {
        return t.id() != null && contexts.contains(t.id());
    }

    public boolean anySelected() {
        return !selected.isEmpty();
    }
}
