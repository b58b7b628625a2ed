package dev.banyan.views.shell;

import dev.banyan.views.Doors;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files dropped anywhere on the window: a plan opens, everything else is an audit.
final class Dropping {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private Dropping() {}

    static void on(Node target, Doors doors) {
        target.addEventHandler(DragEvent.DRAG_OVER, e -> {
            if (!e.getDragboard().hasFiles()) return;
            e.acceptTransferModes(TransferMode.COPY);
            target.pseudoClassStateChanged(DROP, true);
            e.consume();
        });
        target.addEventHandler(DragEvent.DRAG_EXITED, _ -> target.pseudoClassStateChanged(DROP, false));
        target.addEventHandler(DragEvent.DRAG_DROPPED, e -> {
            target.pseudoClassStateChanged(DROP, false);
            if (!e.getDragboard().hasFiles()) return;
            e.setDropCompleted(true);
            e.consume();
            take(e.getDragboard().getFiles().stream().map(File::toPath).toList(), doors);
        });
    }

    /// Takes files that were copied in a file manager.
    static void paste(Doors doors) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles())
            take(clipboard.getFiles().stream().map(File::toPath).toList(), doors);
    }

    /// Opens the plan when exactly one is among the files, and imports otherwise.
    static void take(List<Path> files, Doors doors) {
        List<Path> plans = files.stream().filter(Dropping::isPlan).toList();
        List<Path> audits = files.stream().filter(f -> !isPlan(f)).toList();
        if (!plans.isEmpty()) doors.openPlan(plans.getFirst());
        else if (!audits.isEmpty()) doors.importAudit(audits);
    }

    private static boolean isPlan(Path file) {
        return file.toString().endsWith(".banyan");
    }
}
