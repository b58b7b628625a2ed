package dev.banyan.model.seams;

import dev.banyan.model.audit.DependencyKind;
import java.util.Map;

/// What a cut costs: the plan as it is against the plan after the move.
///
/// @param modules        modules that really change their context
/// @param crossingBefore dependencies in the code that cross a seam now; @param crossingAfter then
/// @param leaving        dependencies in the code between the moved modules and all that is not with them after the
///                       move, also modules in no context: the price of a first cut, where no seam exists yet
/// @param now            by kind, how many cross now, changed together among them
/// @param change         by kind, how many more cross afterwards, changed together among them; kinds without change
///                       are left out
/// @param tablesBefore   tables that modules of several contexts have to do with now; @param tablesAfter then
/// @param seamsOpened    pairs of contexts that only the move ties together; @param seamsClosed that it sets free
/// @param cyclesBefore   sets of contexts in a circle now; @param cyclesAfter then
/// @param knottedBefore  contexts in such a set now; @param knottedAfter then
/// @param spanningBefore endpoints whose module depends on another context now; @param spanningAfter then
public record Cost(
        int modules,
        int crossingBefore,
        int crossingAfter,
        int leaving,
        Map<DependencyKind, Integer> now,
        Map<DependencyKind, Integer> change,
        int tablesBefore,
        int tablesAfter,
        int seamsOpened,
        int seamsClosed,
        int cyclesBefore,
        int cyclesAfter,
        int knottedBefore,
        int knottedAfter,
        int spanningBefore,
        int spanningAfter) {
    public Cost {
        now = Map.copyOf(now);
        change = Map.copyOf(change);
    }

    /// How many dependencies more cross a seam afterwards; negative when fewer do.
    public int more() {
        return crossingAfter - crossingBefore;
    }
}
