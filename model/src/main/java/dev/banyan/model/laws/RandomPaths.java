package dev.banyan.model.laws;

import dev.banyan.model.CriticalPath;
import dev.banyan.model.CriticalPathId;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.CriticalPathEdit;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.pcollections.TreePSet;

/// Random edits of critical paths.
final class RandomPaths {
    private final Random random;
    private final List<ModuleId> modules;

    RandomPaths(Random random, List<ModuleId> modules) {
        this.random = random;
        this.modules = modules;
    }

    CriticalPathEdit edit(Plan plan, PhaseId phase) {
        CriticalPathId path = pathOf(plan);
        return switch (random.nextInt(7)) {
            case 0 -> new CriticalPathEdit.Remove(path);
            case 1 -> new CriticalPathEdit.Aim(path, random.nextInt(3) == 0 ? null : target(phase));
            case 2 -> new CriticalPathEdit.Lead(path, someRoutes(), someModules());
            case 3 -> new CriticalPathEdit.Describe(path, word(), word(), "pays\nfor all");
            default ->
                new CriticalPathEdit.Draw(new CriticalPath(
                        new CriticalPathId("cp" + random.nextInt(12)),
                        word(),
                        word(),
                        "",
                        TreePSet.from(someRoutes()),
                        TreePSet.from(someModules()),
                        random.nextBoolean() ? null : target(phase)));
        };
    }

    /// A path of the plan; now and then one it does not have.
    CriticalPathId pathOf(Plan plan) {
        var ids = List.copyOf(plan.criticalPaths().keySet());
        return ids.isEmpty() || random.nextInt(12) == 0
                ? new CriticalPathId("cp" + random.nextInt(12))
                : ids.get(random.nextInt(ids.size()));
    }

    private CriticalPath.Target target(PhaseId phase) {
        return new CriticalPath.Target(random.nextInt(1001) / 10.0, random.nextBoolean() ? null : phase);
    }

    private Set<String> someRoutes() {
        var some = new HashSet<String>();
        for (int i = random.nextInt(4); i > 0; i--) some.add("/basket/" + random.nextInt(6) + "/");
        return some;
    }

    private Set<ModuleId> someModules() {
        var some = new HashSet<ModuleId>();
        for (int i = random.nextInt(4); i > 0; i--) some.add(modules.get(random.nextInt(modules.size())));
        return some;
    }

    private String word() {
        return List.of("", "Check out", "O'Brien; DROP TABLE plan", "Zahlung & Co", "a\nb")
                        .get(random.nextInt(5))
                + random.nextInt(20);
    }
}
