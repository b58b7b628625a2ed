package dev.banyan.model.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that went wrong in operation, or a ticket that says so.
///
/// @param where    as the source says: code name, address, component or service
/// @param hours    until it was resolved; NaN when it is open or no source says
/// @param times    how often it happened
/// @param module   it happened in, null when that is not known
/// @param endpoint its place in the list of endpoints, -1 when that is not known
public record Incident(
        String id,
        String title,
        String severity,
        String where,
        @Nullable LocalDate opened,
        double hours,
        long times,
        @Nullable ModuleId module,
        int endpoint,
        SourceId source,
        Place place) {}
