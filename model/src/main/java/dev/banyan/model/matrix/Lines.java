package dev.banyan.model.matrix;

import dev.banyan.model.ContextId;
import dev.banyan.model.Phase;
import dev.banyan.model.Plan;
import dev.banyan.model.seams.ContextIndex;
import dev.banyan.model.seams.Homes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The lines of a matrix before they are put into an order: contexts by id, packages and modules by name, what is in no
/// context last.
final class Lines {
    private final Plan plan;
    private final ContextIndex index;
    private final Map<ContextId, Integer> phases = new HashMap<>();

    private Lines(Plan plan) {
        this.plan = plan;
        index = ContextIndex.of(plan);
        for (Phase phase : plan.roadmap())
            for (ContextId context : phase.contexts()) phases.putIfAbsent(context, phase.place());
    }

    static List<Line> of(Plan plan, Level level) {
        var lines = new Lines(plan);
        return switch (level) {
            case CONTEXTS -> lines.contexts();
            case PACKAGES -> lines.packages();
            case MODULES -> lines.modules();
        };
    }

    private List<Line> contexts() {
        var members = new ArrayList<List<Integer>>();
        for (int c = 0; c <= index.size(); c++) members.add(new ArrayList<>());
        for (int m = 0; m < plan.facts().modules().size(); m++) {
            int c = index.ofModule(m);
            members.get(c == ContextIndex.NONE ? index.size() : c).add(m);
        }
        var lines = new ArrayList<Line>();
        for (int c = 0; c < index.size(); c++) lines.add(line(name(index.context(c)), c, members.get(c)));
        if (!members.getLast().isEmpty()) lines.add(line("", ContextIndex.NONE, members.getLast()));
        return lines;
    }

    private String name(ContextId id) {
        var context = plan.context(id);
        return context == null ? id.text() : context.name();
    }

    private List<Line> packages() {
        Homes homes = Homes.of(plan.facts().modules());
        var byContext = new TreeMap<Integer, TreeMap<String, List<Integer>>>();
        for (int m = 0; m < plan.facts().modules().size(); m++) {
            int c = index.ofModule(m);
            byContext
                    .computeIfAbsent(c == ContextIndex.NONE ? index.size() : c, _ -> new TreeMap<>())
                    .computeIfAbsent(homes.of(m), _ -> new ArrayList<>())
                    .add(m);
        }
        var lines = new ArrayList<Line>();
        byContext.forEach((c, packages) -> packages.forEach((name, members) -> lines.add(line(name, c, members))));
        return lines;
    }

    private List<Line> modules() {
        var modules = plan.facts().modules();
        var lines = new ArrayList<Line>(modules.size());
        for (int m = 0; m < modules.size(); m++)
            lines.add(line(modules.get(m).id().name(), index.ofModule(m), List.of(m)));
        return lines;
    }

    private Line line(String name, int context, List<Integer> members) {
        @Nullable ContextId id = context < 0 || context >= index.size() ? null : index.context(context);
        int phase = id == null ? -1 : phases.getOrDefault(id, -1);
        return new Line(name, id, members.stream().mapToInt(Integer::intValue).toArray(), phase);
    }
}
