package dev.banyan.model;

import java.util.Comparator;

/// The pair of contexts a seam lies between, the smaller id first.
public record SeamId(ContextId one, ContextId other) implements Comparable<SeamId> {
    private static final Comparator<SeamId> ORDER =
            Comparator.comparing(SeamId::one).thenComparing(SeamId::other);

    public SeamId {
        if (one.compareTo(other) >= 0) throw new IllegalArgumentException("a seam lies between two contexts");
    }

    public static SeamId between(ContextId a, ContextId b) {
        return a.compareTo(b) < 0 ? new SeamId(a, b) : new SeamId(b, a);
    }

    public boolean touches(ContextId context) {
        return one.equals(context) || other.equals(context);
    }

    public ContextId across(ContextId from) {
        return one.equals(from) ? other : one;
    }

    @Override
    public int compareTo(SeamId that) {
        return ORDER.compare(this, that);
    }
}
