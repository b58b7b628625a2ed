package dev.banyan.model.roadmap;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.Plan;
import dev.banyan.model.SeamId;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.edit.SettingEdit;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Looks for what the roadmap breaks, each with its cheapest repair.
final class Rules {
    private final Plan plan;
    private final LocalDate today;
    private final List<PhaseId> order;
    private final Precedence precedence;
    private final Repairs repairs;
    private final List<RuleViolation> found = new ArrayList<>();

    private Rules(Plan plan, LocalDate today, Precedence precedence, Repairs repairs) {
        this.plan = plan;
        this.today = today;
        this.precedence = precedence;
        this.repairs = repairs;
        this.order = plan.roadmap().stream().map(Phase::id).toList();
    }

    static List<RuleViolation> broken(
            Plan plan,
            Precedence precedence,
            List<ScheduledPhase> phases,
            List<Layer> layers,
            Repairs repairs,
            LocalDate today) {
        var rules = new Rules(plan, today, precedence, repairs);
        rules.brokenWaits();
        rules.lateStart(phases);
        rules.emptyPhases();
        rules.unplanned();
        rules.knots(layers);
        rules.found.sort(Comparator.comparing(RuleViolation::severity));
        return rules.found;
    }

    private void brokenWaits() {
        var pairs = new LinkedHashMap<List<PhaseId>, Wait>();
        precedence.waits().stream()
                .sorted(Comparator.comparing(Wait::reason))
                .filter(w -> breaks(order, w))
                .forEach(w -> pairs.putIfAbsent(List.of(w.phase(), w.before()), w));
        pairs.values().forEach(w -> found.add(brokenWait(w)));
    }

    static boolean breaks(List<PhaseId> order, Wait w) {
        return order.indexOf(w.phase()) < order.indexOf(w.before());
    }

    private RuleViolation brokenWait(Wait w) {
        String sentence = name(w.phase()) + " stands before " + name(w.before()) + " but has to wait for it: "
                + w.sentence() + ".";
        return new RuleViolation(
                w.rule(),
                w.binding() ? Severity.ERROR : Severity.WARNING,
                List.of(w.phase(), w.before()),
                sentence,
                repairs.of(w));
    }

    private void lateStart(List<ScheduledPhase> phases) {
        var late = phases.stream().filter(ScheduledPhase::late).toList();
        if (late.isEmpty()) return;
        ScheduledPhase first = late.getFirst();
        String sentence = first.phase().name() + " should have started on " + first.start()
                + (late.size() == 1 ? "." : ", and " + (late.size() - 1) + " more after it.");
        boolean nothingBegan = phases.stream().allMatch(p -> p.phase().started() == null);
        Edit repair = nothingBegan
                ? new SettingEdit.Assume(plan.assumptions().withStart(today))
                : new PhaseEdit.Change(first.phase().withNotBefore(today));
        found.add(new RuleViolation(
                "late start",
                Severity.WARNING,
                late.stream().map(ScheduledPhase::id).toList(),
                sentence,
                List.of(new Repair(repair, 0, 0, 0))));
    }

    private void emptyPhases() {
        for (Phase p : plan.roadmap())
            if (p.kind() == PhaseKind.STRANGLE && p.contexts().isEmpty())
                found.add(new RuleViolation(
                        "nothing to take",
                        Severity.WARNING,
                        List.of(p.id()),
                        p.name() + " takes no context out of the legacy system.",
                        List.of()));
    }

    private void unplanned() {
        var taken = Taken.of(plan);
        var left = plan.contexts().values().stream()
                .filter(c -> !taken.containsKey(c.id()))
                .map(c -> c.name())
                .toList();
        if (left.isEmpty() || plan.phases().isEmpty()) return;
        String sentence = left.size() == 1
                ? left.getFirst() + " is in no phase that takes it out of the legacy system."
                : left.size() + " contexts are in no phase that takes them out: " + String.join(", ", left) + ".";
        found.add(new RuleViolation("unplanned", Severity.NOTE, List.of(), sentence, List.of()));
    }

    /// Dependencies that no order keeps: a layer makes this one possible.
    private void knots(List<Layer> layers) {
        Map<SeamId, Layer> bySeam = new HashMap<>();
        for (Layer l : layers) bySeam.putIfAbsent(l.seam(), l);
        for (Precedence.Knot knot : precedence.knots()) {
            var layer = Optional.ofNullable(bySeam.get(knot.seam()));
            found.add(new RuleViolation(
                    "mutual dependency",
                    Severity.NOTE,
                    List.of(knot.one(), knot.other()),
                    knot.sentence() + ".",
                    layer.map(l -> List.of(repairs.naming(l))).orElse(List.of())));
        }
    }

    private String name(PhaseId id) {
        return Objects.requireNonNull(plan.phases().get(id)).name();
    }
}
