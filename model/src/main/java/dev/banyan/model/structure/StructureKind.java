package dev.banyan.model.structure;

/// What can be wrong with a structure.
public enum StructureKind {
    MODULE_CYCLE("Cycle of modules", "modules in the cycle"),
    PACKAGE_CYCLE("Cycle of packages", "packages in the cycle"),
    GOD_MODULE("God module", "lines of code"),
    HUB("Hub", "modules it uses and is used by"),
    UNSTABLE("Unstable dependency", "% of the packages it uses are less stable"),
    DEAD("Nothing uses it", "lines of code"),
    LEAK("Layer leaks", "dependencies upwards");

    private final String words;
    private final String counts;

    StructureKind(String words, String counts) {
        this.words = words;
        this.counts = counts;
    }

    public String words() {
        return words;
    }

    /// What the number of such a finding counts.
    public String counts() {
        return counts;
    }
}
