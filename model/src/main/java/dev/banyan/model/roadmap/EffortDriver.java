package dev.banyan.model.roadmap;

/// One thing that makes a phase take time.
///
/// @param words  what it is ("dependencies to cut")
/// @param amount how much of it; @param unit of the amount
/// @param aDay   how much of it one team does in a day, NaN where days are counted directly
/// @param days   likely days
/// @param source where the pace comes from
public record EffortDriver(String words, double amount, String unit, double aDay, double days, String source) {
    static final String EXPERIENCE = "rough experience; set the effort by hand to correct it";
    static final String ASSUMED = "a pace assumed in this plan";

    static EffortDriver at(String words, double amount, String unit, double aDay) {
        return new EffortDriver(words, amount, unit, aDay, amount / aDay, EXPERIENCE);
    }

    /// At a pace that the plan sets.
    static EffortDriver assumed(String words, double amount, String unit, double aDay) {
        return new EffortDriver(words, amount, unit, aDay, amount / aDay, ASSUMED);
    }

    static EffortDriver days(String words, double days) {
        return new EffortDriver(words, days, "days", Double.NaN, days, EXPERIENCE);
    }

    /// Whether its pace is one that the plan sets.
    public boolean ofPlan() {
        return source.equals(ASSUMED);
    }
}
