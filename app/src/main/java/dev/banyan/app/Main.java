package dev.banyan.app;

/// Where Banyan starts.
public final class Main {
    private Main() {}

    /// Prints how Banyan is used.
    public static void main(String[] words) {
        System.out.println("Usage: banyan [sample | PLAN.banyan | COMMAND]");
    }
}
