package dev.banyan.model;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The last few answers that were found from parts of plans. A plan shares with the one before it all that an edit
/// did not touch, so what follows from the untouched parts alone need not be found again: whoever orders the phases
/// does not change how the modules depend on each other. Parts are the same when they are one object, days when they
/// are equal. For any thread: what one is finding the others wait for. Given up when memory is short.
///
/// @param <T> immutable
public final class Remembered<T> {
    private final int most;
    private @Nullable SoftReference<List<Known<T>>> known;

    private static final class Known<T> {
        private final List<Object> parts;
        private final Supplier<T> find;
        private volatile @Nullable T answer;

        Known(Supplier<T> find, List<Object> parts) {
            this.find = find;
            this.parts = parts;
        }

        boolean from(Object... asked) {
            for (int i = 0; i < asked.length; i++) {
                Object part = parts.get(i);
                boolean same = part == asked[i] || part instanceof LocalDate && part.equals(asked[i]);
                if (!same) return false;
            }
            return true;
        }

        synchronized T answer() {
            T found = answer;
            if (found == null) {
                found = find.get();
                answer = found;
            }
            return found;
        }
    }

    /// @param most answers that are kept: one for each plan people have before them at once
    public Remembered(int most) {
        this.most = most;
    }

    /// The answer that follows from these parts and from nothing else, found anew unless it is remembered.
    public T of(Supplier<T> find, Object... parts) {
        return asked(find, parts).answer();
    }

    /// The answer if somebody has found it.
    public Optional<T> ifKnown(Object... parts) {
        for (Known<T> k : latestFirst()) if (k.from(parts)) return Optional.ofNullable(k.answer);
        return Optional.empty();
    }

    private synchronized Known<T> asked(Supplier<T> find, Object... parts) {
        List<Known<T>> held = latestFirst();
        for (Known<T> k : held) if (k.from(parts)) return k;
        var next = new ArrayList<Known<T>>();
        var fresh = new Known<>(find, List.of(parts));
        next.add(fresh);
        next.addAll(held.subList(0, Math.min(held.size(), most - 1)));
        known = new SoftReference<>(List.copyOf(next));
        return fresh;
    }

    private synchronized List<Known<T>> latestFirst() {
        List<Known<T>> held = known == null ? null : known.get();
        return held == null ? List.of() : held;
    }
}
