package dev.banyan.model.seams;

import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.ModuleId;

/// One dependency that crosses a seam.
///
/// @param weight places in the code that say so, or commits that touched both
/// @param line   in the code of `from`, 0 when unknown
public record Crossing(ModuleId from, ModuleId to, DependencyKind kind, int weight, int line) {}
