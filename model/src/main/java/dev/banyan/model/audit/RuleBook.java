package dev.banyan.model.audit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The mapping rules of an audit, the longest prefix first; a name is touched by one rule at most.
final class RuleBook {
    private final List<MappingRule> longestFirst;

    RuleBook(Collection<MappingRule> rules) {
        longestFirst = rules.stream()
                .filter(rule -> !rule.prefix().isEmpty())
                .sorted(Comparator.comparing(
                                (MappingRule rule) -> -rule.prefix().length())
                        .thenComparing(Comparator.naturalOrder())
                        .thenComparing(MappingRule::target))
                .toList();
    }

    /// The name after the rules, empty when a rule leaves it out.
    Optional<String> rewrite(String name) {
        for (MappingRule rule : longestFirst) {
            if (!begins(name, rule.prefix())) continue;
            return switch (rule.action()) {
                case IGNORE -> Optional.empty();
                case REPLACE ->
                    Optional.of(rule.target() + name.substring(rule.prefix().length()));
            };
        }
        return Optional.of(name);
    }

    boolean ignores(String name) {
        return rewrite(name).isEmpty();
    }

    /// A prefix ends where a part of the name ends: `shop/cat` does not begin `shop/catalogue`.
    private static boolean begins(String name, String prefix) {
        if (!name.startsWith(prefix)) return false;
        if (name.length() == prefix.length()) return true;
        return !Character.isJavaIdentifierPart(prefix.charAt(prefix.length() - 1))
                || !Character.isJavaIdentifierPart(name.charAt(prefix.length()));
    }
}
