package dev.banyan.views;

import dev.banyan.model.Plan;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;

/// A room of the workbench. Rooms are found by the service loader; adding one touches nothing else.
public interface WorkbenchRoom {
    /// Stable id (`map`).
    String id();

    /// On the rail ("Seam map").
    String title();

    /// Ikonli literal of its icon.
    String icon();

    /// Place on the rail, smaller is higher; rooms from 100 on stand under "Prove".
    int place();

    /// What the rail says behind the title ("9", "7 sources"), empty for nothing. Asked after every edit, so it must
    /// cost next to nothing.
    String count(Plan plan);

    /// Whether the count is a warning ("3 gates at risk"); then it stands out. Asked with the count.
    default boolean warns(Plan plan) {
        return false;
    }

    /// Opens the room on a plan. Called once per workbench, when the room is first entered.
    RoomView open(Workbench workbench);

    /// The inspector for a subject this room knows best, empty for subjects of other rooms. The shell asks again
    /// when the selection or the plan changes.
    Optional<Node> inspect(Subject subject, Workbench workbench);

    /// Asks the model for what the inspectors of this room rest on, so that it is remembered when they are built; in
    /// the background. Without it they find it themselves and hold up the window for as long.
    default void findBeforehand(Plan plan, LocalDate today) {}
}
