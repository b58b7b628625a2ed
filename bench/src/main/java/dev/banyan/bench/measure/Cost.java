package dev.banyan.bench.measure;

/// What doing something once cost.
///
/// @param wallMillis by the clock on the wall
/// @param cpuMillis  of the processors, see [Timed]
public record Cost(double wallMillis, double cpuMillis) {}
