package dev.banyan.model.audit;

import org.jspecify.annotations.Nullable;

/// An entry point of the system.
///
/// @param module the module that answers, null when it is not part of the system (the framework's admin, say)
public record Endpoint(
        String route, String view, String name, @Nullable ModuleId module, SourceId source, Place place) {}
