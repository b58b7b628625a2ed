package dev.banyan.model;

import dev.banyan.model.audit.ModuleId;
import java.util.Comparator;

/// A pattern of module names. `billing.*` means `billing` and everything below it, `*.tasks` every module whose name
/// ends so, `billing.models` that module alone; an asterisk elsewhere stands for any letters.
public record MembershipRule(String pattern) implements Comparable<MembershipRule> {
    /// The longer pattern says more and goes first.
    private static final Comparator<MembershipRule> ORDER = Comparator.comparing(
                    (MembershipRule rule) -> -rule.pattern.length())
            .thenComparing(MembershipRule::pattern);

    public MembershipRule {
        if (pattern.isBlank()) throw new IllegalArgumentException("a rule needs a pattern");
    }

    public boolean matches(ModuleId module) {
        String name = module.name();
        if (pattern.endsWith(".*") && name.equals(pattern.substring(0, pattern.length() - 2))) return true;
        return matches(name);
    }

    /// By going back to the last asterisk only, which is linear in both texts but for the part behind an asterisk.
    private boolean matches(String name) {
        int n = 0;
        int p = 0;
        int star = -1;
        int resume = 0;
        while (n < name.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = n;
            } else if (p < pattern.length() && pattern.charAt(p) == name.charAt(n)) {
                p++;
                n++;
            } else if (star >= 0) {
                p = star + 1;
                n = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') p++;
        return p == pattern.length();
    }

    @Override
    public int compareTo(MembershipRule other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return pattern;
    }
}
