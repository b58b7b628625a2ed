/// A later audit beside an earlier one: what came, what went, what changed, and how fresh readings join the ones
/// the plan stands on.
package dev.banyan.model.audit.compare;
