package dev.banyan.model.coverage;

import dev.banyan.model.CriticalPath;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.Endpoint;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.ModuleKind;
import dev.banyan.model.seams.Figures.CoverageSum;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Where a critical path leads according to the audit: the modules it names and those that answer its endpoints, each
/// once, and what nobody can tell of it.
///
/// @param modules    all of them, also those the audit does not know any more
/// @param unknown    routes that the audit does not know
/// @param unanswered routes of the audit that no module of the system answers
/// @param unmeasured modules whose coverage no source tells
/// @param covered    the sum over its own code; tests and migrations do not count
public record PathReach(
        SortedSet<ModuleId> modules,
        List<String> unknown,
        List<String> unanswered,
        List<ModuleId> unmeasured,
        CoverageSum covered) {
    public PathReach {
        unknown = List.copyOf(unknown);
        unanswered = List.copyOf(unanswered);
        unmeasured = List.copyOf(unmeasured);
    }

    public static PathReach of(AuditFacts facts, CriticalPath path) {
        var known = new TreeSet<String>();
        var answered = new TreeSet<String>();
        var modules = new TreeSet<>(path.modules());
        for (Endpoint e : facts.endpoints()) {
            if (!path.endpoints().contains(e.route())) continue;
            known.add(e.route());
            if (e.module() == null) continue;
            answered.add(e.route());
            modules.add(e.module());
        }
        var unmeasured = new ArrayList<ModuleId>();
        CoverageSum covered = sum(facts, modules, unmeasured);
        return new PathReach(
                modules,
                path.endpoints().stream().filter(r -> !known.contains(r)).toList(),
                known.stream().filter(r -> !answered.contains(r)).toList(),
                unmeasured,
                covered);
    }

    private static CoverageSum sum(AuditFacts facts, SortedSet<ModuleId> modules, List<ModuleId> unmeasured) {
        int measured = 0, statements = 0, covered = 0, branches = 0, coveredBranches = 0;
        for (ModuleId id : modules) {
            LegacyModule module = facts.knows(id) ? facts.module(id) : null;
            if (module != null && module.kind() != ModuleKind.CODE) continue;
            LegacyModule.Coverage c = module == null ? null : module.coverage();
            if (c == null) {
                unmeasured.add(id);
                continue;
            }
            measured++;
            statements += c.statements();
            covered += c.covered();
            branches += c.branches();
            coveredBranches += c.coveredBranches();
        }
        return new CoverageSum(measured, statements, covered, branches, coveredBranches);
    }

    /// Those of its modules that are the own code of the system.
    public List<ModuleId> code(AuditFacts facts) {
        return modules.stream()
                .filter(m -> facts.knows(m) && facts.module(m).kind() == ModuleKind.CODE)
                .toList();
    }

    /// Whether all of it is measured. What is not could lie anywhere between untested and fully tested, so a share of
    /// the rest is no answer.
    public boolean whole() {
        return unknown.isEmpty() && unanswered.isEmpty() && unmeasured.isEmpty() && covered.statements() > 0;
    }

    /// Why it is not, empty where it is: the first thing to mend.
    public String missing() {
        if (modules.isEmpty() && unknown.isEmpty() && unanswered.isEmpty()) return "it leads through nothing yet";
        if (!unknown.isEmpty()) return "the audit does not know " + first(unknown);
        if (!unanswered.isEmpty()) return "no module answers " + first(unanswered);
        if (!unmeasured.isEmpty())
            return "no coverage of "
                    + first(unmeasured.stream().map(ModuleId::name).toList()) + " was read";
        return covered.statements() == 0 ? "no statement of it was measured" : "";
    }

    private static String first(List<String> names) {
        return names.size() == 1 ? names.getFirst() : names.getFirst() + " and " + (names.size() - 1) + " more";
    }
}
