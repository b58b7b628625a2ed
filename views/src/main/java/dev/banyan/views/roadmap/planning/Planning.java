package dev.banyan.views.roadmap.planning;

import dev.banyan.model.Criterion;
import dev.banyan.model.CriterionId;
import dev.banyan.model.KeptPlan;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.CriterionEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.roadmap.Template;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.doctor.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the room and its inspectors share while one plan is open: the roadmap as it follows from the plan, computed
/// once per plan, and what is foreseen in the background.
public final class Planning {
    private final Workbench workbench;
    private final Foresight foresight;
    private final Comparing comparing;
    private final Beside beside;
    private @Nullable Current current;
    private final ObjectProperty<@Nullable Current> trial = new SimpleObjectProperty<>();
    private @Nullable KeptPlan ghostOf;
    private @Nullable Object ghostFacts;
    private final ReadOnlyObjectWrapper<Ghosts> ghosts = new ReadOnlyObjectWrapper<>(Ghosts.NONE);
    private BooleanSupplier looking = () -> false;
    private final List<Runnable> waiting = new ArrayList<>();

    public Planning(Workbench workbench) {
        this.workbench = workbench;
        this.foresight = new Foresight(workbench);
        this.comparing = new Comparing(this);
        this.beside = new Beside(this);
        foresight.dates().subscribe(_ -> tell());
        foresight.better().subscribe(_ -> tell());
    }

    public Workbench workbench() {
        return workbench;
    }

    public Plan plan() {
        return workbench.plan();
    }

    public Current current() {
        Current known = current;
        if (known == null || known.plan() != workbench.plan() || !known.today().equals(workbench.today())) {
            known = Current.of(workbench.plan(), workbench.today());
            current = known;
        }
        return known;
    }

    /// Goes to what a sentence about the plan speaks of, in the room that knows it best.
    public void goTo(dev.banyan.model.check.Subject subject) {
        Spot.of(subject, plan()).ifPresent(spot -> spot.show(workbench));
    }

    /// What a roadmap can be planned from.
    public List<Template> templates() {
        return workbench.doors().templates().all();
    }

    /// The roadmap that is drawn: that of an earlier plan while the one of the latest is still looked for.
    public Current shown() {
        Current known = current;
        return known != null && looking.getAsBoolean() ? known : current();
    }

    /// While this holds, what was drawn last stays.
    public void drawnWhile(BooleanSupplier looksFor) {
        looking = looksFor;
    }

    public Foresight foresight() {
        return foresight;
    }

    public Comparing comparing() {
        return comparing;
    }

    /// The scenario or baseline whose risk is drawn beside that of the plan.
    public Beside beside() {
        return beside;
    }

    /// Changes a phase as it is now, not as it was when a control was built.
    public boolean change(PhaseId id, UnaryOperator<Phase> with) {
        Phase now = plan().phases().get(id);
        return now != null && workbench.ask(new PhaseEdit.Change(with.apply(now)));
    }

    /// Changes a criterion as it is now.
    public boolean change(CriterionId id, UnaryOperator<Criterion> with) {
        Criterion now = plan().criteria().get(id);
        return now != null && workbench.ask(new CriterionEdit.Set(with.apply(now)));
    }

    /// The roadmap as an edit would make it, empty when the edit is refused or changes nothing.
    public Optional<Current> preview(Edit edit) {
        if (edit.applyTo(plan()) instanceof Outcome.Done(Plan after) && after != plan())
            return Optional.of(current().ahead(after));
        return Optional.empty();
    }

    /// The roadmap as an act would make it, empty when it is refused or changes nothing.
    Optional<Current> preview(Act act) {
        if (act.applyTo(plan()) instanceof Outcome.Done(Plan after) && after != plan())
            return Optional.of(current().ahead(after));
        return Optional.empty();
    }

    /// Does an act as one step of the history; a refusal is said.
    public boolean ask(Act act) {
        return workbench.ask(act.words(), act.edits());
    }

    /// The dates of the latest baseline, none where there is no baseline or while they are looked for.
    public ReadOnlyObjectProperty<Ghosts> ghostsProperty() {
        return ghosts.getReadOnlyProperty();
    }

    public Ghosts ghosts() {
        Plan plan = plan();
        KeptPlan latest = Ghosts.latest(plan).orElse(null);
        if (latest == ghostOf && plan.audit() == ghostFacts) return ghosts.get();
        ghostOf = latest;
        ghostFacts = plan.audit();
        if (latest == null) ghosts.set(Ghosts.NONE);
        else
            workbench
                    .jobs()
                    .run(
                            "Drawing the baseline",
                            _ -> Ghosts.of(latest, plan),
                            found -> {
                                if (latest == ghostOf && plan.audit() == ghostFacts) ghosts.set(found);
                            },
                            e -> workbench.say().accept("The baseline could not be drawn: " + e.getMessage() + "."));
        return ghosts.get();
    }

    /// What a repair that is pointed at would come to, null for none; the timeline shows it.
    public ObjectProperty<@Nullable Current> trial() {
        return trial;
    }

    /// The phase that is selected, null when something else is.
    public @Nullable Phase selected() {
        return workbench.selection().get() instanceof Subject.OfPhase(PhaseId id)
                ? plan().phases().get(id)
                : null;
    }

    public void select(PhaseId id) {
        workbench.selection().select(new Subject.OfPhase(id));
    }

    /// Shows something of what is foreseen, now and again when it is known better, until another inspector is built.
    public void whenForeseen(Runnable show) {
        waiting.add(show);
        show.run();
    }

    /// The inspector built before is not shown any more.
    public void freshInspector() {
        waiting.clear();
        foresight.ask(plan());
    }

    private void tell() {
        List.copyOf(waiting).forEach(Runnable::run);
    }
}
