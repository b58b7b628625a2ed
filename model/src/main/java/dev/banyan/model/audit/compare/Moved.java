package dev.banyan.model.audit.compare;

import dev.banyan.model.audit.ModuleId;

/// A module that seems to have another name now.
///
/// @param likeness how alike the two are, 0 to 1: half by their neighbours, a quarter each by size and by name
public record Moved(ModuleId before, ModuleId after, double likeness) {}
