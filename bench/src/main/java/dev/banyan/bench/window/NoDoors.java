package dev.banyan.bench.window;

import dev.banyan.model.ContextId;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.SourceId;
import dev.banyan.model.roadmap.Template;
import dev.banyan.views.Doors;
import dev.banyan.views.TemplateShelf;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Nothing to go to from here.
final class NoDoors implements Doors {
    private static final class NoTemplates implements TemplateShelf {
        @Override
        public ObservableList<Template> all() {
            return FXCollections.observableArrayList();
        }

        @Override
        public ObservableList<String> troubles() {
            return FXCollections.observableArrayList();
        }

        @Override
        public void lookAgain() {}

        @Override
        public boolean own(Template template) {
            return false;
        }

        @Override
        public boolean beside(Template template) {
            return false;
        }

        @Override
        public void keep(Template template) {}

        @Override
        public void remove(Template own) {}

        @Override
        public void export(Template template) {}

        @Override
        public void takeIn() {}
    }

    @Override
    public TemplateShelf templates() {
        return new NoTemplates();
    }

    @Override
    public void importAudit(List<Path> files) {}

    @Override
    public void chooseAudit() {}

    @Override
    public void chooseAuditFolder() {}

    @Override
    public void showSource(SourceId source, Place place) {}

    @Override
    public void readText(String title, List<String> endings, Consumer<String> read) {}

    @Override
    public void watchFolder() {}

    @Override
    public void watchFolder(Path folder) {}

    @Override
    public void stopWatching(Path folder) {}

    @Override
    public ObservableList<Path> watchedFolders() {
        return FXCollections.emptyObservableList();
    }

    @Override
    public void openFolder(Path folder) {}

    @Override
    public void export(String format) {}

    @Override
    public void exportCanvas(ContextId context) {}

    @Override
    public List<ExportFormat> exportFormats() {
        return List.of();
    }

    @Override
    public void newPlan() {}

    @Override
    public void openPlan() {}

    @Override
    public void openPlan(Path file) {}

    @Override
    public void openSample() {}

    @Override
    public void saveCopy() {}

    @Override
    public List<Path> recentPlans() {
        return List.of();
    }
}
