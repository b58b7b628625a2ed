package dev.banyan.model.roadmap;

import dev.banyan.model.PhaseKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// An ordering rule of the method: phases of some kinds before phases of other kinds. Rules advise, they never block.
record MethodRule(String name, Set<PhaseKind> first, Set<PhaseKind> then, String why) {
    private static final Set<PhaseKind> ALL = EnumSet.allOf(PhaseKind.class);
    private static final Set<PhaseKind> TAKING = EnumSet.of(PhaseKind.STRANGLE, PhaseKind.BRANCH_BY_ABSTRACTION);

    static final String PILOT = "pilot first";

    static final List<MethodRule> RULES = List.of(
            new MethodRule(
                    "stabilise first",
                    EnumSet.of(PhaseKind.STABILISE),
                    without(PhaseKind.STABILISE),
                    "a team that is paged every night cannot modernise"),
            new MethodRule(
                    "ground truth first",
                    EnumSet.of(PhaseKind.CAPTURE_GROUND_TRUTH),
                    without(PhaseKind.STABILISE, PhaseKind.CAPTURE_GROUND_TRUTH),
                    "without captured behaviour nobody sees what a change breaks"),
            new MethodRule(
                    "dependencies before framework",
                    EnumSet.of(PhaseKind.MODERNISE_DEPENDENCIES),
                    EnumSet.of(PhaseKind.UPGRADE_FRAMEWORK),
                    "old libraries block the new framework"),
            new MethodRule(
                    "framework before architecture",
                    EnumSet.of(PhaseKind.MODERNISE_DEPENDENCIES, PhaseKind.UPGRADE_FRAMEWORK),
                    EnumSet.of(PhaseKind.STRANGLE, PhaseKind.BRANCH_BY_ABSTRACTION, PhaseKind.MIGRATE_DATA),
                    "moving code twice costs twice"),
            new MethodRule(
                    "delete last",
                    without(PhaseKind.DELETE_LEGACY, PhaseKind.ROLL_OUT, PhaseKind.SUPPORT),
                    EnumSet.of(PhaseKind.DELETE_LEGACY),
                    "what is still used cannot be deleted"),
            new MethodRule(
                    "roll out what is built",
                    TAKING,
                    EnumSet.of(PhaseKind.ROLL_OUT),
                    "only what has left the legacy system can be rolled out"),
            new MethodRule(
                    "support at the end",
                    without(PhaseKind.SUPPORT),
                    EnumSet.of(PhaseKind.SUPPORT),
                    "support begins when the work is done"));

    private static Set<PhaseKind> without(PhaseKind... kinds) {
        var left = EnumSet.copyOf(ALL);
        List.of(kinds).forEach(left::remove);
        return left;
    }
}
