package dev.banyan.views.map.cards;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.views.Action;
import dev.banyan.views.map.cards.PickCard.Pick;
import dev.banyan.views.map.scene.Territory;
import dev.banyan.views.map.state.MapState;
import dev.banyan.views.map.view.MapView;
import dev.banyan.views.map.words.CostWords;
import dev.banyan.views.map.words.Names;
import dev.banyan.views.parts.Escape;
import dev.banyan.views.parts.NumberText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What on the map asks by a card over it, so that drawing goes by keys alone: select by name, move or merge into a
/// context chosen by typing, name a new one, rename one. One card at a time; Escape or any change of the map closes it.
public final class MapCards {
    private final MapView map;
    private final MapState state;
    private final VBox corner;
    private final Runnable toMap;
    private final Subscription watch;
    private @Nullable Node card;

    /// @param corner of the map, which no name lies below
    /// @param toMap shows the map where its table or matrix is shown
    public MapCards(MapView map, VBox corner, Runnable toMap) {
        this.map = map;
        this.state = map.state();
        this.corner = corner;
        this.toMap = toMap;
        watch = state.sceneProperty().subscribe((_, _) -> clear());
    }

    public List<Action> actions() {
        return List.of(
                Action.of("map.find", "Select modules by name…", "mdi2s-selection-search", "A", this::find),
                Action.of("map.new", "New context from the selected modules…", "mdi2p-plus", "N", this::draw),
                Action.of("map.move", "Move the selected modules to a context…", "mdi2a-arrow-right", "M", this::move),
                Action.of("map.merge", "Merge the selected contexts…", "mdi2c-call-merge", "J", this::merge),
                Action.of("map.rename", "Rename the selected context…", "mdi2p-pencil-outline", "F2", this::rename),
                Action.of("map.canvas", "Save the canvas as a page…", "mdi2f-file-code-outline", "", this::canvas));
    }

    private boolean nothing() {
        if (state.scene().size() > 0) return false;
        say("Import an audit first: there are no modules to select.");
        return true;
    }

    private void find() {
        if (nothing()) return;
        var find = new FindCard(map, this::clear);
        lay(find);
        find.begin();
    }

    private void draw() {
        int[] modules = state.selection().modules();
        if (modules.length == 0) {
            say("Select modules first: by name with A, in the table with T, or with the mouse.");
            return;
        }
        toMap.run();
        map.naming().ofNew(state.scene().ids(modules));
    }

    private void move() {
        int[] modules = state.selection().modules();
        if (modules.length == 0) {
            say("Select modules first: by name with A, in the table with T, or with the mouse.");
            return;
        }
        Set<ModuleId> ids = state.scene().ids(modules);
        Plan plan = state.plan();
        var costs = state.derived().costs(plan);
        var picks = new ArrayList<Pick>();
        for (BoundedContext c : byName(plan))
            picks.add(pick(
                    c,
                    () -> holdsAll(plan, ids, c.id()) ? "all there" : CostWords.crossing(costs.moving(ids, c.id())),
                    () -> map.edits().move(ids, c.id())));
        if (ids.stream().anyMatch(plan.membership()::containsKey))
            picks.add(new Pick(
                    "No context",
                    null,
                    () -> CostWords.crossing(costs.outOfAll(ids)),
                    () -> map.edits().move(ids, null)));
        pick(
                "Move " + NumberText.count(ids.size(), "module", "modules") + " to",
                picks,
                name -> map.edits().draw(name, ids));
    }

    private static boolean holdsAll(Plan plan, Set<ModuleId> ids, ContextId context) {
        return ids.stream().allMatch(id -> context.equals(plan.membership().get(id)));
    }

    /// Several selected ones become one of them, a single one becomes part of another.
    private void merge() {
        Set<ContextId> chosen = state.selection().contexts();
        Plan plan = state.plan();
        if (chosen.isEmpty() || plan.contexts().size() < 2) {
            say("Select the contexts to merge: Tab goes through them, Shift and a click add one.");
            return;
        }
        var picks = new ArrayList<Pick>();
        for (BoundedContext c : byName(plan)) {
            if (chosen.size() == 1 == chosen.contains(c.id())) continue;
            var sources = new TreeSet<>(chosen);
            sources.remove(c.id());
            picks.add(pick(
                    c,
                    () -> CostWords.crossing(state.derived().costs(plan).moving(modulesOf(plan, sources), c.id())),
                    () -> map.edits().merge(sources, c.id())));
        }
        String what = chosen.size() == 1
                ? Names.of(plan, chosen.iterator().next())
                : NumberText.count(chosen.size()) + " contexts";
        pick("Merge " + what + " into", picks, null);
    }

    private static Set<ModuleId> modulesOf(Plan plan, Set<ContextId> contexts) {
        var all = new TreeSet<ModuleId>();
        for (ContextId id : contexts) all.addAll(plan.modulesOf(id));
        return all;
    }

    private void rename() {
        Set<ContextId> chosen = state.selection().contexts();
        Territory t =
                chosen.size() == 1 ? state.scene().territory(chosen.iterator().next()) : null;
        if (t == null) {
            say("Select the context to rename.");
            return;
        }
        toMap.run();
        map.naming().of(t);
    }

    private void canvas() {
        Set<ContextId> chosen = state.selection().contexts();
        if (chosen.size() == 1)
            state.bench().doors().exportCanvas(chosen.iterator().next());
        else say("Select the context whose canvas is to be saved.");
    }

    private static List<BoundedContext> byName(Plan plan) {
        return plan.contexts().values().stream()
                .sorted(Comparator.comparing(BoundedContext::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(BoundedContext::id))
                .toList();
    }

    private Pick pick(BoundedContext c, java.util.function.Supplier<String> cost, Runnable take) {
        return new Pick(c.name(), state.look().ink().of(c.colour()), cost, take);
    }

    private void pick(String title, List<Pick> picks, java.util.function.@Nullable Consumer<String> fresh) {
        var choice = new PickCard(title, picks, fresh, this::clear);
        lay(choice);
        choice.begin();
    }

    private void lay(Node fresh) {
        toMap.run();
        clear();
        card = fresh;
        Escape.closes(fresh, this::clear);
        corner.getChildren().add(fresh);
    }

    private void clear() {
        if (card == null) return;
        corner.getChildren().remove(card);
        card = null;
        map.propose(null);
        map.requestFocus();
    }

    private void say(String words) {
        state.bench().say().accept(words);
    }

    public void close() {
        watch.unsubscribe();
        clear();
    }
}
