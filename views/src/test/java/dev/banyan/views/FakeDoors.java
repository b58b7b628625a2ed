package dev.banyan.views;

import dev.banyan.model.ContextId;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.SourceId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Doors that only write down who knocked ("import [a.json]", "export xlsx").
public final class FakeDoors implements Doors {
    public final List<String> asked = new ArrayList<>();
    public final FakeTemplates templates = new FakeTemplates(asked);
    public final ObservableList<Path> watched = FXCollections.observableArrayList();
    public String text = "";
    public final List<Path> recent = new ArrayList<>();

    @Override
    public void importAudit(List<Path> files) {
        asked.add("import " + files);
    }

    @Override
    public void chooseAudit() {
        asked.add("choose");
    }

    @Override
    public void chooseAuditFolder() {
        asked.add("choose folder");
    }

    @Override
    public void showSource(SourceId source, Place place) {
        asked.add("show " + source.text() + " " + place);
    }

    @Override
    public void watchFolder() {
        asked.add("watch");
    }

    @Override
    public void watchFolder(Path folder) {
        watched.add(folder);
    }

    @Override
    public void stopWatching(Path folder) {
        watched.remove(folder);
    }

    @Override
    public ObservableList<Path> watchedFolders() {
        return watched;
    }

    @Override
    public void openFolder(Path folder) {
        asked.add("folder " + folder);
    }

    @Override
    public void readText(String title, List<String> endings, Consumer<String> read) {
        asked.add("read " + title);
        read.accept(text);
    }

    @Override
    public void export(String format) {
        asked.add("export " + format);
    }

    @Override
    public void exportCanvas(ContextId context) {
        asked.add("canvas " + context);
    }

    @Override
    public List<ExportFormat> exportFormats() {
        return List.of(new ExportFormat("xlsx", "Excel workbook", "xlsx"));
    }

    @Override
    public TemplateShelf templates() {
        return templates;
    }

    @Override
    public void newPlan() {
        asked.add("new");
    }

    @Override
    public void openPlan() {
        asked.add("open");
    }

    @Override
    public void openPlan(Path file) {
        asked.add("open " + file);
    }

    @Override
    public void openSample() {
        asked.add("sample");
    }

    @Override
    public void saveCopy() {
        asked.add("copy");
    }

    @Override
    public List<Path> recentPlans() {
        return recent;
    }
}
