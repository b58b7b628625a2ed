package dev.banyan.model.audit;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Comparisons of the old and the new side, added up.
///
/// @param number    how many
/// @param differing of these, answered differently
/// @param first     day of the first, null when no source says
/// @param last      day of the last, null when no source says
public record Compared(
        long number,
        long differing,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {
    public static final Compared NONE = new Compared(0, 0, null, null);

    public static Compared of(Collection<Parity> some) {
        Compared sum = NONE;
        for (Parity p : some)
            sum = new Compared(
                    sum.number + p.compared(),
                    sum.differing + p.differing(),
                    first(sum.first, p.first()),
                    last(sum.last, p.last()));
        return sum;
    }

    /// Of a hundred, those that answer the same; NaN when nothing was compared.
    public double percentSame() {
        return number == 0 ? Double.NaN : 100.0 * (number - differing) / number;
    }

    /// The same in words, never rounded up: `99.82%`.
    public String same() {
        double floor = Math.floor(percentSame() * 100) / 100;
        return (floor == Math.rint(floor) ? String.valueOf((long) floor) : String.valueOf(floor)) + "%";
    }

    static @Nullable LocalDate first(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null) return b;
        return b == null || a.isBefore(b) ? a : b;
    }

    static @Nullable LocalDate last(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null) return b;
        return b == null || a.isAfter(b) ? a : b;
    }
}
