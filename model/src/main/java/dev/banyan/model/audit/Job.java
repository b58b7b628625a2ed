package dev.banyan.model.audit;

import org.jspecify.annotations.Nullable;

/// Work that runs by the clock.
///
/// @param task   code name of what runs
/// @param module that holds it, null when it is not part of the system
public record Job(
        String name,
        String task,
        String schedule,
        boolean enabled,
        @Nullable ModuleId module,
        SourceId source,
        Place place) {}
