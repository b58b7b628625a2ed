package dev.banyan.views;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// All that can be done at the moment: what the window offers and what the open room adds.
public final class Actions {
    private final ObservableList<Action> all = FXCollections.observableArrayList();

    public ObservableList<Action> all() {
        return FXCollections.unmodifiableObservableList(all);
    }

    /// Adds actions; a second one with the same id or the same key is a programming error.
    public void add(List<Action> actions) {
        for (Action fresh : actions) {
            for (Action known : all) {
                boolean sameKey = fresh.key() != null && fresh.key().equals(known.key());
                if (fresh.id().equals(known.id()) || sameKey)
                    throw new IllegalArgumentException("actions " + fresh.id() + " and " + known.id() + " collide");
            }
            all.add(fresh);
        }
    }

    /// The action with an id; asking for one that is not there is a programming error.
    public Action get(String id) {
        return all.stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no action " + id));
    }

    public void remove(List<Action> actions) {
        all.removeAll(actions);
    }
}
