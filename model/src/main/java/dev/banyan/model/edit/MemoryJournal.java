package dev.banyan.model.edit;

import dev.banyan.model.Plan;
import java.time.InstantSource;

/// Numbers the history of a plan that is in no file.
public final class MemoryJournal implements Journal {
    private final InstantSource clock;
    private long seq;

    public MemoryJournal(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public HistoryEntry keep(Kind kind, long of, String label, Plan before, Plan after) {
        return new HistoryEntry(kind == Kind.EDIT ? ++seq : of, label, clock.instant(), "");
    }

    @Override
    public Plan across(Kind kind, HistoryEntry entry, Plan current) {
        throw new IllegalStateException("a plan in memory has no history from before");
    }
}
