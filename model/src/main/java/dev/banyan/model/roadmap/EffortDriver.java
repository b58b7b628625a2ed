package dev.banyan.model.roadmap;

/// One thing that makes a phase take time.
///
/// @param words  what it is ("dependencies to cut")
/// @param amount how much of it; @param unit of the amount
/// @param aDay   how much of it one team does in a day, NaN where days are counted directly
/// @param days   likely days
public record EffortDriver(String words, double amount, String unit, double aDay, double days) {
    static EffortDriver at(String words, double amount, String unit, double aDay) {
        return new EffortDriver(words, amount, unit, aDay, amount / aDay);
    }

    static EffortDriver days(String words, double days) {
        return new EffortDriver(words, days, "days", Double.NaN, days);
    }
}
