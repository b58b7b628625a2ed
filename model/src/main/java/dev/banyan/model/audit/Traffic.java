package dev.banyan.model.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Requests to one address, with the endpoint that answers them.
///
/// @param errors     of the requests, answered with 500 or above, -1 when the source does not say
/// @param meanMillis time of an answer, milliseconds; NaN when the source does not say
/// @param p95Millis  95 of 100 were answered in at most so many milliseconds; NaN when the source does not say
/// @param endpoint   its place in the list of endpoints, -1 when none answers
public record Traffic(
        String method,
        String path,
        long requests,
        long errors,
        double meanMillis,
        double p95Millis,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        int endpoint,
        SourceId source,
        Place place) {}
