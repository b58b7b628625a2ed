package dev.banyan.views.roadmap;

import dev.banyan.model.PhaseId;
import dev.banyan.model.roadmap.Dates;
import dev.banyan.views.Ink;
import org.jspecify.annotations.Nullable;

/// All that the timeline shows at one moment.
///
/// @param current  the plan, or what it would be after the gesture under way
/// @param dates    null while they are not simulated
/// @param selected null for none
/// @param hovered  place of the row under the pointer, -1 for none
record TimelinePicture(
        Current current,
        Rows rows,
        @Nullable Dates dates,
        @Nullable PhaseId selected,
        int hovered,
        Overlay overlay,
        Ink ink) {}
