package dev.banyan.model.roadmap;

import dev.banyan.model.Phase;
import dev.banyan.model.Plan;
import dev.banyan.model.SeamId;
import dev.banyan.model.seams.Seams;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Seams that the order of the phases goes against: one side leaves the legacy system before the other side, on which
/// it depends and from which no layer keeps it apart.
///
/// @param waits by seam, what the order does not wait for
public record SeamsAgainstOrder(SortedMap<SeamId, Wait> waits) {
    public static SeamsAgainstOrder of(Plan plan, Seams seams) {
        var order = plan.roadmap().stream().map(Phase::id).toList();
        var waits = new TreeMap<SeamId, Wait>();
        if (!order.isEmpty())
            for (Wait w : Precedence.of(plan, seams, RetiredRisk.of(plan)).waits())
                if (w.reason() == Wait.Reason.SEAM && w.seam() != null && Rules.breaks(order, w))
                    waits.put(w.seam(), w);
        return new SeamsAgainstOrder(waits);
    }

    public Optional<Wait> of(SeamId seam) {
        return Optional.ofNullable(waits.get(seam));
    }

    /// What is wrong between the two phases of a seam, with its repairs; nothing where the order keeps it.
    public List<RuleViolation> violations(SeamId seam, Plan plan, LocalDate today) {
        Wait wait = waits.get(seam);
        if (wait == null) return List.of();
        return Roadmap.of(plan, today).violations(wait.phase()).stream()
                .filter(v -> v.severity() == RuleViolation.Severity.ERROR && v.touches(wait.before()))
                .toList();
    }
}
