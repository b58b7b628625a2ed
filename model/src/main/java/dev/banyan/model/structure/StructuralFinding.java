package dev.banyan.model.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something the structure says against the code.
///
/// @param where   module, package, or the first of a cycle
/// @param number  how much, as [StructureKind#counts] says
/// @param why     in a sentence
/// @param modules concerned, by number, ascending
/// @param knot    of a cycle what to cut, null for everything else
public record StructuralFinding(
        StructureKind kind,
        String where,
        int number,
        String why,
        int[] modules,
        @Nullable Knot knot) {

    /// A cycle, and the lightest set of dependencies whose removal leaves none as far as found.
    ///
    /// @param nodes        modules or packages that all reach each other
    /// @param dependencies between them
    /// @param cuts         to remove, the lightest first
    /// @param weight       of the cuts together
    /// @param bound        no set of cuts that breaks the cycle weighs less
    public record Knot(List<String> nodes, int dependencies, List<Cut> cuts, double weight, double bound) {
        public Knot {
            nodes = List.copyOf(nodes);
            cuts = List.copyOf(cuts);
        }

        /// Whether it is proven that nothing lighter breaks the cycle.
        public boolean minimal() {
            return weight <= bound * (1 + 1e-9);
        }

        /// How much lighter another set might be at the most, as a share of this one.
        public double gap() {
            return weight <= 0 ? 0 : Math.max(0, 1 - bound / weight);
        }
    }

    /// All dependencies of one node of a cycle on another.
    ///
    /// @param uses     places in the code
    /// @param covered  share of the statements of what has to be changed that tests execute, NaN when not known
    /// @param modules  number of the modules that use and are used, in pairs
    public record Cut(String from, String to, int uses, double covered, int[] modules) {}
}
