package dev.banyan.importing.spi;

import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Warning;
import java.util.ArrayList;
import java.util.List;

/// Where a reader puts what it found and what it could not use.
public final class Facts {
    private static final int MOST_FACTS = 1_000_000;
    private static final int MOST_WARNINGS = 200;

    private final List<Fact> facts = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private long factsLeftOut;
    private long warningsLeftOut;

    public void add(Fact fact) {
        if (facts.size() < MOST_FACTS) facts.add(fact);
        else factsLeftOut++;
    }

    /// Something that could not be used; told to the person, never dropped silently.
    ///
    /// @param message a sentence without the place and without a full stop
    public void warn(Place place, String message) {
        if (warnings.size() < MOST_WARNINGS) warnings.add(new Warning(place, message));
        else warningsLeftOut++;
    }

    public int size() {
        return facts.size();
    }

    /// In the order of the file.
    public List<Fact> all() {
        return List.copyOf(facts);
    }

    /// With a last one that counts those there was no room for.
    public List<Warning> warnings() {
        var all = new ArrayList<>(warnings);
        if (warningsLeftOut > 0) all.add(new Warning(Place.UNKNOWN, warningsLeftOut + " more warnings like these"));
        if (factsLeftOut > 0)
            all.add(new Warning(Place.UNKNOWN, factsLeftOut + " records beyond a million were left out"));
        return List.copyOf(all);
    }
}
