package dev.banyan.views.roadmap.phase;

import dev.banyan.model.Runbook;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The five parts of a runbook, with what belongs into each.
enum RunbookText {
    DEPLOYMENT(
            "Deployment steps",
            "What is done to take it live, a step a line",
            Runbook::deployment,
            (r, t) -> new Runbook(t, r.rollback(), r.reconciliation(), r.ownership(), r.alerts())),
    ROLLBACK(
            "Rollback",
            "What is done to take it back, and who decides that",
            Runbook::rollback,
            (r, t) -> new Runbook(r.deployment(), t, r.reconciliation(), r.ownership(), r.alerts())),
    RECONCILIATION(
            "Reconciliation checks",
            "What shows that old and new agree: row counts, sums, samples",
            Runbook::reconciliation,
            (r, t) -> new Runbook(r.deployment(), r.rollback(), t, r.ownership(), r.alerts())),
    OWNERSHIP(
            "Data ownership",
            "Which side writes which data, and from when",
            Runbook::ownership,
            (r, t) -> new Runbook(r.deployment(), r.rollback(), r.reconciliation(), t, r.alerts())),
    ALERTS(
            "Alert thresholds",
            "Which number wakes whom",
            Runbook::alerts,
            (r, t) -> new Runbook(r.deployment(), r.rollback(), r.reconciliation(), r.ownership(), t));

    final String words;
    final String prompt;
    private final Function<Runbook, String> read;
    private final BiFunction<Runbook, String, Runbook> written;

    RunbookText(
            String words, String prompt, Function<Runbook, String> read, BiFunction<Runbook, String, Runbook> written) {
        this.words = words;
        this.prompt = prompt;
        this.read = read;
        this.written = written;
    }

    String in(Runbook runbook) {
        return read.apply(runbook);
    }

    Runbook written(Runbook runbook, String text) {
        return written.apply(runbook, text);
    }
}
