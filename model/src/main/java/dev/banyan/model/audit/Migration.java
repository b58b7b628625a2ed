package dev.banyan.model.audit;

import org.jspecify.annotations.Nullable;

/// A change of the database that the framework knows by name.
///
/// @param module that describes it, null when it is not part of the system
public record Migration(
        String app, String name, boolean applied, @Nullable ModuleId module, SourceId source, Place place) {
    Migration asApplied() {
        return new Migration(app, name, true, module, source, place);
    }
}
