/// Changing the plan. An [Edit] says in domain words what is asked for; [PlanStore] is the only way in. It answers
/// [Outcome.Done] or [Outcome.Refused] and never throws on a well-formed edit. Undo is going back one plan.
package dev.banyan.model.edit;
