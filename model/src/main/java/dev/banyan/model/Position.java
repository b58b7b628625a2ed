package dev.banyan.model;

/// A place on the map, in map units (a module of 100 lines has radius 5).
///
/// @param byHand whether a person put it there; such positions are never changed by an arrangement
public record Position(double x, double y, boolean byHand) {}
