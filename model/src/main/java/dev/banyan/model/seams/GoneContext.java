package dev.banyan.model.seams;

import dev.banyan.model.ContextId;

/// A drawn context that a proposal would empty: all of its modules go to others.
///
/// @param modules how many they are
/// @param heir    the suggested context that gets most of them; with it go the phases, risks and rules of this one
/// @param to      how many of them go there
public record GoneContext(ContextId context, int modules, String heir, int to) {}
