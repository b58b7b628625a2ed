package dev.banyan.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The ordering rules a plan knows, those it follows and those it does not. Where two contradict each other the
/// earlier one counts.
public record MethodRules(List<MethodRule> rules) {
    private static final String METHOD = "Usual rules";
    private static final Set<PhaseKind> TAKING = EnumSet.of(PhaseKind.STRANGLE, PhaseKind.BRANCH_BY_ABSTRACTION);

    /// What a plan follows until somebody chooses.
    public static final MethodRules USUAL = new MethodRules(List.of(
            usual(
                    "stabilise-first",
                    "stabilise first",
                    EnumSet.of(PhaseKind.STABILISE),
                    allBut(PhaseKind.STABILISE),
                    "a team that is paged every night cannot modernise"),
            usual(
                    "ground-truth-first",
                    "ground truth first",
                    EnumSet.of(PhaseKind.CAPTURE_GROUND_TRUTH),
                    allBut(PhaseKind.STABILISE, PhaseKind.CAPTURE_GROUND_TRUTH),
                    "without captured behaviour nobody sees what a change breaks"),
            usual(
                    "dependencies-before-framework",
                    "dependencies before framework",
                    EnumSet.of(PhaseKind.MODERNISE_DEPENDENCIES),
                    EnumSet.of(PhaseKind.UPGRADE_FRAMEWORK),
                    "old libraries block the new framework"),
            usual(
                    "framework-before-architecture",
                    "framework before architecture",
                    EnumSet.of(PhaseKind.MODERNISE_DEPENDENCIES, PhaseKind.UPGRADE_FRAMEWORK),
                    EnumSet.of(PhaseKind.STRANGLE, PhaseKind.BRANCH_BY_ABSTRACTION, PhaseKind.MIGRATE_DATA),
                    "moving code twice costs twice"),
            usual(
                    "delete-last",
                    "delete last",
                    allBut(PhaseKind.DELETE_LEGACY, PhaseKind.ROLL_OUT, PhaseKind.SUPPORT),
                    EnumSet.of(PhaseKind.DELETE_LEGACY),
                    "what is still used cannot be deleted"),
            usual(
                    "roll-out-what-is-built",
                    "roll out what is built",
                    TAKING,
                    EnumSet.of(PhaseKind.ROLL_OUT),
                    "only what has left the legacy system can be rolled out"),
            usual(
                    "support-at-the-end",
                    "support at the end",
                    allBut(PhaseKind.SUPPORT),
                    EnumSet.of(PhaseKind.SUPPORT),
                    "support begins when the work is done"),
            usual(
                    "pilot-first",
                    "pilot first",
                    Set.of(),
                    Set.of(),
                    "the context with the least risk proves the way before the others go")));

    public MethodRules {
        rules = List.copyOf(rules);
        var ids = new HashSet<String>();
        for (MethodRule rule : rules)
            if (!ids.add(rule.id())) throw new IllegalArgumentException("two rules are called " + rule.id());
    }

    private static MethodRule usual(String id, String name, Set<PhaseKind> first, Set<PhaseKind> then, String why) {
        return new MethodRule(id, name, first, then, why, "", METHOD, true);
    }

    private static Set<PhaseKind> allBut(PhaseKind... kinds) {
        var left = EnumSet.allOf(PhaseKind.class);
        List.of(kinds).forEach(left::remove);
        return left;
    }

    public List<MethodRule> followed() {
        return rules.stream().filter(MethodRule::followed).toList();
    }

    public Optional<MethodRule> of(String id) {
        return rules.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /// The rule that sends a pilot first, where one is followed.
    public Optional<MethodRule> pilot() {
        return followed().stream().filter(MethodRule::pilot).findFirst();
    }

    public MethodRules following(String id, boolean followed) {
        return new MethodRules(rules.stream()
                .map(r -> r.id().equals(id) ? r.following(followed) : r)
                .toList());
    }

    /// These, and after them those of others that are not among them.
    public MethodRules and(MethodRules others) {
        var all = new ArrayList<>(rules);
        for (MethodRule other : others.rules) if (of(other.id()).isEmpty()) all.add(other);
        return new MethodRules(all);
    }
}
