package dev.banyan.model;

import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Modules by what they are called. Every word that is typed must be in the dotted name, in any order and in any case;
/// a word with an asterisk is a pattern of the whole name as in a [MembershipRule] (`billing.*`, `*.tasks`).
public final class ModuleSearch {
    private final List<String> parts = new ArrayList<>();
    private final List<MembershipRule> patterns = new ArrayList<>();

    public ModuleSearch(String words) {
        for (String word : words.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (word.isEmpty()) continue;
            if (word.indexOf('*') >= 0) patterns.add(new MembershipRule(word));
            else parts.add(word);
        }
    }

    /// Whether nothing is asked for; then nothing is found.
    public boolean blank() {
        return parts.isEmpty() && patterns.isEmpty();
    }

    public boolean matches(ModuleId module) {
        if (blank()) return false;
        String name = module.name().toLowerCase(Locale.ROOT);
        for (String part : parts) if (!name.contains(part)) return false;
        if (patterns.isEmpty()) return true;
        var lower = new ModuleId(name);
        return patterns.stream().allMatch(p -> p.matches(lower));
    }

    /// All that match in the audit of a plan.
    public Set<ModuleId> in(Plan plan) {
        var found = new TreeSet<ModuleId>();
        for (LegacyModule m : plan.facts().modules()) if (matches(m.id())) found.add(m.id());
        return found;
    }
}
