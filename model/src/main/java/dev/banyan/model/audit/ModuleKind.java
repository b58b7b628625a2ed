package dev.banyan.model.audit;

/// What a module is for; only the system's own code counts in coverage, risk and size.
public enum ModuleKind {
    CODE("code"),
    TEST("test"),
    MIGRATION("migration");

    private final String words;

    ModuleKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
