package dev.banyan.model.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Answers of the old and the new side that were compared, with the endpoint or the module they belong to.
///
/// @param what      as the source says: address, route, experiment, code name
/// @param compared  how often
/// @param differing of these, answered differently
/// @param module    that answers, null when that is not known
/// @param endpoint  its place in the list of endpoints, -1 when none is meant
public record Parity(
        String method,
        String what,
        long compared,
        long differing,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable ModuleId module,
        int endpoint,
        SourceId source,
        Place place) {}
