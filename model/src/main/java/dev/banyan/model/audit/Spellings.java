package dev.banyan.model.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The code names of the sources after the mapping rules, each taken apart once: sources repeat them a lot.
final class Spellings {
    private final RuleBook rules;
    private final Map<String, Optional<CodeName>> known = new HashMap<>();

    Spellings(RuleBook rules) {
        this.rules = rules;
    }

    /// Empty when a rule leaves the name out.
    Optional<CodeName> of(String written) {
        return known.computeIfAbsent(written, name -> rules.rewrite(name).map(CodeName::of));
    }

    /// The name after the rules, empty when one leaves it out.
    Optional<String> rewritten(String name) {
        return rules.rewrite(name);
    }

    boolean leavesOut(String name) {
        return rules.ignores(name);
    }
}
