package dev.banyan.views.shell;

import dev.banyan.model.edit.HistoryEntry;
import dev.banyan.model.edit.PlanStore;
import dev.banyan.views.parts.NumberText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The steps of the history as menu items; choosing one goes there.
final class History {
    private static final int SHOWN = 20;

    private History() {}

    static List<MenuItem> items(PlanStore store, Shell shell) {
        var items = new ArrayList<MenuItem>();
        List<HistoryEntry> undone = store.undone();
        for (int i = Math.max(0, undone.size() - SHOWN); i < undone.size(); i++)
            items.add(item("Redo", undone.get(i), shell, false, undone.size() - i));
        if (!undone.isEmpty()) items.add(new SeparatorMenuItem());
        List<HistoryEntry> done = store.history().reversed();
        for (int i = 0; i < Math.min(SHOWN, done.size()); i++) items.add(item("Undo", done.get(i), shell, true, i + 1));
        if (items.isEmpty()) {
            var none = new MenuItem("Nothing was changed yet");
            none.setDisable(true);
            items.add(none);
        }
        return items;
    }

    private static MenuItem item(String verb, HistoryEntry entry, Shell shell, boolean back, int steps) {
        var when = new Label(
                NumberText.when(entry.at(), shell.workbench().orElseThrow().today()));
        when.getStyleClass().add("faint");
        when.setMinWidth(110);
        var item = new MenuItem(verb + " " + entry.label(), when);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> shell.steps(back, steps));
        return item;
    }
}
