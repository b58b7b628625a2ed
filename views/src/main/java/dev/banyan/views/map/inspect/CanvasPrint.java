package dev.banyan.views.map.inspect;

import dev.banyan.views.Workbench;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.transform.Scale;

/// Prints the canvas of a context on one page in landscape, after the printer was chosen.
final class CanvasPrint {
    private CanvasPrint() {}

    /// @param from the control that asked, in the window that the dialog belongs to
    static void print(Workbench bench, CanvasSheet sheet, Node from) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            bench.say().accept("No printer is set up on this computer.");
            return;
        }
        if (!job.showPrintDialog(from.getScene().getWindow())) return;
        var page = job.getPrinter().createPageLayout(Paper.A4, PageOrientation.LANDSCAPE, Printer.MarginType.DEFAULT);
        new Scene(sheet);
        sheet.applyCss();
        sheet.layout();
        double scale =
                Math.min(page.getPrintableWidth() / CanvasSheet.WIDE, page.getPrintableHeight() / CanvasSheet.HIGH);
        sheet.getTransforms().add(new Scale(scale, scale));
        boolean printed = job.printPage(page, sheet) && job.endJob();
        bench.say().accept(printed ? "The canvas was sent to the printer." : "The printer did not take the canvas.");
    }
}
