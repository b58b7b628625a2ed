package dev.banyan.importing.spi;

import dev.banyan.model.audit.Place;

/// What of a file could not be used: counted, and told in one warning at the first place.
public final class LeftOut {
    private long count;
    private Place first = Place.UNKNOWN;

    public void at(Place place) {
        if (count++ == 0) first = place;
    }

    /// Warns where there was any ("3 rows without the cells that are needed: left out").
    ///
    /// @param one what it is where there is one of it ("a row"); @param many where there are several ("rows")
    public void tell(Facts facts, String one, String many, String why) {
        if (count > 0) facts.warn(first, (count == 1 ? one : count + " " + many) + " " + why + ": left out");
    }
}
