package dev.banyan.model.seams;

import dev.banyan.model.ContextId;
import dev.banyan.model.Estimate;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.DependencyKind;
import java.util.List;
import java.util.Map;

/// All that lies between two contexts.
///
/// @param crossing        dependencies in the code from one side to the other, each pair of modules and kind once
/// @param forward         of these, from the first context of the id to the second
/// @param backward        of these, from the second to the first
/// @param byKind          the dependencies by kind, changed together among them
/// @param changedTogether pairs of modules, one on each side, that changed in the same commits
/// @param modules         modules of both sides that a dependency in the code touches
/// @param crossings       the dependencies one by one: those in the code first, the heaviest first
/// @param days            effort to cut it at the assumed pace
public record Seam(
        SeamId id,
        int crossing,
        int forward,
        int backward,
        Map<DependencyKind, Integer> byKind,
        int changedTogether,
        int modules,
        List<Crossing> crossings,
        Estimate days) {

    /// Dependencies of a context of this seam on the other one.
    public int from(ContextId context) {
        return id.one().equals(context) ? forward : backward;
    }

    /// Whether both sides depend on each other.
    public boolean mutual() {
        return forward > 0 && backward > 0;
    }
}
