package dev.banyan.views.audit;

import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.EmptyState;

/// What stands in an empty list of the room.
final class Nothing {
    private Nothing() {}

    static EmptyState yet(Workbench workbench, String title, String remedy) {
        return new EmptyState(
                "mdi2t-tray-arrow-down",
                title,
                remedy,
                Buttons.plain("Import audit…", () -> workbench.doors().chooseAudit()));
    }
}
