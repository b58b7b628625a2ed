package dev.banyan.model.order;

/// A broken wait: `job` stands before `before`, which it needs.
public record Violation(int before, int job) {}
