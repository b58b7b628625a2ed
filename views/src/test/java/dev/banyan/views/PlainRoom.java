package dev.banyan.views;

import dev.banyan.model.Plan;
import dev.banyan.model.edit.Subscription;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// A room that counts how often it is opened and closed, for tests of what stands around rooms.
public final class PlainRoom implements WorkbenchRoom {
    private final String id;
    private final String title;
    private final int place;
    public int opened;
    public int closed;

    public PlainRoom(String id, String title, int place) {
        this.id = id;
        this.title = title;
        this.place = place;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String icon() {
        return "mdi2c-cube-outline";
    }

    @Override
    public int place() {
        return place;
    }

    @Override
    public String count(Plan plan) {
        return plan.contexts().size() + " contexts";
    }

    @Override
    public RoomView open(Workbench workbench) {
        opened++;
        Subscription watch = workbench.store().watch(_ -> {});
        List<Action> actions = List.of(Action.of(id + ".do", "Do it in " + title, "mdi2c-check", "", () -> {}));
        return new RoomView() {
            @Override
            public Node toolbar() {
                return new Label("bar of " + title);
            }

            @Override
            public Node content() {
                return new Label("content of " + title);
            }

            @Override
            public List<Action> actions() {
                return actions;
            }

            @Override
            public void show() {}

            @Override
            public void close() {
                closed++;
                watch.close();
            }
        };
    }

    @Override
    public Optional<Node> inspect(Subject subject, Workbench workbench) {
        return subject.equals(Subject.NOTHING) ? Optional.empty() : Optional.of(new Label("inspects " + subject));
    }
}
