package dev.banyan.model;

import java.time.LocalDate;

/// What the computed efforts and dates rest on; shown wherever such a number stands.
///
/// @param start            first working day of the roadmap
/// @param linesCoveredADay lines one team brings under test in a day
/// @param dependenciesADay crossing dependencies one team cuts in a day
/// @param linesMovedADay   lines of code one team moves into the new system in a day
/// @param spread           how far best and worst lie from the likely effort: 0.35 means 35 % less and, twice that, 70
/// % more
public record Assumptions(
        LocalDate start, double linesCoveredADay, double dependenciesADay, double linesMovedADay, double spread) {
    public static final Assumptions DEFAULT = new Assumptions(LocalDate.of(2026, 1, 5), 190, 7, 250, 0.35);

    public Assumptions {
        if (!(linesCoveredADay > 0 && dependenciesADay > 0 && linesMovedADay > 0 && spread >= 0 && spread < 1))
            throw new IllegalArgumentException("paces are above zero, the spread is below one");
    }

    /// An effort around its likely days, as far to both sides as the spread says.
    public Estimate around(double likelyDays) {
        return new Estimate(likelyDays * (1 - spread), likelyDays, likelyDays * (1 + 2 * spread));
    }

    public Assumptions withStart(LocalDate changed) {
        return new Assumptions(changed, linesCoveredADay, dependenciesADay, linesMovedADay, spread);
    }
}
