package dev.banyan.views.map.edit;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextColours;
import dev.banyan.model.ContextId;
import dev.banyan.model.MembershipRule;
import dev.banyan.model.Pin;
import dev.banyan.model.Plan;
import dev.banyan.model.Position;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.BoundaryEdit;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.MapEdit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.map.MapLayout;
import dev.banyan.model.seams.Proposal;
import dev.banyan.model.seams.Split;
import dev.banyan.model.seams.SuggestedContext;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Territory;
import dev.banyan.views.map.words.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/// What gestures, menus and keys of the map ask of the plan. Every edit of contexts brings the places with it in the
/// same step, so that nothing else on the map moves, today and after the plan is opened again.
public final class MapEdits {
    private final Workbench bench;
    private final Supplier<Scene> scene;

    public MapEdits(Workbench bench, Supplier<Scene> scene) {
        this.bench = bench;
        this.scene = scene;
    }

    private Plan plan() {
        return bench.plan();
    }

    /// Draws a new context around modules and selects it.
    public boolean draw(String name, Set<ModuleId> modules) {
        var context = BoundedContext.named(
                new ContextId(bench.ids().get()),
                name,
                ContextColours.next(plan().contexts().values()));
        boolean done = settled(new ContextEdit.Draw(context, modules));
        if (done) bench.selection().select(Subject.context(context.id()));
        return done;
    }

    /// Moves modules into a context, or out of all.
    public boolean move(Set<ModuleId> modules, @Nullable ContextId target) {
        return settled(new ContextEdit.Move(modules, target));
    }

    /// Lets everything that a pattern matches belong to a context, also what later audits bring.
    boolean rule(MembershipRule rule, ContextId context) {
        return settled(new BoundaryEdit.Rule(rule, context));
    }

    public boolean pin(Set<ModuleId> modules, String reason) {
        return bench.ask(new BoundaryEdit.PinModules(modules, new Pin(reason)));
    }

    public boolean unpin(Set<ModuleId> modules) {
        return bench.ask(new BoundaryEdit.Unpin(modules));
    }

    /// Pins modules, or lets them move again when all of them are pinned.
    public boolean turnPins(Set<ModuleId> modules) {
        return pinned(modules) == modules.size() ? unpin(modules) : pin(modules, "");
    }

    /// How many of these are pinned.
    public int pinned(Set<ModuleId> modules) {
        var pins = plan().boundaries().pins();
        return pins.isEmpty()
                ? 0
                : (int) modules.stream().filter(pins::containsKey).count();
    }

    /// The same with places that were chosen by hand.
    public boolean drop(Set<ModuleId> modules, @Nullable ContextId target, Map<ModuleId, Position> places) {
        var edit = new ContextEdit.Move(modules, target);
        var put = new MapEdit.Place(places, Map.of(), "");
        return settled(edit.label(plan()), List.of(edit, put));
    }

    /// Puts modules at places without a change of their contexts.
    public boolean place(Map<ModuleId, Position> places) {
        String words = places.size() == 1 ? "Place 1 module" : "Place " + places.size() + " modules";
        return settled(words, List.of(new MapEdit.Place(places, Map.of(), words)));
    }

    /// Moves a whole context, or the modules of a package in none, on the map.
    public boolean shift(Territory t, double dx, double dy) {
        Scene now = scene.get();
        var places = new HashMap<ModuleId, Position>();
        for (int m : t.members()) places.put(now.id(m), new Position(now.x()[m] + dx, now.y()[m] + dy, true));
        var anchors = new HashMap<ContextId, Position>();
        var region = t.shape().region();
        if (t.id() != null) anchors.put(t.id(), new Position(region.x() + dx, region.y() + dy, true));
        String words = "Move " + t.name() + " on the map";
        return settled(words, List.of(new MapEdit.Place(places, anchors, words)));
    }

    public boolean rename(BoundedContext context, String name) {
        return bench.ask(new ContextEdit.Describe(context.withName(name)));
    }

    public boolean describe(BoundedContext changed) {
        return bench.ask(new ContextEdit.Describe(changed));
    }

    public boolean delete(Set<ContextId> contexts) {
        return settled(new ContextEdit.Delete(contexts));
    }

    public boolean merge(Set<ContextId> sources, ContextId target) {
        boolean done = settled(new ContextEdit.Merge(sources, target));
        if (done) bench.selection().select(Subject.context(target));
        return done;
    }

    /// Parts a context as proposed and selects the new one.
    public boolean split(Split split, String name) {
        var context = BoundedContext.named(
                new ContextId(bench.ids().get()),
                name,
                ContextColours.next(plan().contexts().values()));
        String words = "Split " + Names.of(plan(), split.context()) + ": " + name;
        boolean done = settled(words, List.of(new ContextEdit.Draw(context, split.leaves())));
        if (done) bench.selection().select(Subject.context(context.id()));
        return done;
    }

    /// Takes of some modules those that are in a context out of it.
    public boolean subtract(Set<ModuleId> modules, ContextId from) {
        var inside = new HashSet<ModuleId>();
        for (ModuleId m : modules) if (from.equals(plan().membership().get(m))) inside.add(m);
        String words = "Subtract " + (inside.size() == 1 ? "1 module" : inside.size() + " modules") + " from "
                + Names.of(plan(), from);
        return settled(words, List.of(new ContextEdit.Move(inside, null)));
    }

    /// Takes over a proposal, or some of it.
    public boolean accept(Proposal proposal, List<SuggestedContext> wanted) {
        var edits = proposal.edits(plan(), wanted, bench.ids());
        return settled(edits.getFirst().label(plan()), edits);
    }

    /// Lays the map out anew; what was placed by hand stays.
    public boolean arrange() {
        Plan bare = plan().withPositions(byHand(plan().positions())).withAnchors(byHand(plan().anchors()));
        return bench.ask(changed(plan(), MapLayout.of(bare), "Arrange the map"));
    }

    private static <K extends Comparable<K>> org.pcollections.PSortedMap<K, Position> byHand(Map<K, Position> all) {
        var kept = new TreeMap<K, Position>();
        all.forEach((key, position) -> {
            if (position.byHand()) kept.put(key, position);
        });
        return TreePMap.from(kept);
    }

    private boolean settled(Edit edit) {
        return settled(edit.label(plan()), List.of(edit));
    }

    /// Applies edits, and keeps in the same step where everything lies afterwards.
    private boolean settled(String label, List<? extends Edit> edits) {
        Plan after = plan();
        for (Edit edit : edits) {
            switch (edit.applyTo(after)) {
                case Outcome.Done(Plan next) -> after = next;
                case Outcome.Refused(String reason) -> {
                    bench.say().accept(reason);
                    return false;
                }
            }
        }
        MapLayout layout = MapLayout.of(after, scene.get().picture().layout());
        var all = new java.util.ArrayList<Edit>(edits);
        all.add(changed(after, layout, label));
        return bench.ask(label, all);
    }

    /// The places of a layout that the plan does not have yet.
    private static MapEdit.Place changed(Plan plan, MapLayout layout, String words) {
        MapEdit.Place all = layout.edit(words);
        var modules = new HashMap<ModuleId, Position>();
        all.modules().forEach((id, p) -> {
            if (!p.equals(plan.positions().get(id))) modules.put(id, p);
        });
        var contexts = new HashMap<ContextId, Position>();
        all.contexts().forEach((id, p) -> {
            Position known = plan.anchors().get(id);
            if (known == null || known.x() != p.x() || known.y() != p.y()) contexts.put(id, p);
        });
        return new MapEdit.Place(modules, contexts, words);
    }
}
