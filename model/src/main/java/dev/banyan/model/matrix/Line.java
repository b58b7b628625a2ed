package dev.banyan.model.matrix;

import dev.banyan.model.ContextId;
import org.jspecify.annotations.Nullable;

/// A row of the matrix, and the column of the same place.
///
/// @param name    of the context, package or module; empty for what is in no context, or for the top of the system
/// @param context it belongs to, null for none
/// @param modules its modules by number, ascending
/// @param phase   place of the phase that takes its context out of the legacy system, -1 for none
public record Line(String name, @Nullable ContextId context, int[] modules, int phase) {}
