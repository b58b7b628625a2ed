package dev.banyan.views.shell;

import dev.banyan.model.edit.PlanStore;
import dev.banyan.views.Action;
import dev.banyan.views.Actions;
import dev.banyan.views.Message;
import dev.banyan.views.SavedState;
import dev.banyan.views.Selection;
import dev.banyan.views.Workbench;
import dev.banyan.views.WorkbenchRoom;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The window without its frame: the start page, or one plan with its rooms. The program puts [#root()] into a scene,
/// opens a plan with [#open] and another one by opening that; the rooms of the plan before are closed.
public final class Shell {
    private final List<WorkbenchRoom> rooms;
    private final Surroundings around;
    private final Actions actions = new Actions();
    private final StackPane root = new StackPane();
    private final BorderPane frame = new BorderPane();
    private final Layers layers = new Layers(root);
    private final SayBar say = new SayBar();
    private final OfferBar offer = new OfferBar();
    private final Theme theme;
    private final WindowActions windowActions;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("Banyan");
    private @Nullable Desk desk;

    public Shell(Collection<WorkbenchRoom> found, Surroundings around) {
        this.rooms = found.stream()
                .sorted(Comparator.comparingInt(WorkbenchRoom::place))
                .toList();
        this.around = around;
        this.theme = new Theme(around.settings(), root);
        this.windowActions = new WindowActions(this, around.doors(), rooms);
        actions.add(windowActions.all());
        root.getStyleClass().add("banyan");
        root.getChildren().addAll(frame, say);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        Dropping.on(root, around.doors());
        start();
    }

    public StackPane root() {
        return root;
    }

    /// What the frame of the window says.
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// All that can be done now; the program may add actions of its own.
    public Actions actions() {
        return actions;
    }

    public Theme theme() {
        return theme;
    }

    /// The open plan, empty on the start page.
    public Optional<Workbench> workbench() {
        return Optional.ofNullable(desk).map(Desk::workbench);
    }

    /// Shows a plan in its first room.
    ///
    /// @param fileName what the top bar calls it (`northbank.banyan`)
    public void open(PlanStore store, String fileName, ObservableValue<SavedState> saved) {
        clear();
        var workbench = new Workbench(
                store,
                new Selection(),
                around.jobs(),
                actions,
                around.doors(),
                around.settings(),
                around.ids(),
                around.clock(),
                sentence -> say(Message.of(sentence)),
                this::go,
                this::lay,
                theme.ink());
        var opened = new Desk(workbench, fileName, saved, rooms);
        desk = opened;
        windowActions.opened(workbench);
        var top = new TopBar(opened, this);
        var rail = new Rail(opened, rooms);
        var inspector = new InspectorPane(opened, rooms);
        var room = new RoomPane(opened, inspector);
        var status = new StatusBar(opened, room::toggleDoctor);
        opened.watch(() -> {
            windowActions.refresh();
            top.refresh();
            rail.refresh();
            status.refresh();
            inspector.refresh();
        });
        offer.hide();
        frame.setTop(new VBox(top, offer));
        frame.setLeft(rail);
        frame.setCenter(room);
        frame.setBottom(status);
        title.set(fileName + " – Banyan");
        if (!rooms.isEmpty()) go(around.settings().get("room", rooms.getFirst().id()));
        if (opened.front().get() == null && !rooms.isEmpty())
            go(rooms.getFirst().id());
    }

    /// Closes the plan, if one is open, and shows the start page.
    public void start() {
        clear();
        frame.setTop(null);
        frame.setLeft(null);
        frame.setBottom(null);
        frame.setCenter(new StartPage(around.doors(), around.jobs()));
        title.set("Banyan");
    }

    private void clear() {
        layers.closeAll();
        Desk open = desk;
        if (open == null) return;
        open.clear();
        windowActions.closed();
        desk = null;
    }

    /// Brings a room to the front.
    public void go(String room) {
        Desk open = desk;
        if (open == null) return;
        open.enter(room);
        around.settings().put("room", room);
    }

    /// Says a sentence without stopping the person.
    public void say(Message message) {
        say.show(message);
    }

    /// Offers something under the top bar until it is taken, left, or replaced by another offer.
    ///
    /// @param words what there is; @param way what can be done about it
    public void offer(String words, String way, Runnable run) {
        offer.show(words, way, run);
    }

    /// Lays something over the window: a preview, a question. Escape closes it. Run the answer to close it.
    public Runnable lay(Node over, Runnable onClosed) {
        return layers.lay(over, onClosed);
    }

    void steps(boolean back, int count) {
        windowActions.steps(back, count);
    }

    boolean isOfWindow(Action action) {
        return windowActions.all().contains(action);
    }

    Layers layers() {
        return layers;
    }

    Surroundings around() {
        return around;
    }

    @Nullable
    Desk desk() {
        return desk;
    }

    private void onKey(KeyEvent event) {
        if (layers.onKey(event)) return;
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (typing
                && !event.isShortcutDown()
                && !event.isAltDown()
                && event.getCode().isLetterKey()) return;
        for (Action action : actions.all()) {
            var key = action.key();
            if (key == null || !key.match(event)) continue;
            event.consume();
            if (action.enabled().get()) action.run().run();
            return;
        }
    }
}
