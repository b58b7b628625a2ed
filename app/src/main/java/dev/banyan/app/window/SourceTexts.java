package dev.banyan.app.window;

import dev.banyan.app.project.Project;
import dev.banyan.app.work.SourceLookup;
import dev.banyan.app.work.Whereabouts;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.SourceId;
import dev.banyan.views.Doors;
import dev.banyan.views.Jobs;
import dev.banyan.views.audit.SourceSheet;
import java.util.Objects;

/// Shows the text of a source at a place, as far as it is still to be had: from where it was read, or as it was kept
/// in the plan.
final class SourceTexts {
    private final Whereabouts whereabouts;
    private final Doors doors;
    private final Jobs jobs;
    private final Voice voice;

    SourceTexts(Whereabouts whereabouts, Doors doors, Jobs jobs, Voice voice) {
        this.whereabouts = whereabouts;
        this.doors = doors;
        this.jobs = jobs;
        this.voice = voice;
    }

    void show(Project open, SourceId id, Place place) {
        open.store().plan().audit().readings().stream()
                .filter(r -> r.source().id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        reading -> show(open, reading, place),
                        () -> voice.say("The plan stands on this source no longer; undo the import to see it."));
    }

    private void show(Project open, Reading reading, Place place) {
        jobs.run(
                "Opening " + reading.source().name(),
                told -> SourceLookup.of(
                        reading.source(),
                        place,
                        whereabouts.of(reading.source()),
                        () -> open.file().textOf(reading.source().id()),
                        told::cancelled),
                found -> {
                    Runnable[] close = new Runnable[1];
                    var sheet = new SourceSheet(
                            Previews.text(reading, place, found),
                            doors,
                            () -> Objects.requireNonNull(close[0]).run());
                    close[0] = voice.window().lay(sheet, () -> {});
                },
                voice::told);
    }
}
