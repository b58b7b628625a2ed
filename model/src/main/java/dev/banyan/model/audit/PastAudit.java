package dev.banyan.model.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// What an audit measured that a later one has taken the place of: the numbers, so that every one of them has a trend.
/// The facts behind them are gone.
///
/// @param number  from 1, in the order of the audits
/// @param on      day its latest source was read
/// @param modules every module it knew
/// @param totals  over the whole system, those it knew
public record PastAudit(
        int number, LocalDate on, PSortedMap<ModuleId, ModuleNumbers> modules, PSortedMap<Total, Long> totals) {

    /// An audit that is about to be replaced; it has at least one source.
    public static PastAudit of(int number, Audit audit) {
        AuditFacts facts = audit.facts();
        SortedMap<ModuleId, ModuleNumbers> modules = new TreeMap<>();
        for (LegacyModule module : facts.modules()) modules.put(module.id(), ModuleNumbers.of(module));
        Map<Total, Long> totals = Total.in(facts);
        return new PastAudit(number, day(audit), TreePMap.from(modules), TreePMap.from(totals));
    }

    /// The day the latest source was read, in UTC.
    public static LocalDate day(Audit audit) {
        return audit.sources().stream()
                .map(Source::readAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH)
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
    }

    /// The same with modules under the names they have now, so that their numbers go on.
    public PastAudit renamed(Map<ModuleId, ModuleId> names) {
        PSortedMap<ModuleId, ModuleNumbers> now = modules;
        for (var name : names.entrySet()) {
            ModuleNumbers numbers = modules.get(name.getKey());
            if (numbers != null) now = now.minus(name.getKey()).plus(name.getValue(), numbers);
        }
        return now == modules ? this : new PastAudit(number, on, now, totals);
    }
}
