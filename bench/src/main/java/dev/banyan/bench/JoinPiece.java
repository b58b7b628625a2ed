package dev.banyan.bench;

import dev.banyan.bench.measure.PeakHeap;
import dev.banyan.bench.measure.Row;
import dev.banyan.bench.measure.Timed;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Audit;
import java.util.List;

/// Joining the names of all sources to one set of modules.
final class JoinPiece implements Piece {
    @Override
    public String name() {
        return "join";
    }

    @Override
    public List<Row> measure(Setting setting) throws Exception {
        Plan generated = GeneratedPlan.undecided(
                setting.scale().system().get(), setting.scale().findings());
        return List.of(row("the audit", Audits.plan(setting.corpus()), setting), row("generated", generated, setting));
    }

    private Row row(String what, Plan plan, Setting setting) throws Exception {
        Audit audit = plan.audit();
        // A new audit has not joined yet.
        Timed.Work join = () -> new Audit(audit.readings(), audit.rules()).facts();
        return Row.of(
                        name(),
                        what + ", " + Text.modules(plan),
                        setting.scale().pairs().alone(Timed.of(join)))
                .heap(PeakHeap.of(join));
    }
}
