package dev.banyan.app.project;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.ModuleNumbers;
import dev.banyan.model.audit.PastAudit;
import dev.banyan.model.audit.Total;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/// What earlier audits measured: a row for each audit, each total, each module.
final class PastAuditPart {
    private static final Table<Integer, PastAudit> AUDIT =
            Table.of("past_audit", 1, "nr, on_day", Plan::pastAudits, (nr, a, to) -> to.accept(Row.of(nr, a.on())));

    private static final Table<Integer, PastAudit> TOTAL = Table.of(
            "past_total",
            2,
            "audit, what, number",
            Plan::pastAudits,
            (nr, a, to) -> a.totals().forEach((what, number) -> to.accept(Row.of(nr, what, number))));

    private static final Table<Integer, PastAudit> MODULE = Table.of(
            "past_module",
            2,
            "audit, module, code, statements, covered, complexity, commits, findings",
            Plan::pastAudits,
            (nr, a, to) -> a.modules()
                    .forEach((id, n) -> to.accept(Row.of(
                            nr,
                            id,
                            known(n.code()),
                            known(n.statements()),
                            known(n.covered()),
                            known(n.complexity()),
                            known(n.commits()),
                            known(n.findings())))));

    static final Part PART = Part.of(PastAuditPart::read, AUDIT, TOTAL, MODULE);

    private PastAuditPart() {}

    private static @Nullable Integer known(int number) {
        return number == ModuleNumbers.UNKNOWN ? null : number;
    }

    private static Plan read(Rows rows, Plan onto) {
        Map<Integer, Map<Total, Long>> totals = new HashMap<>();
        for (Row row : rows.all(TOTAL)) {
            Values v = row.read();
            totals.computeIfAbsent(v.integer(), nr -> new TreeMap<>()).put(v.constant(Total.class), v.whole());
        }
        Map<Integer, Map<ModuleId, ModuleNumbers>> modules = new HashMap<>();
        for (Row row : rows.all(MODULE)) {
            Values v = row.read();
            modules.computeIfAbsent(v.integer(), nr -> new TreeMap<>()).put(new ModuleId(v.text()), numbers(v));
        }
        var audits = new TreeMap<Integer, PastAudit>();
        for (Row row : rows.all(AUDIT)) {
            Values v = row.read();
            int nr = v.integer();
            LocalDate on = v.date();
            audits.put(
                    nr,
                    new PastAudit(
                            nr,
                            on,
                            TreePMap.from(new TreeMap<>(modules.getOrDefault(nr, Map.of()))),
                            TreePMap.from(new TreeMap<>(totals.getOrDefault(nr, Map.of())))));
        }
        return onto.withPastAudits(TreePMap.from(audits));
    }

    private static ModuleNumbers numbers(Values v) {
        return new ModuleNumbers(
                v.integerOr(ModuleNumbers.UNKNOWN),
                v.integerOr(ModuleNumbers.UNKNOWN),
                v.integerOr(ModuleNumbers.UNKNOWN),
                v.integerOr(ModuleNumbers.UNKNOWN),
                v.integerOr(ModuleNumbers.UNKNOWN),
                v.integerOr(ModuleNumbers.UNKNOWN));
    }
}
