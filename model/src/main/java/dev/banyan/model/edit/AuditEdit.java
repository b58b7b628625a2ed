package dev.banyan.model.edit;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.MappingRule;
import java.util.List;

/// Edits of what the plan stands on.
public sealed interface AuditEdit extends Edit {

    /// Lets the plan stand on another audit. Contexts, phases and positions are kept by the names of the modules; a
    /// module that is gone stays in its context, so that undo or a later audit finds it there.
    record Accept(Audit audit) implements AuditEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            return Says.done(plan.audit().equals(audit) ? plan : plan.withAudit(audit));
        }

        @Override
        public String label(Plan before) {
            var known = before.audit().sources();
            var fresh = audit.sources().stream().filter(s -> !known.contains(s)).toList();
            return fresh.size() == 1
                    ? "Import " + fresh.getFirst().name()
                    : "Import " + Says.count(fresh, "source", "sources");
        }
    }

    /// Maps names that did not match, or leaves them out.
    record MapNames(List<MappingRule> rules) implements AuditEdit {
        public MapNames {
            rules = List.copyOf(rules);
        }

        @Override
        public Outcome applyTo(Plan plan) {
            Audit mapped = plan.audit().with(rules);
            return Says.done(mapped.equals(plan.audit()) ? plan : plan.withAudit(mapped));
        }

        @Override
        public String label(Plan before) {
            return "Map names by " + Says.count(rules, "rule", "rules");
        }
    }
}
