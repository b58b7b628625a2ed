package dev.banyan.views.parts;

import org.jspecify.annotations.Nullable;

/// One of several things to choose from.
///
/// @param value null for "none of them"
/// @param words what it is called
public record Option<T>(@Nullable T value, String words) {}
