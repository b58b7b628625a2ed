package dev.banyan.views;

import dev.banyan.model.ContextId;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.SourceId;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ObservableList;

/// What the window can ask of the program around it: files and other plans.
public interface Doors {
    /// Reads audit files, folders or archives in the background, shows what they would change, and accepts it when the
    /// person agrees.
    void importAudit(List<Path> files);

    /// Asks for files with a dialog, then as [#importAudit(List)].
    void chooseAudit();

    /// Asks for a folder with a dialog, then as [#importAudit(List)].
    void chooseAuditFolder();

    /// Shows the text of a source at a place, as far as it is still to be had.
    void showSource(SourceId source, Place place);

    /// Asks for a folder with a dialog, then as [#watchFolder(Path)].
    void watchFolder();

    /// Offers files that become newer in a folder than what the plan stands on, until [#stopWatching].
    void watchFolder(Path folder);

    void stopWatching(Path folder);

    /// The folders that are watched for the open plan.
    ObservableList<Path> watchedFolders();

    /// Opens a folder in the file manager of the system.
    void openFolder(Path folder);

    /// Asks for a text file with a dialog and reads it in the background.
    ///
    /// @param title   of the dialog
    /// @param endings without the dot
    /// @param read    told the text when a file was chosen
    void readText(String title, List<String> endings, Consumer<String> read);

    /// Writes the plan in a format, asking where to.
    ///
    /// @param format id of a writer (`xlsx`)
    void export(String format);

    /// Writes the canvas of a context as a page for a browser, asking where to.
    void exportCanvas(ContextId context);

    /// The formats that [#export] takes.
    List<ExportFormat> exportFormats();

    /// The templates that a roadmap can be planned from.
    TemplateShelf templates();

    void newPlan();

    void openPlan();

    void openPlan(Path file);

    void openSample();

    /// Saves a copy elsewhere and goes on in this one.
    void saveCopy();

    List<Path> recentPlans();

    /// @param words for the menu ("Excel workbook"); @param ending without the dot
    record ExportFormat(String id, String words, String ending) {}
}
