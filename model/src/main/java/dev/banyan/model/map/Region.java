package dev.banyan.model.map;

import dev.banyan.model.ContextId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of the map: a context, or the modules of a package that are in no context.
///
/// @param context  null for modules in no context
/// @param name     of the context or the package
/// @param x        of the anchor; @param y of the anchor
/// @param radius   of the circle around the anchor that holds all its modules
/// @param packages its modules by package, the largest package first; empty for a context without modules
public record Region(
        @Nullable ContextId context, String name, double x, double y, double radius, List<PackageDisc> packages) {
    public Region {
        packages = List.copyOf(packages);
    }

    /// Modules in it.
    public int size() {
        return packages.stream().mapToInt(p -> p.modules().size()).sum();
    }
}
