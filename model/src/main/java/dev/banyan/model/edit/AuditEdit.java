package dev.banyan.model.edit;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.MappingRule;
import dev.banyan.model.audit.ModuleId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Edits of what the plan stands on.
public sealed interface AuditEdit extends Edit {

    /// Lets the plan stand on another audit. Contexts, phases and positions are kept by the names of the modules; a
    /// module that is gone stays in its context, so that undo or a later audit finds it there. What the
    /// audit before measured is kept as a [PastAudit] when some of its sources go.
    ///
    /// @param renamed modules that have another name now, by the old one: decisions about them go along
    record Accept(Audit audit, Map<ModuleId, ModuleId> renamed) implements AuditEdit {
        public Accept {
            renamed = Map.copyOf(renamed);
        }

        public Accept(Audit audit) {
            this(audit, Map.of());
        }

        @Override
        public Outcome applyTo(Plan plan) {
            if (plan.audit().equals(audit) && renamed.isEmpty()) return Says.done(plan);
            Plan later = LaterAudit.remember(plan, audit).withAudit(audit);
            return Says.done(LaterAudit.follow(LaterAudit.rename(later, new TreeMap<>(renamed))));
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
