package dev.banyan.views;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Something a person can do. Menus, tool bars, the palette and the key help are made from these.
///
/// @param id      stable, by place (`map.fit`)
/// @param words   what it does, as a command ("Fit the map to the window")
/// @param icon    Ikonli literal (`mdi2f-fit-to-page-outline`)
/// @param key     the key that does it, null where there is none
/// @param enabled whether it can be done now
public record Action(
        String id,
        String words,
        String icon,
        @Nullable KeyCombination key,
        ObservableBooleanValue enabled,
        Runnable run) {

    /// An action that can always be done.
    ///
    /// @param key in the notation of [KeyCombination#valueOf], `Shortcut` for Ctrl or Cmd; empty for none
    public static Action of(String id, String words, String icon, String key, Runnable run) {
        return new Action(
                id,
                words,
                icon,
                key.isEmpty() ? null : KeyCombination.valueOf(key),
                Bindings.createBooleanBinding(() -> true),
                run);
    }

    public Action enabledWhen(ObservableBooleanValue when) {
        return new Action(id, words, icon, key, when, run);
    }
}
