package dev.banyan.model;

import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.ModuleId;
import java.util.Comparator;

/// Identity of a dependency that crosses a seam, whatever contexts its ends are in.
public record CrossingId(ModuleId from, ModuleId to, DependencyKind kind) implements Comparable<CrossingId> {
    private static final Comparator<CrossingId> ORDER =
            Comparator.comparing(CrossingId::from).thenComparing(CrossingId::to).thenComparing(CrossingId::kind);

    @Override
    public int compareTo(CrossingId other) {
        return ORDER.compare(this, other);
    }
}
