package dev.banyan.views.map.matrix;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.matrix.DependencyMatrix;
import dev.banyan.model.matrix.Level;
import dev.banyan.model.matrix.Line;
import dev.banyan.model.matrix.Ordering;
import dev.banyan.views.Subject;
import dev.banyan.views.map.state.MapState;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The matrix that is shown: made in the background from the plan, the level and the order, and what opening one of its
/// cells selects.
final class MatrixState {
    /// What the cells count.
    enum Counted {
        ALL("All in code", EnumSet.complementOf(EnumSet.of(DependencyKind.CHANGED_TOGETHER))),
        DATA("Data", EnumSet.of(DependencyKind.FOREIGN_KEY, DependencyKind.SHARED_TABLE)),
        CHANGES("Changes", EnumSet.of(DependencyKind.CHANGED_TOGETHER));

        private final String words;
        private final Set<DependencyKind> kinds;

        Counted(String words, Set<DependencyKind> kinds) {
            this.words = words;
            this.kinds = kinds;
        }

        String words() {
            return words;
        }
    }

    /// A matrix with what it was made from.
    record Made(Plan plan, Level level, Ordering ordering, Counted counted, DependencyMatrix matrix) {}

    private final MapState map;
    private final ObjectProperty<Ordering> ordering = new SimpleObjectProperty<>(Ordering.LAYERS);
    private final ObjectProperty<Counted> counted = new SimpleObjectProperty<>(Counted.ALL);
    private final ReadOnlyObjectWrapper<@Nullable Made> made = new ReadOnlyObjectWrapper<>();
    private final Subscription watches;
    private int asked;

    MatrixState(MapState map) {
        this.map = map;
        watches = Subscription.combine(
                map.sceneProperty().subscribe((_, _) -> make()),
                map.show().subscribe((_, _) -> make()),
                ordering.subscribe((_, _) -> make()),
                counted.subscribe((_, _) -> make()));
        make();
    }

    MapState map() {
        return map;
    }

    ObjectProperty<Ordering> ordering() {
        return ordering;
    }

    ObjectProperty<Counted> counted() {
        return counted;
    }

    /// Null until the first matrix is made.
    ReadOnlyObjectProperty<@Nullable Made> madeProperty() {
        return made.getReadOnlyProperty();
    }

    /// Contexts where there are any to compare, unless the person asks for another level.
    private Level level(Plan plan) {
        return switch (map.show().get()) {
            case BY_ZOOM -> plan.contexts().size() > 1 ? Level.CONTEXTS : Level.PACKAGES;
            case CONTEXTS -> Level.CONTEXTS;
            case PACKAGES -> Level.PACKAGES;
            case MODULES -> Level.MODULES;
        };
    }

    private void make() {
        Plan plan = map.scene().plan();
        Level level = level(plan);
        Ordering by = ordering.get();
        Counted what = counted.get();
        int request = ++asked;
        map.bench()
                .jobs()
                .run(
                        "Ordering the matrix",
                        _ -> new Made(plan, level, by, what, DependencyMatrix.of(plan, level, by, what.kinds)),
                        fresh -> {
                            if (request == asked) made.set(fresh);
                        },
                        e -> map.bench().say().accept("The matrix could not be made: " + e.getMessage()));
    }

    /// Selects what a cell stands for: the seam between two contexts, else what its row and column hold.
    void open(int row, int column) {
        Made now = made.get();
        if (now == null) return;
        Line from = now.matrix().lines().get(row), to = now.matrix().lines().get(column);
        ContextId one = from.context(), other = to.context();
        if (one != null && other != null && !one.equals(other)) {
            map.bench().selection().select(new Subject.OfSeam(SeamId.between(one, other)));
        } else if (row == column) {
            open(row);
        } else {
            var ids = new HashSet<>(map.scene().ids(from.modules()));
            ids.addAll(map.scene().ids(to.modules()));
            map.bench().selection().select(new Subject.Modules(ids));
        }
    }

    /// Selects what a line stands for.
    void open(int line) {
        Made now = made.get();
        if (now == null) return;
        Line at = now.matrix().lines().get(line);
        if (now.level() == Level.CONTEXTS && at.context() != null)
            map.selection().select(at.context(), false);
        else map.selection().select(map.scene().ids(at.modules()), false);
    }

    /// Whether a line has something of what is selected.
    boolean marks(Line line) {
        Subject subject = map.bench().selection().get();
        return switch (subject) {
            case Subject.Contexts(Set<ContextId> ids) -> line.context() != null && ids.contains(line.context());
            case Subject.OfSeam(SeamId id) -> line.context() != null && id.touches(line.context());
            case Subject.Modules(Set<ModuleId> _) -> marks(line.modules());
            default -> false;
        };
    }

    private boolean marks(int[] modules) {
        for (int m : modules) if (map.look().selected().get(m)) return true;
        return false;
    }

    void close() {
        asked++;
        watches.unsubscribe();
    }
}
