package dev.banyan.model.roadmap;

import dev.banyan.model.PhaseId;
import java.util.List;

/// Why a phase stands where it stands in the best order.
///
/// @param waitsFor    phases just before it that it needs; @param unlocks phases that wait just for it
/// @param riskAWeek   points of risk it retires for each week of work by itself
/// @param withNext    how much more risk is carried over time, as a share of the whole, if it changed places with the
///                    next one; NaN where the two may not change places or there is no next one
/// @param sentence    the reason in words
public record PhaseReason(
        PhaseId phase,
        List<PhaseId> waitsFor,
        List<PhaseId> unlocks,
        double riskAWeek,
        double withNext,
        String sentence) {
    public PhaseReason {
        waitsFor = List.copyOf(waitsFor);
        unlocks = List.copyOf(unlocks);
    }
}
