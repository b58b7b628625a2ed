package dev.banyan.model;

import dev.banyan.model.audit.ModuleId;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedSet;
import org.pcollections.TreePSet;

/// A way through the system whose failure costs most: signing in, paying, ordering. A matter of the business, not of
/// the dates: which phases move the end of the roadmap is another question, answered by its schedule.
///
/// @param owner     who answers for it; may be empty
/// @param why       what a failure costs; may be empty
/// @param endpoints routes it begins at; the modules that answer them are part of it
/// @param modules   what else it leads through
/// @param target    the coverage it must have, null while nobody asked for any
public record CriticalPath(
        CriticalPathId id,
        String name,
        String owner,
        String why,
        PSortedSet<String> endpoints,
        PSortedSet<ModuleId> modules,
        @Nullable Target target) {

    /// The line coverage it must have over all its modules.
    ///
    /// @param percent 0 to 100
    /// @param before  the phase it must be met before, null when it is wanted at all
    public record Target(double percent, @Nullable PhaseId before) {
        public Target {
            if (!(percent >= 0 && percent <= 100)) throw new IllegalArgumentException("0 to 100 percent");
        }

        public Target withBefore(@Nullable PhaseId changed) {
            return new Target(percent, changed);
        }
    }

    /// A path that leads nowhere yet.
    public static CriticalPath named(CriticalPathId id, String name) {
        return new CriticalPath(id, name, "", "", TreePSet.empty(), TreePSet.empty(), null);
    }

    public CriticalPath described(String name, String owner, String why) {
        return new CriticalPath(id, name, owner, why, endpoints, modules, target);
    }

    public CriticalPath through(PSortedSet<String> endpoints, PSortedSet<ModuleId> modules) {
        return new CriticalPath(id, name, owner, why, endpoints, modules, target);
    }

    public CriticalPath withTarget(@Nullable Target changed) {
        return new CriticalPath(id, name, owner, why, endpoints, modules, changed);
    }
}
