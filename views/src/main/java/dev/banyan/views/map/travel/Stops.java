package dev.banyan.views.map.travel;

import dev.banyan.views.Subject;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Territory;
import dev.banyan.views.map.state.Besides;
import dev.banyan.views.map.state.MapState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What Tab goes through on the map: the contexts and the packages in none, then the tables and libraries that are
/// shown; inside a context its packages once one of them is selected, or its modules once one is.
public final class Stops {
    private final MapState state;
    private final Scene scene;
    private final int[] modules;

    public Stops(MapState state) {
        this.state = state;
        this.scene = state.scene();
        this.modules = state.selection().modules();
    }

    /// What comes after what is selected, or before it; null where the keyboard is to leave the map.
    public @Nullable Subject after(boolean forward) {
        List<Subject> all = beside();
        int at = all.indexOf(state.bench().selection().get());
        int next = at >= 0 ? at + (forward ? 1 : -1) : forward ? 0 : all.size() - 1;
        return next >= 0 && next < all.size() ? all.get(next) : null;
    }

    private List<Subject> beside() {
        if (modules.length == 0) return outer();
        Territory t = scene.of(modules[0]);
        if (modules.length == 1 && t.members().length > 1)
            return Arrays.stream(t.members()).mapToObj(this::module).toList();
        if (Arrays.equals(t.members(), modules)) return outer();
        List<Subject> packages = packages(t);
        return packages.contains(modules(modules)) ? packages : outer();
    }

    private List<Subject> outer() {
        var all = new ArrayList<Subject>();
        for (Territory t : scene.territories()) {
            var id = t.id();
            all.add(id == null ? modules(t.members()) : Subject.context(id));
        }
        for (var node : state.look().nodes().nodes()) all.add(Besides.subject(node));
        return all;
    }

    private List<Subject> packages(Territory t) {
        return scene.parcels().stream()
                .filter(p -> p.owner() == t.number())
                .map(p -> modules(p.members()))
                .toList();
    }

    private Subject module(int number) {
        return new Subject.Modules(Set.of(scene.id(number)));
    }

    private Subject modules(int[] numbers) {
        return new Subject.Modules(scene.ids(numbers));
    }
}
