package dev.banyan.app.cli;

import dev.banyan.app.project.Project;
import dev.banyan.app.project.ProjectTrouble;
import dev.banyan.app.project.Session;
import dev.banyan.app.work.FreshPlan;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.SourceId;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The plan file a command works on, opened for as long as the command runs.
final class PlanFile implements AutoCloseable {
    private final Project project;

    private PlanFile(Project project) {
        this.project = project;
    }

    static PlanFile open(Path path) {
        if (!Files.exists(path))
            throw CommandTrouble.noAccess(path + " is not there; 'banyan import " + path + " FOLDER' makes it.");
        try {
            return new PlanFile(Project.open(path, session()));
        } catch (ProjectTrouble e) {
            throw CommandTrouble.noAccess(e.sentence());
        }
    }

    /// Makes the file of a plan that is in none yet.
    static PlanFile create(Path path, Plan plan) {
        try {
            return new PlanFile(Project.create(path, plan, session()));
        } catch (ProjectTrouble e) {
            throw CommandTrouble.noAccess(e.sentence());
        }
    }

    /// The plan in the file, or a new one called after the file that is not there.
    static Plan planAt(Path path) {
        if (!Files.exists(path)) return FreshPlan.of(path, LocalDate.now());
        try (PlanFile file = open(path)) {
            return file.plan();
        }
    }

    private static Session session() {
        return Session.patient(System.getProperty("user.name", ""), Clock.systemUTC());
    }

    Plan plan() {
        return project.store().plan();
    }

    long steps() {
        return project.file().steps();
    }

    /// The texts of small sources that come with the next audit.
    void keepWithNextAudit(Map<SourceId, byte[]> texts) {
        project.file().keepWithNextAudit(texts);
    }

    /// Applies an edit, or ends the command with the reason.
    void apply(Edit edit) {
        told(project.store().apply(edit));
    }

    void apply(String label, List<? extends Edit> edits) {
        told(project.store().apply(label, edits));
    }

    private static void told(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(String reason)) throw CommandTrouble.noAccess(reason);
    }

    @Override
    public void close() {
        project.close();
    }
}
