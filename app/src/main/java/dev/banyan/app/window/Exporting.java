package dev.banyan.app.window;

import dev.banyan.app.project.Project;
import dev.banyan.app.work.Export;
import dev.banyan.exporting.Occasion;
import dev.banyan.exporting.RoadmapWriter;
import dev.banyan.exporting.canvas.CanvasPage;
import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.views.Doors;
import dev.banyan.views.Jobs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What leaves the program: a plan in a format, the canvas of a context as a page, a copy. Asks where to, writes in
/// the background and says when it is written.
final class Exporting {
    private final Choosing choosing;
    private final Jobs jobs;
    private final Voice voice;

    Exporting(Choosing choosing, Jobs jobs, Voice voice) {
        this.choosing = choosing;
        this.jobs = jobs;
        this.voice = voice;
    }

    static List<Doors.ExportFormat> formats() {
        return Export.writers().stream()
                .map(w -> new Doors.ExportFormat(w.format(), w.title(), w.format()))
                .toList();
    }

    /// @param format id of a writer; does nothing where there is none
    void export(Project open, String format) {
        Optional<RoadmapWriter> writer =
                Export.writers().stream().filter(w -> w.format().equals(format)).findFirst();
        if (writer.isEmpty()) return;
        Plan plan = open.store().plan();
        choosing.toWrite("Export as " + writer.get().title(), plan.name() + "." + format, format)
                .ifPresent(target -> write(writer.get(), plan, open.file().path(), target));
    }

    void canvas(Project open, ContextId context) {
        Plan plan = open.store().plan();
        BoundedContext known = plan.context(context);
        if (known == null) return;
        var writer = new CanvasPage(context);
        String name = known.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-") + "." + writer.format();
        choosing.toWrite("Save the canvas of " + known.name(), name, writer.format())
                .ifPresent(target -> write(writer, plan, open.file().path(), target));
    }

    private void write(RoadmapWriter writer, Plan plan, Path planFile, Path target) {
        var occasion = new Occasion(
                LocalDate.now(), String.valueOf(planFile.getFileName()), System.getProperty("user.name", ""));
        jobs.run(
                "Writing " + target.getFileName(),
                _ -> {
                    Export.write(writer, plan, occasion, target);
                    return target;
                },
                written -> voice.say("Written: " + written + "."),
                voice::told);
    }

    void copy(Project open) {
        String name = "Copy of " + open.file().path().getFileName();
        choosing.toWrite("Save a copy", name, "banyan")
                .ifPresent(target -> jobs.run(
                        "Saving a copy",
                        _ -> {
                            open.saveCopy(target, true);
                            return target;
                        },
                        written -> voice.say("A copy was saved as " + written + "."),
                        voice::told));
    }
}
