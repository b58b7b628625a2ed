package dev.banyan.views.shell;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.CriticalPath;
import dev.banyan.model.ModuleSearch;
import dev.banyan.model.Phase;
import dev.banyan.model.Plan;
import dev.banyan.model.Risk;
import dev.banyan.model.audit.Endpoint;
import dev.banyan.model.audit.Incident;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.Library;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.Table;
import dev.banyan.views.Action;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.NumberText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// Everything that can be found at the moment, and what is best for a few letters. 20,000 modules take a few
/// milliseconds a key.
final class Findable {
    private static final int BEST = 40;

    private record Hit(Found found, int match) {
        boolean together() {
            return match >= Fuzzy.TOGETHER;
        }

        int score() {
            return match + found.weight();
        }
    }

    private static final Comparator<Hit> WORST_FIRST = Comparator.comparingInt(Hit::score)
            .thenComparing(h -> h.found().name().length(), Comparator.reverseOrder())
            .thenComparing(h -> h.found().name(), Comparator.reverseOrder());

    private final List<Found> all = new ArrayList<>();
    private @Nullable Workbench bench;

    /// @param desk null while no plan is open; then there are only commands
    static Findable in(Shell shell) {
        var findable = new Findable();
        for (Action action : shell.actions().all()) findable.add(action);
        Desk desk = shell.desk();
        if (desk != null) findable.addPlan(desk.workbench());
        return findable;
    }

    private void add(Action action) {
        if (!action.enabled().get()
                || action.id().equals("edit.redo2")
                || action.id().equals("find")) return;
        var key = action.key();
        String beside = key == null ? "" : key.getDisplayText();
        all.add(Found.of("command", action.icon(), action.words(), beside, 60, action.run()));
    }

    private void addPlan(Workbench w) {
        bench = w;
        Plan plan = w.plan();
        for (BoundedContext c : plan.contexts().values())
            all.add(found(
                    "context", "mdi2v-vector-polygon", c.name(), c.owner(), 80, w, Subject.context(c.id()), "map"));
        for (Phase p : plan.phases().values())
            all.add(found(
                    "phase",
                    "mdi2c-chart-gantt",
                    p.name(),
                    p.kind().words(),
                    70,
                    w,
                    new Subject.OfPhase(p.id()),
                    "roadmap"));
        for (CriticalPath p : plan.criticalPaths().values())
            all.add(found(
                    "critical path",
                    "mdi2m-map-marker-path",
                    p.name(),
                    p.owner(),
                    60,
                    w,
                    new Subject.OfPath(p.id()),
                    "coverage"));
        for (Risk r : plan.risks().values())
            all.add(found(
                    "risk",
                    "mdi2a-alert-outline",
                    "R" + r.number() + " " + r.title(),
                    "",
                    50,
                    w,
                    new Subject.OfRisk(r.id()),
                    "risk"));
        for (Source s : plan.audit().sources())
            all.add(found(
                    "source",
                    "mdi2f-file-document-outline",
                    s.name(),
                    s.title(),
                    20,
                    w,
                    new Subject.OfSource(s.id()),
                    "audit"));
        addFacts(w, plan);
    }

    private void addFacts(Workbench w, Plan plan) {
        for (LegacyModule m : plan.facts().modules()) {
            var context = plan.membership().get(m.id());
            var known = context == null ? null : plan.contexts().get(context);
            all.add(found(
                    "module",
                    "mdi2c-cube-outline",
                    m.id().name(),
                    known == null ? "" : known.name(),
                    0,
                    w,
                    Subject.module(m.id()),
                    "map"));
        }
        for (Library l : plan.facts().libraries())
            all.add(found(
                    "library",
                    "mdi2p-package-variant-closed",
                    l.name(),
                    l.version(),
                    10,
                    w,
                    new Subject.OfLibrary(l.name()),
                    "audit"));
        List<Endpoint> endpoints = plan.facts().endpoints();
        for (int i = 0; i < endpoints.size(); i++)
            all.add(found(
                    "endpoint",
                    "mdi2w-web",
                    endpoints.get(i).route(),
                    endpoints.get(i).name(),
                    5,
                    w,
                    new Subject.OfEndpoint(i),
                    "audit"));
        for (Table t : plan.facts().operation().tables())
            all.add(found("table", "mdi2t-table", t.name(), t.model(), 5, w, new Subject.OfTable(t.name()), "audit"));
        List<Incident> incidents = plan.facts().operation().incidents();
        for (int i = 0; i < incidents.size(); i++)
            all.add(found(
                    "incident",
                    "mdi2f-flash-alert-outline",
                    (incidents.get(i).id() + " " + incidents.get(i).title()).strip(),
                    incidents.get(i).severity(),
                    2,
                    w,
                    new Subject.OfIncident(i),
                    "audit"));
    }

    private static Found found(
            String kind,
            String icon,
            String name,
            String beside,
            int weight,
            Workbench w,
            Subject subject,
            String room) {
        return Found.of(kind, icon, name, beside, weight, () -> {
            w.selection().select(subject);
            w.go().accept(room);
        });
    }

    /// The best matches, the best first. Without letters: the commands.
    List<Found> best(String query) {
        String letters = query.toLowerCase(java.util.Locale.ROOT).strip();
        if (letters.isEmpty())
            return all.stream()
                    .filter(f -> f.kind().equals("command"))
                    .limit(BEST)
                    .toList();
        var best = new PriorityQueue<Hit>(WORST_FIRST);
        for (Found found : all) {
            int score = score(letters, found.lower());
            if (score < 0) continue;
            best.add(new Hit(found, score));
            if (best.size() > BEST) best.poll();
        }
        // Letters scattered over a long name are a guess, which is no help beside what is really called so.
        boolean called = best.stream().anyMatch(Hit::together);
        var found = new ArrayList<>(best.stream()
                .filter(hit -> hit.together() || !called)
                .sorted(WORST_FIRST.reversed())
                .map(Hit::found)
                .toList());
        together(query.strip()).ifPresent(all -> found.add(beforeModules(found), all));
        return found;
    }

    /// All modules that are called so at once, where there are several: a selection to draw a context around.
    private Optional<Found> together(String query) {
        Workbench w = bench;
        if (w == null) return Optional.empty();
        var ids = new ModuleSearch(query).in(w.plan());
        if (ids.size() < 2) return Optional.empty();
        String words = "Select the " + NumberText.count(ids.size()) + " modules matching “" + query + "”";
        return Optional.of(
                found("modules", "mdi2s-selection-search", words, "", 0, w, new Subject.Modules(ids), "map"));
    }

    /// Enter goes to what is called so itself, if anything is.
    private static int beforeModules(List<Found> found) {
        for (int i = 1; i < found.size(); i++) if (found.get(i).kind().equals("module")) return i;
        return Math.min(1, found.size());
    }

    /// Words may come in any order; each must be there.
    private static int score(String letters, String name) {
        if (letters.indexOf(' ') < 0) return Fuzzy.score(letters, name);
        int whole = Fuzzy.score(letters, name);
        if (whole >= Fuzzy.TOGETHER) return whole + 100;
        int sum = 0;
        String[] words = letters.split("\\s+");
        for (String word : words) {
            int score = Fuzzy.score(word, name);
            if (score < 0) return -1;
            sum += score;
        }
        return sum / words.length;
    }
}
