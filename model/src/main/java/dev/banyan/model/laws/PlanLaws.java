package dev.banyan.model.laws;

import dev.banyan.model.ContextId;
import dev.banyan.model.CoverageTarget;
import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.CriticalPath;
import dev.banyan.model.CriticalPathId;
import dev.banyan.model.Delivery;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.Relationship;
import dev.banyan.model.Risk;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What holds in every plan, whatever edits led to it.
public final class PlanLaws {
    private final Plan plan;
    private final List<String> broken = new ArrayList<>();

    private PlanLaws(Plan plan) {
        this.plan = plan;
    }

    /// The laws a plan breaks, in words; empty for every plan that was made by edits.
    public static List<String> brokenBy(Plan plan) {
        var laws = new PlanLaws(plan);
        laws.checkContexts();
        laws.checkPhases();
        laws.checkRest();
        laws.checkBoundaries();
        laws.checkDelivery();
        plan.kept().forEach((id, kept) -> {
            laws.same("scenario or baseline", id, kept.id());
            brokenBy(kept.decisions()).forEach(law -> laws.broken.add(kept.name() + ": " + law));
        });
        return List.copyOf(laws.broken);
    }

    private void checkContexts() {
        plan.contexts().forEach((id, c) -> same("context", id, c.id()));
        plan.membership().values().forEach(c -> context("a module", c));
        plan.anchors().keySet().forEach(c -> context("a place on the map", c));
        for (Relationship r : plan.relationships().values()) {
            context("a relationship", r.seam().one());
            context("a relationship", r.seam().other());
            ContextId upstream = r.upstream();
            if (upstream != null && !r.seam().touches(upstream)) broken.add("upstream beside its seam " + r.seam());
        }
    }

    private void checkPhases() {
        int place = 0;
        for (Phase p : plan.roadmap()) {
            if (p.place() != place++) broken.add("a gap in the order before " + p.name());
            p.contexts().forEach(c -> context("phase " + p.name(), c));
            p.after().forEach(a -> phase("phase " + p.name(), a));
        }
        plan.phases().forEach((id, p) -> same("phase", id, p.id()));
        for (Criterion c : plan.criteria().values()) {
            phase("a criterion", c.phase());
            if (c.measure() instanceof Measure.PathCoverage m) path("a criterion", m.path());
        }
    }

    private void checkRest() {
        for (Risk r : plan.risks().values()) {
            context("risk " + r.number(), r.context());
            phase("risk " + r.number(), r.retiredIn());
        }
        plan.targets().forEach((context, t) -> same("target", context, t.context()));
        for (CoverageTarget t : plan.targets().values()) {
            context("a coverage target", t.context());
            phase("a coverage target", t.before());
        }
        plan.criticalPaths().forEach((id, path) -> {
            same("critical path", id, path.id());
            CriticalPath.Target target = path.target();
            phase("the target of a critical path", target == null ? null : target.before());
        });
        var names = plan.criticalPaths().values().stream().map(CriticalPath::name);
        if (names.distinct().count() != plan.criticalPaths().size()) broken.add("two critical paths of one name");
        long numbers =
                plan.risks().values().stream().map(Risk::number).distinct().count();
        if (numbers != plan.risks().size()) broken.add("two risks of one number");
    }

    private void checkBoundaries() {
        plan.boundaries().rules().forEach((rule, c) -> context("the rule " + rule, c));
        plan.boundaries().canvases().keySet().forEach(c -> context("a canvas", c));
        plan.boundaries().dispositions().values().forEach(d -> phase("a disposition", d.phase()));
    }

    private void checkDelivery() {
        Delivery d = plan.delivery();
        d.teams().forEach((name, team) -> same("team", name, team.name()));
        d.freezes().forEach((id, freeze) -> same("freeze", id, freeze.id()));
        d.passes().forEach((id, pass) -> same("data pass", id, pass.id()));
        d.scopes().keySet().forEach(p -> phase("a scope", p));
        d.rollouts().keySet().forEach(p -> phase("a rollout", p));
        d.runbooks().keySet().forEach(p -> phase("a runbook", p));
        d.passes().values().forEach(pass -> phase("a data pass", pass.phase()));
        d.progress().keySet().forEach(p -> phase("a progress", p));
        d.signOffs().keySet().forEach(gate -> phase("a sign-off", gate.phase()));
    }

    private void same(String what, Object key, Object id) {
        if (!key.equals(id)) broken.add(what + " " + id + " is kept under " + key);
    }

    private void context(String by, @Nullable ContextId id) {
        if (id != null && !plan.contexts().containsKey(id)) broken.add(by + " names context " + id + ", which is gone");
    }

    private void phase(String by, @Nullable PhaseId id) {
        if (id != null && !plan.phases().containsKey(id)) broken.add(by + " names phase " + id + ", which is gone");
    }

    private void path(String by, @Nullable CriticalPathId id) {
        if (id != null && !plan.criticalPaths().containsKey(id))
            broken.add(by + " names critical path " + id + ", which is gone");
    }
}
