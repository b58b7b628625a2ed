package dev.banyan.model.edit;

import dev.banyan.model.Plan;

/// Tells a watcher that the plan is another one now.
///
/// @param label what happened ("Undo Move 3 modules to Ledger")
public record PlanChange(Plan before, Plan after, String label) {}
