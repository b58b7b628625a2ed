package dev.banyan.model;

import java.util.ArrayList;
import java.util.List;

/// What people do when a phase goes live. A part that is empty is a hole.
///
/// @param deployment     steps to take it live; @param rollback steps to take it back
/// @param reconciliation checks that old and new agree; @param ownership who owns which data
/// @param alerts         thresholds that wake somebody
public record Runbook(String deployment, String rollback, String reconciliation, String ownership, String alerts) {
    public static final Runbook BLANK = new Runbook("", "", "", "", "");

    /// The names of the parts nobody wrote.
    public List<String> holes() {
        var holes = new ArrayList<String>();
        if (deployment.isBlank()) holes.add("deployment steps");
        if (rollback.isBlank()) holes.add("rollback");
        if (reconciliation.isBlank()) holes.add("reconciliation checks");
        if (ownership.isBlank()) holes.add("data ownership");
        if (alerts.isBlank()) holes.add("alert thresholds");
        return List.copyOf(holes);
    }
}
