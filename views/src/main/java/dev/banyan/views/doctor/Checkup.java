package dev.banyan.views.doctor;

import dev.banyan.model.Plan;
import dev.banyan.model.check.Doctor;
import dev.banyan.model.check.Finding;
import dev.banyan.model.edit.Subscription;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import dev.banyan.views.Jobs;
import dev.banyan.views.Workbench;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What the doctor finds in the open plan, looked for in the background after every edit: one look at a time, and
/// always one at the latest plan.
public final class Checkup {
    /// What was found in a plan.
    public record Seen(Plan plan, List<Finding> findings) {
        public Seen {
            findings = List.copyOf(findings);
        }

        long count(Severity severity) {
            return findings.stream().filter(f -> f.severity() == severity).count();
        }

        /// Errors and warnings; notes are only worth knowing.
        long toMend() {
            return findings.size() - count(Severity.NOTE);
        }
    }

    private final Workbench workbench;
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>();
    private final Subscription watch;
    private Jobs.@Nullable Job looking;

    public Checkup(Workbench workbench) {
        this.workbench = workbench;
        watch = workbench.store().watch(_ -> look());
        look();
    }

    Workbench workbench() {
        return workbench;
    }

    /// What was found last, that of an earlier plan until the new look is over; null before the first.
    public ReadOnlyObjectProperty<@Nullable Seen> seen() {
        return seen.getReadOnlyProperty();
    }

    private void look() {
        Jobs.Job under = looking;
        if (under != null && workbench.jobs().running().contains(under)) return;
        start();
    }

    private void start() {
        Plan plan = workbench.plan();
        LocalDate today = workbench.today();
        looking = workbench
                .jobs()
                .run("Checking the plan", _ -> new Seen(plan, Doctor.look(plan, today)), this::found, this::failed);
    }

    private void found(Seen fresh) {
        seen.set(fresh);
        if (fresh.plan() != workbench.plan()) start();
    }

    private void failed(Exception e) {
        workbench.say().accept("The plan could not be checked: " + e.getMessage() + ".");
    }

    /// Ends the watch and what is under way.
    public void close() {
        watch.close();
        if (looking != null) looking.cancel();
    }
}
