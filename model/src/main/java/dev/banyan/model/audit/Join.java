package dev.banyan.model.audit;

import java.util.Collection;

/// Joins the names of all sources to one set of modules.
final class Join {
    private Join() {}

    static AuditFacts of(Collection<Reading> readings, Collection<MappingRule> rules) {
        return AuditFacts.NONE;
    }
}
