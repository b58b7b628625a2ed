package dev.banyan.app.window;

import dev.banyan.app.method.FoundTemplates;
import dev.banyan.app.method.KnownTemplates;
import dev.banyan.app.method.TemplateFile;
import dev.banyan.model.roadmap.Template;
import dev.banyan.views.Jobs;
import dev.banyan.views.TemplateShelf;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The templates of the program and of the person who sits here, read and written in the background. Lives on the
/// window's thread.
final class PersonTemplates implements TemplateShelf {
    private final KnownTemplates known;
    private final Choosing choosing;
    private final Jobs jobs;
    private final Consumer<String> say;
    private final Consumer<Exception> trouble;
    private final ObservableList<Template> all = FXCollections.observableArrayList();
    private final ObservableList<String> troubles = FXCollections.observableArrayList();
    private FoundTemplates found;
    private @Nullable Path plan;

    PersonTemplates(
            KnownTemplates known, Choosing choosing, Jobs jobs, Consumer<String> say, Consumer<Exception> trouble) {
        this.known = known;
        this.choosing = choosing;
        this.jobs = jobs;
        this.say = say;
        this.trouble = trouble;
        found = new FoundTemplates(known.shipped(), List.of(), List.of(), List.of());
        all.setAll(found.all());
        lookAgain();
    }

    /// Templates beside the plan that is open are known too.
    void besides(Path opened) {
        plan = opened.toAbsolutePath().getParent();
        lookAgain();
    }

    @Override
    public void lookAgain() {
        refresh("Reading templates", () -> {}, () -> {});
    }

    /// Work on the files that may fail with something to say.
    @FunctionalInterface
    private interface Change {
        void make() throws Exception;
    }

    private void refresh(String title, Change change, Runnable then) {
        Path beside = plan;
        jobs.run(
                title,
                _ -> {
                    change.make();
                    return known.find(beside);
                },
                read -> {
                    if (!Objects.equals(beside, plan)) return;
                    found = read;
                    if (!read.all().equals(List.copyOf(all))) all.setAll(read.all());
                    if (!read.troubles().equals(List.copyOf(troubles))) troubles.setAll(read.troubles());
                    then.run();
                },
                trouble);
    }

    @Override
    public ObservableList<Template> all() {
        return all;
    }

    @Override
    public ObservableList<String> troubles() {
        return troubles;
    }

    @Override
    public boolean own(Template template) {
        return found.own().contains(template);
    }

    @Override
    public boolean beside(Template template) {
        return found.beside().contains(template);
    }

    @Override
    public void keep(Template template) {
        refresh(
                "Keeping " + template.name(),
                () -> known.keep(template),
                () -> say.accept("The template " + template.name() + " is kept."));
    }

    @Override
    public void remove(Template own) {
        refresh("Deleting " + own.name(), () -> known.remove(own.id()), () -> {});
    }

    @Override
    public void export(Template template) {
        choosing.toWrite("Export the template", template.name() + TemplateFile.ENDING, TemplateFile.ENDING.substring(1))
                .ifPresent(target -> jobs.run(
                        "Writing " + target.getFileName(),
                        _ -> {
                            KnownTemplates.write(template, target);
                            return target;
                        },
                        written -> say.accept("Written: " + written + "."),
                        trouble));
    }

    @Override
    public void takeIn() {
        choosing.template()
                .ifPresent(file -> jobs.run(
                        "Reading " + file.getFileName(),
                        _ -> TemplateFile.read(file),
                        read -> keep(known.isShipped(read.id()) ? renamed(read) : read),
                        trouble));
    }

    /// A changed copy of one that comes with the program stands beside it.
    private static Template renamed(Template t) {
        return new Template(
                "own-" + Integer.toHexString(t.hashCode()),
                t.name() + " (own)",
                t.summary(),
                t.source(),
                t.steps(),
                t.rules().stream().map(r -> r.of(t.name() + " (own)")).toList());
    }
}
