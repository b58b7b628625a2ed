package dev.banyan.model.audit;

/// The one name of a module: the dotted name of a file in the current tree (`oscar.apps.order.models`).
/// For code without dotted names it is the path without its ending, with dots for slashes.
public record ModuleId(String name) implements Comparable<ModuleId> {
    public ModuleId {
        if (name.isBlank()) throw new IllegalArgumentException("a module needs a name");
    }

    /// The dotted name of the package the module stands in; empty for a module at the top.
    public String packageName() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    /// The last part of the name, for labels.
    public String shortName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @Override
    public int compareTo(ModuleId other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
