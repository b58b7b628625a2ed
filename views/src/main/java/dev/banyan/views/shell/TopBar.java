package dev.banyan.views.shell;

import dev.banyan.model.edit.HistoryEntry;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Icons;
import dev.banyan.views.parts.Tips;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The top of the window: which plan and room, undo and redo with what they would take back, the way to find anything,
/// import and export.
final class TopBar extends HBox {
    private static final int LONGEST = 34;

    /// Letters up to which the name of a plan is shown whole; the words of undo and redo make room for it.
    private static final int WHOLE = 24;

    private final Desk desk;
    private final Shell shell;
    private final Label room = new Label();
    private final Button undo;
    private final Button redo;

    TopBar(Desk desk, Shell shell) {
        this.desk = desk;
        this.shell = shell;
        getStyleClass().add("top-bar");
        undo = step("edit.undo");
        redo = step("edit.redo");
        room.getStyleClass().add("room-name");
        room.setMinWidth(Region.USE_PREF_SIZE);
        desk.front()
                .subscribe(front ->
                        room.setText(front == null ? "" : "/ " + front.room().title()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(new Leaf(), planMenu(), room, undo, historyMenu(), redo, gap, finder(), importer(), exporter());
        refresh();
    }

    private Button step(String id) {
        Button button = Buttons.of(shell.actions().get(id));
        button.setGraphic(Icons.of(shell.actions().get(id).icon()));
        button.getStyleClass().addAll("quiet", "step");
        button.setMinWidth(60);
        return button;
    }

    void refresh() {
        var store = desk.workbench().store();
        say(undo, "Undo", store.undoable());
        say(redo, "Redo", store.redoable());
    }

    private static void say(Button button, String verb, Optional<HistoryEntry> step) {
        String what = step.map(e -> verb + " " + small(e.label())).orElse(verb);
        button.setText(what.length() > LONGEST ? what.substring(0, LONGEST - 1) + "…" : what);
        button.setAccessibleText(what);
        Tips.set(button, what);
    }

    /// The label inside a sentence.
    private static String small(String label) {
        boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return word ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
    }

    private MenuButton planMenu() {
        var menu = new MenuButton(desk.title());
        menu.setMnemonicParsing(false);
        menu.getStyleClass().addAll("quiet", "plan-menu");
        menu.setMinWidth(desk.title().length() > WHOLE ? 180 : Region.USE_PREF_SIZE);
        menu.setAccessibleText("Plan " + desk.title());
        var recent = new Menu("Recent plans");
        for (Path file : shell.around().doors().recentPlans()) {
            var item = new MenuItem(String.valueOf(file.getFileName()));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> shell.around().doors().openPlan(file));
            recent.getItems().add(item);
        }
        recent.setDisable(recent.getItems().isEmpty());
        var look = new Menu("Colours", null, item("theme.system"), item("theme.light"), item("theme.dark"));
        menu.getItems()
                .addAll(
                        item("plan.new"),
                        item("plan.open"),
                        recent,
                        item("plan.sample"),
                        item("plan.copy"),
                        new SeparatorMenuItem(),
                        look,
                        item("help.keys"));
        return menu;
    }

    private MenuItem item(String id) {
        return Buttons.item(shell.actions().get(id));
    }

    /// The history as a menu: what can be undone, the latest first, then what can be redone.
    private MenuButton historyMenu() {
        var menu = new MenuButton();
        menu.setId("history");
        menu.getStyleClass().addAll("quiet", "arrow-only");
        menu.setAccessibleText("History");
        Tips.set(menu, "History: go back or forward to any step");
        menu.setOnShowing(
                _ -> menu.getItems().setAll(History.items(desk.workbench().store(), shell)));
        menu.getItems().add(new MenuItem(""));
        return menu;
    }

    private Button finder() {
        var field = new Button("Find a module, context, phase, risk or command");
        field.setId("finder");
        field.getStyleClass().add("finder");
        var key = new Label("Ctrl K");
        key.getStyleClass().add("key");
        field.setGraphic(key);
        field.setOnAction(_ -> Palette.open(shell));
        field.setMinWidth(150);
        HBox.setHgrow(field, Priority.SOMETIMES);
        return field;
    }

    private Button importer() {
        Button button = Buttons.of(shell.actions().get("plan.import"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private MenuButton exporter() {
        var menu = new MenuButton("Export");
        menu.setId("export");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        List<MenuItem> items = shell.around().doors().exportFormats().stream()
                .map(f -> item("plan.export." + f.id()))
                .toList();
        menu.getItems().setAll(items);
        menu.setDisable(items.isEmpty());
        return menu;
    }
}
