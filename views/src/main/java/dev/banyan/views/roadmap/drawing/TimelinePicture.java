package dev.banyan.views.roadmap.drawing;

import dev.banyan.model.PhaseId;
import dev.banyan.model.roadmap.Dates;
import dev.banyan.model.roadmap.Wait;
import dev.banyan.views.Ink;
import dev.banyan.views.roadmap.planning.Current;
import dev.banyan.views.roadmap.planning.Ghosts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that the timeline shows at one moment.
///
/// @param current  the plan, or what it would be after the gesture under way
/// @param dates    null while they are not simulated
/// @param selected null for none
/// @param hovered  place of the row under the pointer, -1 for none
/// @param chosen   the link that is selected, null for none
/// @param ghosts   of the latest baseline
public record TimelinePicture(
        Current current,
        Rows rows,
        @Nullable Dates dates,
        @Nullable PhaseId selected,
        int hovered,
        Overlay overlay,
        List<LinkShape> links,
        @Nullable Wait chosen,
        Ghosts ghosts,
        Showing showing,
        Ink ink) {}
