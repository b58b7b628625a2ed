package dev.banyan.model.edit;

import java.time.Instant;

/// One step of the history, as people see it.
///
/// @param seq   number that only grows; orders the history
/// @param label what it was ("Move 3 modules to Ledger")
/// @param at    when; only for display, the clock may jump
/// @param author who, may be empty
public record HistoryEntry(long seq, String label, Instant at, String author) {}
