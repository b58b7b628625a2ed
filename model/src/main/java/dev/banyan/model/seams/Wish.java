package dev.banyan.model.seams;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What a suggestion of contexts should look like and what it should rest on.
///
/// @param contexts  how many, drawn ones included; 0 to let the structure decide
/// @param minimum   fewest modules of a suggested context; 0 for a usual number
/// @param pulls     how much each kind of evidence pulls beside its usual: 1 as usual, 0 not at all; what is not
///                  named pulls as usual
/// @param seed      equal seeds give equal suggestions
/// @param keepDrawn whether drawn contexts stay as they are and only gain modules
public record Wish(int contexts, int minimum, Map<Evidence, Double> pulls, long seed, boolean keepDrawn) {
    public static final double MOST_PULL = 4;
    public static final Wish USUAL = new Wish(0, 0, Map.of(), 1, true);

    public Wish {
        var all = new EnumMap<Evidence, Double>(Evidence.class);
        for (Evidence e : Evidence.values()) {
            double pull = pulls.getOrDefault(e, 1.0);
            if (!(pull >= 0 && pull <= MOST_PULL)) throw new IllegalArgumentException(e + " pulls " + pull);
            all.put(e, pull);
        }
        pulls = Collections.unmodifiableMap(all);
        if (contexts < 0 || minimum < 0) throw new IllegalArgumentException("counts are not negative");
    }

    public Wish withContexts(int changed) {
        return new Wish(changed, minimum, pulls, seed, keepDrawn);
    }

    public Wish with(Evidence evidence, double pull) {
        var changed = new EnumMap<>(pulls);
        changed.put(evidence, pull);
        return new Wish(contexts, minimum, changed, seed, keepDrawn);
    }

    /// One kind of evidence alone.
    public Wish only(Evidence evidence) {
        Wish wish = this;
        for (Evidence e : Evidence.values()) if (e != evidence) wish = wish.with(e, 0);
        return wish;
    }

    public Wish withKeepDrawn(boolean changed) {
        return new Wish(contexts, minimum, pulls, seed, changed);
    }
}
