package dev.banyan.model.edit;

import dev.banyan.model.Plan;

/// Something asked of the plan, in domain words.
public sealed interface Edit
        permits AuditEdit,
                BoundaryEdit,
                ContextEdit,
                CriterionEdit,
                CriticalPathEdit,
                DeliveryEdit,
                KeepEdit,
                MapEdit,
                PhaseEdit,
                RiskEdit,
                SettingEdit,
                TargetEdit {

    /// The changed plan, or why not. Pure; well-formed edits never throw.
    Outcome applyTo(Plan plan);

    /// What people call it in the history ("Move 3 modules to Ledger").
    ///
    /// @param before the plan it is applied to, for the names
    String label(Plan before);
}
