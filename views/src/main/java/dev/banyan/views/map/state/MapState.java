package dev.banyan.views.map.state;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.PlanChange;
import dev.banyan.model.map.MapNodes;
import dev.banyan.views.Workbench;
import dev.banyan.views.map.scene.Badness;
import dev.banyan.views.map.scene.ColourBy;
import dev.banyan.views.map.scene.Look;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Show;
import java.util.BitSet;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// What the parts of the room share: the map as shapes, how it is looked at, and what is selected.
public final class MapState {
    /// A map of fewer modules is made anew between two frames; a larger one in the background.
    private static final int AT_ONCE = 3000;

    private final Workbench bench;
    private final Derived derived;
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.SELECT);
    private final ObjectProperty<ColourBy> colourBy = new SimpleObjectProperty<>(ColourBy.CONTEXT);
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(Show.BY_ZOOM);
    private final Besides besides;
    private final MapSelection selection;
    private final Measured measured = new Measured();
    private final ReadOnlyObjectWrapper<Scene> scene;
    private final ReadOnlyObjectWrapper<Look> look;
    private final Subscription watches;
    private final dev.banyan.model.edit.Subscription planWatch;
    private final IntegerProperty afterPhase = new SimpleIntegerProperty();
    private Plan drawn;
    private boolean awake = true;

    public MapState(Workbench bench, Derived derived) {
        this.bench = bench;
        this.derived = derived;
        besides = new Besides(bench.settings());
        remembered("map.colour", colourBy, ColourBy.class);
        remembered("map.show", show, Show.class);
        drawn = bench.plan();
        scene = new ReadOnlyObjectWrapper<>(derived.scene(drawn));
        selection = new MapSelection(bench.selection(), () -> drawn.facts());
        look = new ReadOnlyObjectWrapper<>(makeLook());
        watches = Subscription.combine(
                colourBy.subscribe((_, _) -> relook()),
                show.subscribe((_, _) -> relook()),
                afterPhase.subscribe((_, _) -> relook()),
                besides.onChange(this::relook),
                bench.selection().subject().subscribe((_, _) -> relook()),
                bench.ink().subscribe((_, _) -> relook()));
        planWatch = bench.store().watch(this::changed);
    }

    private <E extends Enum<E>> void remembered(String key, ObjectProperty<E> choice, Class<E> all) {
        String last = bench.settings().get(key, choice.get().name());
        for (E each : all.getEnumConstants()) if (each.name().equals(last)) choice.set(each);
        choice.subscribe((_, now) -> bench.settings().put(key, now.name()));
    }

    public Workbench bench() {
        return bench;
    }

    public Derived derived() {
        return derived;
    }

    public Plan plan() {
        return bench.plan();
    }

    public ObjectProperty<Tool> tool() {
        return tool;
    }

    public ObjectProperty<ColourBy> colourBy() {
        return colourBy;
    }

    /// How many phases of the roadmap are over, for the map in new and legacy.
    public IntegerProperty afterPhase() {
        return afterPhase;
    }

    /// What of the map is selected.
    public MapSelection selection() {
        return selection;
    }

    public Besides besides() {
        return besides;
    }

    public ObjectProperty<Show> show() {
        return show;
    }

    public ReadOnlyObjectProperty<Scene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    public Scene scene() {
        return scene.get();
    }

    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    public Look look() {
        return look.get();
    }

    /// Whether the room is in front; while it is not, the map is not made anew after every edit.
    public void wake(boolean inFront) {
        awake = inFront;
        if (awake) refresh();
    }

    private void changed(PlanChange change) {
        if (awake) refresh();
    }

    private void refresh() {
        Plan plan = bench.plan();
        if (plan == drawn || same(plan, drawn)) {
            boolean pins = plan.boundaries().pins() != drawn.boundaries().pins();
            boolean colours = plan != drawn && colourBy.get().ofPlan();
            drawn = plan;
            if (pins || colours) relook();
            return;
        }
        if (plan.facts().modules().size() < AT_ONCE) {
            take(derived.scene(plan));
            return;
        }
        Scene before = derived.before(plan);
        bench.jobs()
                .run(
                        "Drawing the map",
                        _ -> Scene.of(plan, before),
                        this::arrived,
                        e -> bench.say().accept("The map could not be drawn: " + e.getMessage()));
    }

    private void arrived(Scene fresh) {
        if (fresh.plan() != bench.plan()) return;
        derived.keep(fresh);
        take(fresh);
    }

    private void take(Scene fresh) {
        drawn = fresh.plan();
        scene.set(fresh);
        relook();
    }

    private static boolean same(Plan a, Plan b) {
        return a.audit() == b.audit()
                && a.contexts() == b.contexts()
                && a.membership() == b.membership()
                && a.relationships() == b.relationships()
                && a.positions() == b.positions()
                && a.anchors() == b.anchors();
    }

    private void relook() {
        look.set(makeLook());
    }

    private Look makeLook() {
        MapNodes nodes = besides.nodes(scene.get());
        return new Look(
                bench.ink().getValue(),
                show.get(),
                colourBy.get(),
                badness().badness(),
                selected(),
                pinned(),
                selection.contexts(),
                selection.seam(),
                nodes,
                Besides.chosen(nodes, bench.selection().get()),
                besides.cycles().get());
    }

    private Badness badness() {
        return measured.of(drawn, colourBy.get(), afterPhase.get());
    }

    /// What the measure that colours the map says of a module.
    public String words(LegacyModule m, int number) {
        return badness().words(m, number, colourBy.get(), drawn);
    }

    private BitSet selected() {
        var bits = new BitSet();
        for (int m : selection.modules()) bits.set(m);
        return bits;
    }

    private BitSet pinned() {
        var bits = new BitSet();
        for (ModuleId id : bench.plan().boundaries().pins().keySet())
            drawn.facts().number(id).ifPresent(bits::set);
        return bits;
    }

    public void close() {
        watches.unsubscribe();
        planWatch.close();
    }
}
