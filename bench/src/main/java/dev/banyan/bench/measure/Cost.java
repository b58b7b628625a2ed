package dev.banyan.bench.measure;

/// What doing something once cost.
///
/// @param wallMillis by the clock on the wall
/// @param cpuMillis  of all processors together, with compilation and garbage collection
public record Cost(double wallMillis, double cpuMillis) {}
