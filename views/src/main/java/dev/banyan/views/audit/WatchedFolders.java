package dev.banyan.views.audit;

import dev.banyan.views.Doors;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Tips;
import java.nio.file.Path;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The folders that are watched for newer files, to be added and taken away.
final class WatchedFolders extends VBox {
    private final Doors doors;
    private final ListChangeListener<Path> onFolders;

    WatchedFolders(Doors doors) {
        super(6);
        this.doors = doors;
        ObservableList<Path> folders = doors.watchedFolders();
        onFolders = _ -> show(folders);
        folders.addListener(new WeakListChangeListener<>(onFolders));
        show(folders);
    }

    private void show(ObservableList<Path> folders) {
        getChildren().clear();
        if (folders.isEmpty()) {
            var none = new Label("None. A newer file in a watched folder is offered; nothing is imported by itself.");
            none.setWrapText(true);
            none.setMinHeight(Region.USE_PREF_SIZE);
            none.getStyleClass().add("muted");
            getChildren().add(none);
        }
        for (Path folder : folders) {
            Button stop = Buttons.flat("Stop", () -> doors.stopWatching(folder));
            var row = new Figures().row(String.valueOf(folder.getFileName()), stop);
            Tips.set(row, folder.toString());
            getChildren().add(row);
        }
        Button add = Buttons.plain("Watch a folder…", doors::watchFolder);
        add.setId("watch-folder");
        getChildren().add(add);
    }
}
