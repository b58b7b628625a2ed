package dev.banyan.views.parts;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A key that a menu shows beside an entry, so that people learn it. It never matches: the window itself runs the
/// action, and a menu that did so too would also answer to single letters typed into a field.
final class ShownKey extends KeyCombination {
    private final KeyCombination key;

    ShownKey(KeyCombination key) {
        super(key.getShift(), key.getControl(), key.getAlt(), key.getMeta(), key.getShortcut());
        this.key = key;
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getName() {
        return key.getName();
    }

    @Override
    public String getDisplayText() {
        return key.getDisplayText();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShownKey that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + 1;
    }
}
