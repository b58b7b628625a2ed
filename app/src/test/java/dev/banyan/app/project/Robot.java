package dev.banyan.app.project;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.PlanStore;
import dev.banyan.model.laws.RandomEdits;
import java.util.List;
import java.util.Random;

/// Works on a plan at random, the same for the same seed and the same plan: edits, with some undo and redo of its own.
final class Robot {
    private final Random random;
    private final RandomEdits edits;
    private final boolean imports;
    private int done;
    private int undone;

    Robot(long seed, Plan start) {
        List<ModuleId> modules =
                start.facts().modules().stream().map(LegacyModule::id).toList();
        random = new Random(seed);
        imports = modules.isEmpty();
        edits = imports ? new RandomEdits(seed) : new RandomEdits(seed, modules);
    }

    /// Does the next thing that changes the plan.
    void step(PlanStore store) {
        Plan before = store.plan();
        while (store.plan() == before) {
            int dice = random.nextInt(10);
            if (dice == 0 && done > 0) {
                store.undo();
                done--;
                undone++;
            } else if (dice == 1 && undone > 0) {
                store.redo();
                done++;
                undone--;
            } else {
                store.apply(imports ? edits.next(before) : edits.nextDecision(before));
                if (store.plan() != before) {
                    done++;
                    undone = 0;
                }
            }
        }
    }
}
