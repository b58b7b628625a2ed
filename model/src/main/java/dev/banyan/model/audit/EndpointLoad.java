package dev.banyan.model.audit;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// What one endpoint has to bear, added up over its addresses.
///
/// @param errors     of the requests, -1 when no source says; at least so many when only some do
/// @param meanMillis time of an answer over the requests that were timed, milliseconds; NaN when none was
/// @param p95Millis  of the slowest address, milliseconds; NaN when no source says
public record EndpointLoad(
        long requests,
        long errors,
        double meanMillis,
        double p95Millis,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    public static final EndpointLoad NONE = new EndpointLoad(0, -1, Double.NaN, Double.NaN, null, null);

    static EndpointLoad of(Collection<Traffic> traffic) {
        EndpointLoad sum = NONE;
        long timed = 0;
        double millis = 0;
        for (Traffic t : traffic) {
            if (!Double.isNaN(t.meanMillis())) {
                timed += t.requests();
                millis += t.requests() * t.meanMillis();
            }
            sum = new EndpointLoad(
                    sum.requests + t.requests(),
                    t.errors() < 0 ? sum.errors : Math.max(0, sum.errors) + t.errors(),
                    Double.NaN,
                    Double.isNaN(sum.p95Millis) ? t.p95Millis() : Math.max(sum.p95Millis, orZero(t.p95Millis())),
                    earlier(sum.first, t.first()),
                    later(sum.last, t.last()));
        }
        double mean = timed == 0 ? Double.NaN : millis / timed;
        return new EndpointLoad(sum.requests, sum.errors, mean, sum.p95Millis, sum.first, sum.last);
    }

    private static double orZero(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null) return b;
        return b == null || a.isBefore(b) ? a : b;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null) return b;
        return b == null || a.isAfter(b) ? a : b;
    }
}
