package dev.banyan.model.audit;

import java.util.List;

/// How much of one source meets the known modules.
///
/// @param matched   records that name a known module
/// @param renamed   of these, records that name it as it was called before a history says it was renamed
/// @param outside   records about something that is known not to be the system's code (libraries, data files)
/// @param ignored   records a mapping rule leaves out
/// @param unmatched names that match nothing, the most frequent first
public record SourceMatch(
        SourceId source,
        long records,
        long matched,
        long renamed,
        long outside,
        long ignored,
        List<Unmatched> unmatched) {
    public SourceMatch {
        unmatched = List.copyOf(unmatched);
    }

    /// Records that should name a module and do not.
    public long missed() {
        return unmatched.stream().mapToLong(Unmatched::records).sum();
    }

    /// Matched share of what should match, 0 to 1; NaN when nothing should.
    public double share() {
        long relevant = matched + missed();
        return relevant == 0 ? Double.NaN : (double) matched / relevant;
    }

    /// A name that found no module.
    ///
    /// @param reason why, in a few words ("no such file in the current tree", "two modules fit: a.b, c.b")
    public record Unmatched(String name, long records, String reason, Place place) {}
}
