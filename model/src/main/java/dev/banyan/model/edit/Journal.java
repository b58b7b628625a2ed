package dev.banyan.model.edit;

import dev.banyan.model.Plan;

/// Where edits are kept. The project file is one; an unsaved plan has a journal in memory.
public interface Journal {
    /// What a step of the history was.
    enum Kind {
        EDIT,
        UNDO,
        REDO
    }

    /// Keeps one change before the next may start.
    ///
    /// @param kind  whether it goes forward, or back or forth along the history
    /// @param of    the entry that is undone or redone; 0 for an edit, whose entry has no number yet
    /// @param label of the edit
    /// @return the entry as it is kept; for an undo or redo the entry it is about
    /// @throws NotKept when the change could not be kept; the store then stays as it was
    HistoryEntry keep(Kind kind, long of, String label, Plan before, Plan after) throws NotKept;

    /// The plan as it was before or after an entry, asked only for entries made before the file was opened.
    ///
    /// @param current the plan as it is, which is the state after the entry for an undo and before it for a redo
    Plan across(Kind kind, HistoryEntry entry, Plan current) throws NotKept;

    /// A change could not be written; the message is one sentence for people.
    final class NotKept extends Exception {
        private static final long serialVersionUID = 1L;

        public NotKept(String sentence) {
            super(sentence);
        }

        public NotKept(String sentence, Throwable cause) {
            super(sentence, cause);
        }

        public String sentence() {
            String message = getMessage();
            return message == null ? "The change could not be saved." : message;
        }
    }
}
