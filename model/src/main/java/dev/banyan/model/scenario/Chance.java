package dev.banyan.model.scenario;

/// How often a roadmap is played, and the seed of the dice; equal ones give equal dates.
public record Chance(int runs, long seed) {
    public static final Chance USUAL = new Chance(10_000, 1);
}
