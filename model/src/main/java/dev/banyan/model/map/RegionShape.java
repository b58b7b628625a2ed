package dev.banyan.model.map;

import dev.banyan.model.ContextId;
import org.jspecify.annotations.Nullable;

/// A context or a package of loose modules to draw.
///
/// @param colour  `#rrggbb`, empty for modules in no context
/// @param outline around all its modules
/// @param labelX  middle of the label, above the outline; @param labelY likewise
/// @param modules how many it has
public record RegionShape(
        Region region,
        @Nullable ContextId context,
        String name,
        String colour,
        Hull outline,
        double labelX,
        double labelY,
        int modules) {}
