package dev.banyan.model.seams;

import dev.banyan.model.audit.DependencyKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What a suggestion of contexts should look like and what it should rest on.
///
/// @param contexts  how many, drawn ones included; 0 to let the structure decide
/// @param minimum   fewest modules of a suggested context; 0 for a usual number
/// @param weights   how much each kind of dependency pulls, 0 for not at all; only proportions matter
/// @param packages  how much standing in one package pulls; 0 to look at the dependencies only
/// @param endpoints how much answering the same part of the address space pulls
/// @param seed      equal seeds give equal suggestions
/// @param keepDrawn whether drawn contexts stay as they are and only gain modules
public record Wish(
        int contexts,
        int minimum,
        Map<DependencyKind, Double> weights,
        double packages,
        double endpoints,
        long seed,
        boolean keepDrawn) {
    private static final Map<DependencyKind, Double> USUAL_WEIGHTS = Map.of(
            DependencyKind.IMPORT, 1.0,
            DependencyKind.CALL, 1.0,
            DependencyKind.INHERITANCE, 1.2,
            DependencyKind.FOREIGN_KEY, 1.5,
            DependencyKind.SHARED_TABLE, 2.0,
            DependencyKind.CHANGED_TOGETHER, 0.6);

    public static final Wish USUAL = new Wish(0, 0, USUAL_WEIGHTS, 2.5, 0.5, 1, true);

    public Wish {
        weights = Collections.unmodifiableMap(new EnumMap<>(weights));
        if (contexts < 0 || minimum < 0 || packages < 0 || endpoints < 0)
            throw new IllegalArgumentException("counts and weights are not negative");
    }

    public double weight(DependencyKind kind) {
        return weights.getOrDefault(kind, 0.0);
    }

    public Wish withContexts(int changed) {
        return new Wish(changed, minimum, weights, packages, endpoints, seed, keepDrawn);
    }

    public Wish withMinimum(int changed) {
        return new Wish(contexts, changed, weights, packages, endpoints, seed, keepDrawn);
    }

    public Wish withPackages(double changed) {
        return new Wish(contexts, minimum, weights, changed, endpoints, seed, keepDrawn);
    }

    public Wish withKeepDrawn(boolean changed) {
        return new Wish(contexts, minimum, weights, packages, endpoints, seed, changed);
    }
}
