package dev.banyan.importing.spi;

import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Where a reader puts what it found and what it could not use.
public final class Facts {
    public static final int MOST_FACTS = 1_000_000;
    private static final int MOST_WARNINGS = 200;
    private static final int LONGEST = 200;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}]+");

    private final List<Fact> facts = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final Consumer<Fact> taker;
    private int size;
    private long factsLeftOut;
    private long warningsLeftOut;

    public Facts() {
        taker = facts::add;
    }

    private Facts(Consumer<Fact> taker) {
        this.taker = taker;
    }

    /// Keeps no facts but gives each away at once.
    public static Facts handedOn(Consumer<Fact> taker) {
        return new Facts(taker);
    }

    public void add(Fact fact) {
        if (size == MOST_FACTS) {
            factsLeftOut++;
            return;
        }
        size++;
        taker.accept(fact);
    }

    /// Something that could not be used; told to the person, never dropped silently.
    ///
    /// @param message a sentence without the place and without a full stop
    public void warn(Place place, String message) {
        if (warnings.size() < MOST_WARNINGS) warnings.add(new Warning(place, calm(message)));
        else warningsLeftOut++;
    }

    /// Words of the file in a message are neither long nor do they move the cursor of a terminal.
    private static String calm(String message) {
        String seen = UNSEEN.matcher(message).replaceAll(" ");
        return seen.length() <= LONGEST ? seen : seen.substring(0, LONGEST - 1) + "…";
    }

    /// How many there were, also of those that were handed on.
    public int size() {
        return size;
    }

    /// Those that are kept, in the order of the file.
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
