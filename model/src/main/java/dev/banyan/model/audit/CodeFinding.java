package dev.banyan.model.audit;

import org.jspecify.annotations.Nullable;

/// A result of static analysis in the audited code.
///
/// @param module where it stands, null when the file is not part of the system
public record CodeFinding(
        @Nullable ModuleId module,
        String file,
        int line,
        String rule,
        String severity,
        String message,
        SourceId source,
        Place place) {}
