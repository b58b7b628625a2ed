package dev.banyan.model.map;

import java.util.List;

/// The modules of one package inside a region.
///
/// @param name    dotted name of the package, empty for modules at the top
/// @param modules numbers of the modules, ascending
/// @param lines   of all of them
public record PackageDisc(String name, double x, double y, double radius, List<Integer> modules, int lines) {
    public PackageDisc {
        modules = List.copyOf(modules);
    }
}
