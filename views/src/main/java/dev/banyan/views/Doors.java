package dev.banyan.views;

import java.nio.file.Path;
import java.util.List;

/// What the window can ask of the program around it: files and other plans.
public interface Doors {
    /// Reads audit files, folders or archives in the background, shows what they would change, and accepts it when the
    /// person agrees.
    void importAudit(List<Path> files);

    /// Asks for files with a dialog, then as [#importAudit(List)].
    void chooseAudit();

    /// Writes the plan in a format, asking where to.
    ///
    /// @param format id of a writer (`xlsx`)
    void export(String format);

    /// The formats that [#export] takes.
    List<ExportFormat> exportFormats();

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
