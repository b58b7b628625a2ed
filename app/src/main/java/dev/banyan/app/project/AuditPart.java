package dev.banyan.app.project;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.MappingRule;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.Source.Certainty;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the plan stands on: which sources of the archive, and the rules for names.
final class AuditPart implements Part {
    private final Archive archive;
    private final Table<Integer, Source> sources;
    private final Table<Integer, MappingRule> rules;

    AuditPart(Archive archive) {
        this.archive = archive;
        sources = Table.of(
                "plan_source",
                1,
                "source, name, certainty, reason, read_at",
                plan -> archive.numbered(plan.audit()),
                (nr, s, to) -> to.accept(Row.of(nr, s.name(), s.certainty(), s.reason(), s.readAt())));
        rules = Table.of(
                "mapping_rule",
                1,
                "place, prefix, target, action",
                AuditPart::rules,
                (place, r, to) -> to.accept(Row.of(place, r.prefix(), r.target(), r.action())));
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(sources, rules);
    }

    private static SortedMap<Integer, MappingRule> rules(Plan plan) {
        var rules = new TreeMap<Integer, MappingRule>();
        for (MappingRule rule : plan.audit().rules()) rules.put(rules.size(), rule);
        return rules;
    }

    @Override
    public Plan read(Rows rows, Plan onto) throws SQLException {
        var readings = new ArrayList<Reading>();
        for (Row row : rows.all(sources)) {
            Values v = row.read();
            readings.add(archive.reading(
                    v.integer(), v.text(), v.constant(Certainty.class), v.text(), Instant.parse(v.text())));
        }
        var inOrder = new TreeMap<Integer, MappingRule>();
        for (Row row : rows.all(rules)) {
            Values v = row.read();
            inOrder.put(v.integer(), new MappingRule(v.text(), v.text(), v.constant(MappingRule.Action.class)));
        }
        return onto.withAudit(new Audit(readings, inOrder.values()));
    }
}
