package dev.banyan.views.risk;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.Risk;
import dev.banyan.model.RiskId;
import dev.banyan.model.RiskWeights;
import dev.banyan.model.edit.PlanChange;
import dev.banyan.model.edit.RiskEdit;
import dev.banyan.model.edit.Subscription;
import dev.banyan.model.seams.ContextFigures;
import dev.banyan.views.Action;
import dev.banyan.views.Beforehand;
import dev.banyan.views.Ink;
import dev.banyan.views.RoomView;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.NextPulse;
import dev.banyan.views.parts.RoomBar;
import dev.banyan.views.parts.Segments;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The open Risk room. What it shows is filled anew before the next frame after a change, and not at all while another
/// room is in front.
final class RiskView implements RoomView {
    enum Tab {
        MATRIX("Matrix"),
        CONTEXTS("Contexts"),
        REGISTER("Register");

        final String words;

        Tab(String words) {
            this.words = words;
        }
    }

    private final Workbench workbench;
    private final Segments<Tab> tabs = new Segments<>("Picture", List.of(Tab.values()), t -> t.words);
    private final StackPane content = new StackPane();
    private final NextPulse refill = new NextPulse(content, this::freshen);
    private final MatrixPane matrix;
    private final ContextsPane contexts;
    private final RegisterPane register;
    private final List<Action> actions = new ArrayList<>();
    private final RoomBar bar;
    private final Subscription watch;
    private final javafx.util.Subscription marks;
    private final Beforehand beforehand;
    private @Nullable Weighing weighing;
    private boolean stale = true;

    RiskView(Workbench workbench) {
        this.workbench = workbench;
        matrix = new MatrixPane(workbench, this::add, this::tried);
        contexts = new ContextsPane(workbench, this::tried);
        register = new RegisterPane(workbench, this::add);
        Action add = Action.of("risk.add", "Add risk", "mdi2p-plus", "Insert", this::add);
        BooleanBinding chosen = Bindings.createBooleanBinding(
                () -> workbench.selection().get() instanceof Subject.OfRisk,
                workbench.selection().subject());
        Action remove = Action.of("risk.remove", "Remove risk", "mdi2d-delete-outline", "Delete", this::remove)
                .enabledWhen(chosen);
        for (Tab tab : Tab.values()) actions.add(turnTo(tab));
        actions.add(add);
        actions.add(remove);
        bar = new RoomBar(List.of(tabs, Buttons.of(add), Buttons.iconOf(remove)), List.of());
        tabs.valueProperty().subscribe(_ -> turned());
        beforehand = new Beforehand(workbench, (plan, _) -> ContextFigures.of(plan), refill::ask);
        watch = workbench.store().watch(this::changed);
        marks = workbench
                .selection()
                .subject()
                .subscribe(_ -> front().mark(workbench.selection().get()))
                .and(workbench.ink().subscribe(_ -> renew()));
    }

    private Action turnTo(Tab tab) {
        return Action.of(
                "risk." + tab.name().toLowerCase(Locale.ROOT),
                "Show risk as " + tab.words.toLowerCase(Locale.ROOT),
                "mdi2v-view-dashboard-outline",
                "Alt+" + (tab.ordinal() + 1),
                () -> tabs.valueProperty().set(tab));
    }

    private RiskTab front() {
        return switch (tabs.get()) {
            case MATRIX -> matrix;
            case CONTEXTS -> contexts;
            case REGISTER -> register;
        };
    }

    private void turned() {
        content.getChildren().setAll(front().node());
        fill();
    }

    private void changed(PlanChange change) {
        Plan before = change.before();
        Plan after = change.after();
        boolean shown = before.audit() != after.audit()
                || before.contexts() != after.contexts()
                || before.membership() != after.membership()
                || before.phases() != after.phases()
                || before.risks() != after.risks()
                || before.weights() != after.weights();
        if (shown) renew();
    }

    private void renew() {
        stale = true;
        if (content.getScene() != null) beforehand.ask();
    }

    private void freshen() {
        if (stale) fill();
    }

    private void fill() {
        Ink ink = workbench.ink().getValue();
        Weighing known = weighing;
        if (known == null || stale) {
            known = known == null ? Weighing.of(workbench.plan(), ink) : known.on(workbench.plan(), ink);
            weighing = known;
        }
        stale = false;
        front().fill(RiskRow.all(workbench.plan(), ink), known);
        front().mark(workbench.selection().get());
    }

    private void tried(RiskWeights weights) {
        Weighing known = weighing;
        if (known == null || weights.sum() == 0) return;
        front().tried(known.under(weights, workbench.ink().getValue()));
    }

    /// Adds a risk in the middle of the matrix, in the context that is selected, and opens its title.
    private void add() {
        var id = new RiskId(workbench.ids().get());
        ContextId context = workbench.selection().get() instanceof Subject.Contexts(var ids) && ids.size() == 1
                ? ids.iterator().next()
                : null;
        if (!workbench.ask(new RiskEdit.Set(new Risk(id, 0, "New risk", context, 3, 3, "", "", null)))) return;
        workbench.selection().select(new Subject.OfRisk(id));
        if (tabs.get() == Tab.CONTEXTS) tabs.valueProperty().set(Tab.REGISTER);
        fill();
        Risk added = workbench.plan().risks().get(id);
        if (added == null) return;
        Register shown = tabs.get() == Tab.MATRIX ? matrix.register() : register.register();
        shown.name(added);
    }

    private void remove() {
        if (!(workbench.selection().get() instanceof Subject.OfRisk(RiskId id))) return;
        if (workbench.ask(new RiskEdit.Remove(id))) workbench.selection().clear();
    }

    @Override
    public Node toolbar() {
        return bar;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public void show() {
        freshen();
        if (workbench.selection().get() instanceof Subject.OfRisk && tabs.get() == Tab.CONTEXTS)
            tabs.valueProperty().set(Tab.MATRIX);
    }

    @Override
    public void close() {
        watch.close();
        marks.unsubscribe();
    }
}
