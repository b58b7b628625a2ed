package dev.banyan.model.map;

import dev.banyan.model.ContextId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table of the database or a library on the map, beside what uses it.
///
/// @param x    middle, in map units; @param y likewise
/// @param uses by region, contexts first in the order of the map
public record MapNode(Kind kind, String name, double x, double y, double radius, List<Use> uses) {
    public MapNode {
        uses = List.copyOf(uses);
    }

    public enum Kind {
        TABLE,
        LIBRARY
    }

    /// @param region  number of the region in the layout
    /// @param context null for modules in no context
    /// @param modules numbers of the modules there that use it
    public record Use(int region, @Nullable ContextId context, List<Integer> modules) {
        public Use {
            modules = List.copyOf(modules);
        }
    }

    /// Contexts that use it.
    public List<ContextId> contexts() {
        return uses.stream()
                .flatMap(u -> java.util.stream.Stream.ofNullable(u.context()))
                .toList();
    }

    /// A table that several contexts use keeps them together: whoever takes one of them out has to part its data.
    public boolean trap() {
        return kind == Kind.TABLE && contexts().size() > 1;
    }

    public int modules() {
        return uses.stream().mapToInt(u -> u.modules().size()).sum();
    }
}
