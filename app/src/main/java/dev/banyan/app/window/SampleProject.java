package dev.banyan.app.window;

import dev.banyan.app.project.Project;
import dev.banyan.app.project.Session;
import dev.banyan.app.sample.SampleAudit;
import dev.banyan.app.sample.SamplePlan;
import dev.banyan.app.work.AuditImport;
import dev.banyan.app.work.FreshPlan;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.AuditEdit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.views.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Makes the sample as anybody would: imports the files, then plans step by step. Each time it is a new file, so that
/// what somebody tried in an earlier one is still there.
final class SampleProject {
    private SampleProject() {}

    static Project create(Path folder, Session session, Jobs.Progress progress) throws Exception {
        Path file = freeName(folder);
        // Written with patience: nobody waits for a single edit here.
        var patient = Session.patient(session.author(), session.clock());
        try (Project project = Project.create(file, Plan.EMPTY.withName("Oscar shop"), patient)) {
            plan(project, SampleAudit.copyTo(folder), progress);
        }
        return Project.open(file, session);
    }

    private static void plan(Project project, Path audit, Jobs.Progress progress) throws IOException {
        var read = AuditImport.read(project.store().plan(), List.of(audit), Clock.systemUTC(), progress);
        done(project.store().apply(new AuditEdit.Accept(read.audit())));
        LocalDate start = FreshPlan.nextMonday(LocalDate.now());
        for (SamplePlan.Step step : SamplePlan.steps(project.store().plan(), start))
            done(project.store().apply(step.label(), step.edits()));
    }

    private static Path freeName(Path folder) {
        Path file = folder.resolve("Oscar shop.banyan");
        for (int n = 2; Files.exists(file); n++) file = folder.resolve("Oscar shop " + n + ".banyan");
        return file;
    }

    private static void done(Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Refused(String reason)) throw new IOException(reason);
    }
}
