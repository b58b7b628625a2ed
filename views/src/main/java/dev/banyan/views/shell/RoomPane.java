package dev.banyan.views.shell;

import dev.banyan.views.Settings;
import dev.banyan.views.doctor.DoctorPane;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// The room in front with its bar, the inspector beside it and, when it is asked for, the plan doctor under it.
final class RoomPane extends BorderPane {
    private static final String DIVIDER = "doctor.divider";

    private final Desk desk;
    private final Settings settings;
    private final BorderPane room = new BorderPane();
    private final SplitPane split = new SplitPane(room);
    private final Node inspector;
    private @Nullable DoctorPane doctor;

    RoomPane(Desk desk, InspectorPane inspector) {
        this.desk = desk;
        this.settings = desk.workbench().settings();
        this.inspector = inspector;
        getStyleClass().add("room-pane");
        room.getStyleClass().add("room");
        room.setMinHeight(160);
        split.setOrientation(Orientation.VERTICAL);
        split.getStyleClass().add("room-split");
        setCenter(split);
        showInspector("shown".equals(settings.get("inspector", "shown")));
        desk.front().subscribe(front -> {
            room.setTop(front == null ? null : front.view().toolbar());
            room.setCenter(front == null ? null : front.view().content());
        });
        if ("shown".equals(settings.get("doctor", "hidden"))) doctor();
    }

    void showInspector(boolean shown) {
        setRight(shown ? inspector : null);
    }

    void toggleDoctor() {
        if (doctor == null) doctor().focusList();
        else hideDoctor();
    }

    /// The plan doctor, shown if it is not yet.
    DoctorPane doctor() {
        DoctorPane shown = doctor;
        if (shown != null) return shown;
        shown = new DoctorPane(desk.checkup(), this::hideDoctor);
        doctor = shown;
        SplitPane.setResizableWithParent(shown, false);
        split.getItems().add(shown);
        split.setDividerPositions(divider());
        settings.put("doctor", "shown");
        return shown;
    }

    private void hideDoctor() {
        DoctorPane shown = doctor;
        if (shown == null) return;
        settings.put(DIVIDER, String.valueOf(split.getDividerPositions()[0]));
        shown.close();
        split.getItems().remove(shown);
        doctor = null;
        settings.put("doctor", "hidden");
        if (room.getCenter() != null) room.getCenter().requestFocus();
    }

    private double divider() {
        try {
            return Math.clamp(Double.parseDouble(settings.get(DIVIDER, "0.66")), 0.2, 0.9);
        } catch (NumberFormatException e) {
            return 0.66;
        }
    }
}
