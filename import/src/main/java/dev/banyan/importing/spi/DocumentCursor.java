package dev.banyan.importing.spi;

import dev.banyan.model.audit.Place;

/// Walks a document of objects, lists and texts from front to back, whichever way it is written. The cursor stands on a
/// value; a value that the reader does not touch is stepped over. A value of another kind than asked for is told as a
/// warning; `null` counts as not there.
public interface DocumentCursor {
    /// What to do with one field of an object; the cursor stands on its value.
    @FunctionalInterface
    interface Field {
        void at(String name) throws UnreadableFile, Cancelled;
    }

    /// What to do with one element of a list; the cursor stands on it.
    @FunctionalInterface
    interface Item {
        void at() throws UnreadableFile, Cancelled;
    }

    boolean isObject();

    boolean isArray();

    /// Walks the fields of the object the cursor stands on.
    void fields(Field each) throws UnreadableFile, Cancelled;

    /// Walks the elements of the list the cursor stands on.
    void items(Item each) throws UnreadableFile, Cancelled;

    /// The text here; numbers as they are written, the empty text for anything else.
    String text() throws UnreadableFile, Cancelled;

    /// Where the cursor stands.
    Place place();

    void warn(String message);
}
