package dev.banyan.views.map.inspect;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.Endpoint;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.map.edit.MapEdits;
import dev.banyan.views.map.state.Derived;
import dev.banyan.views.map.words.CostWords;
import dev.banyan.views.map.words.Hint;
import dev.banyan.views.map.words.Names;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Inspector;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.Tips;
import dev.banyan.views.parts.ToSource;
import dev.banyan.views.parts.Tone;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;

/// What the inspector says of modules: the facts with where each comes from, whom they use, who uses them.
public final class ModulesInspector {
    private static final int MOST = 12;

    private final Workbench bench;
    private final Derived derived;
    private final Plan plan;

    public ModulesInspector(Workbench bench, Derived derived) {
        this.bench = bench;
        this.derived = derived;
        this.plan = bench.plan();
    }

    public Node of(Set<ModuleId> ids) {
        return ids.size() == 1 ? one(ids.iterator().next()) : several(ids);
    }

    private Node one(ModuleId id) {
        AuditFacts facts = plan.facts();
        if (!facts.knows(id)) {
            var gone = new Inspector(id.name(), "The current audit does not know this module any more.");
            return gone.section("Context", placing(Set.of(id)).row());
        }
        LegacyModule m = facts.module(id);
        var inspector = new Inspector(
                id.shortName(),
                m.path() == null ? id.name() : m.path(),
                new Pill(m.kind().words(), Tone.NEUTRAL));
        inspector.section("Context", placing(Set.of(id)).row());
        inspector.section("Facts", figures(m));
        risk(inspector, id);
        cost(inspector, id);
        new ModuleNeighbours(bench, id).into(inspector);
        endpoints(
                inspector,
                facts.endpoints().stream().filter(e -> id.equals(e.module())).toList());
        new ModuleAtWork(bench, id).into(inspector);
        return inspector;
    }

    private Figures figures(LegacyModule m) {
        var rows = new Figures();
        var size = m.size();
        if (size == null) rows.unknown("Lines of code", "A line count gives this: radon raw -j, or cloc --by-file.");
        else
            rows.row(
                    "Lines of code", ToSource.value(NumberText.count(size.code()), size.source(), size.place(), bench));
        var c = m.coverage();
        if (c == null) rows.unknown("Covered", "A coverage report gives this: coverage json, or Cobertura XML.");
        else
            rows.row(
                    "Covered",
                    ToSource.value(
                            NumberText.percent(c.share()) + " of " + NumberText.count(c.statements()),
                            c.source(),
                            c.place(),
                            bench));
        var x = m.complexity();
        if (x == null || x.worst() < 0) rows.unknown("Worst function", "radon cc -j gives this.");
        else {
            rows.row("Worst function", ToSource.value(NumberText.count(x.worst()), x.source(), x.place(), bench));
            if (!x.worstName().isEmpty()) rows.below(x.worstName());
        }
        var h = m.churn();
        if (h == null) rows.unknown("Commits", "git log --numstat gives this.");
        else
            rows.row(
                            "Commits",
                            ToSource.value(
                                    (h.commits() < 0 ? NumberText.UNKNOWN : NumberText.count(h.commits()))
                                            + (h.authors() < 0
                                                    ? ""
                                                    : " by " + NumberText.count(h.authors(), "author", "authors")),
                                    h.source(),
                                    h.place(),
                                    bench))
                    .row("Last change", NumberText.date(h.last()));
        if (m.findings() < 0) rows.unknown("Findings", "A static analysis report gives this.");
        else rows.row("Findings", findings(m));
        return rows;
    }

    /// How risky changing it is, and why.
    private void risk(Inspector inspector, ModuleId id) {
        var parts = derived.moduleRisk(plan);
        int m = plan.facts().number(id).orElse(-1);
        if (m < 0 || Double.isNaN(parts.risk()[m])) {
            inspector
                    .section("Risk of changing it")
                    .text("no data: coverage, complexity or history of code give this.");
            return;
        }
        var rows = new Figures();
        part(rows, "Not covered", parts.gap()[m], "Share of its statements that no test reaches", "A coverage report");
        part(rows, "Changed more often than", parts.churn()[m], "Share of the code modules", "git log --numstat");
        part(rows, "More complex than", parts.complexity()[m], "Share of the code modules", "radon cc -j");
        part(rows, "More dependencies than", parts.coupling()[m], "Share of the code modules", "An import graph");
        inspector.section("Risk of changing it " + Math.round(100 * parts.risk()[m]) + " of 100", rows);
        inspector.text("The geometric mean of what is known of these, each from 5 to 100.");
    }

    private static void part(Figures rows, String words, double share, String what, String remedy) {
        if (Double.isNaN(share)) rows.unknown(words, remedy + " gives this.");
        else rows.row(words, from(NumberText.percent(share), what));
    }

    /// Leads to the first of them.
    private Node findings(LegacyModule m) {
        String count = NumberText.count(m.findings());
        return plan.facts().findings().stream()
                .filter(f -> m.id().equals(f.module()))
                .findFirst()
                .<Node>map(f -> ToSource.value(count, f.source(), f.place(), bench))
                .orElseGet(() -> from(count, ""));
    }

    private static Label from(String value, String source) {
        var label = new Label(value);
        label.getStyleClass().add("figure-value");
        label.setMaxWidth(170);
        label.setAlignment(Pos.CENTER_RIGHT);
        Tips.set(label, source);
        return label;
    }

    /// What taking the module out of its context would save or cost, for the contexts it is tied to most.
    private void cost(Inspector inspector, ModuleId id) {
        ContextId own = plan.membership().get(id);
        var best = plan.contexts().keySet().stream()
                .filter(c -> !c.equals(own))
                .map(c -> Map.entry(c, derived.costs(plan).moving(Set.of(id), c)))
                .filter(e -> e.getValue().more() < 0)
                .min(Comparator.comparingInt(e -> e.getValue().more()))
                .orElse(null);
        if (own == null || best == null || plan.boundaries().pins().containsKey(id)) return;
        inspector
                .section("Cheaper elsewhere")
                .text("In " + Names.of(plan, best.getKey()) + ": " + CostWords.crossing(best.getValue()))
                .add(Buttons.plain("Move it there", () -> edits().move(Set.of(id), best.getKey())));
    }

    private Placing placing(Set<ModuleId> ids) {
        return new Placing(bench, edits(), ids);
    }

    private MapEdits edits() {
        return new MapEdits(bench, () -> derived.scene(bench.plan()));
    }

    private void endpoints(Inspector inspector, List<Endpoint> endpoints) {
        if (endpoints.isEmpty()) return;
        inspector.section("Endpoints " + NumberText.count(endpoints.size()));
        for (Endpoint e : endpoints.stream().limit(MOST).toList()) {
            var link = new Hyperlink(e.route());
            link.getStyleClass().add("code");
            Tips.set(link, e.view() + " — " + Names.of(plan, e.source(), e.place()));
            int number = plan.facts().endpoints().indexOf(e);
            link.setOnAction(_ -> bench.selection().select(new Subject.OfEndpoint(number)));
            inspector.add(link);
        }
    }

    private Node several(Set<ModuleId> ids) {
        AuditFacts facts = plan.facts();
        long lines = 0, statements = 0, covered = 0, commits = 0;
        var contexts = new TreeSet<String>();
        int alone = 0;
        for (ModuleId id : ids) {
            ContextId context = plan.membership().get(id);
            if (context == null) alone++;
            else contexts.add(Names.of(plan, context));
            if (!facts.knows(id)) continue;
            LegacyModule m = facts.module(id);
            lines += m.lines();
            if (m.coverage() != null) {
                statements += m.coverage().statements();
                covered += m.coverage().covered();
            }
            commits += Math.max(0, m.commits());
        }
        var inspector = new Inspector(NumberText.count(ids.size(), "module", "modules"), "");
        var rows = new Figures()
                .row("Lines of code", lines == 0 ? NumberText.UNKNOWN : NumberText.count(lines))
                .row(
                        "Covered",
                        statements == 0 ? NumberText.UNKNOWN : NumberText.percent((double) covered / statements))
                .row("Commits", commits == 0 ? NumberText.UNKNOWN : NumberText.count(commits))
                .row("In no context", NumberText.count(alone));
        inspector.add(rows);
        if (!contexts.isEmpty()) inspector.text("In " + String.join(", ", contexts));
        var placing = placing(ids);
        ContextId common = placing.common();
        inspector.section("Context", placing.row());
        if (common == null || !plan.modulesOf(common).equals(ids)) {
            inspector.section("As a context of their own");
            var cost = derived.costs(plan).toNewContext(ids);
            for (Hint.Line line : CostWords.of(cost)) inspector.text(line.words());
        }
        inspector.section("Modules");
        for (ModuleId id : new TreeSet<>(ids).stream().limit(2 * MOST).toList()) {
            var link = new Hyperlink(id.name());
            link.getStyleClass().add("code");
            link.setOnAction(_ -> bench.selection().select(Subject.module(id)));
            inspector.add(link);
        }
        if (ids.size() > 2 * MOST) inspector.text("and " + NumberText.count(ids.size() - 2L * MOST) + " more");
        return inspector;
    }
}
