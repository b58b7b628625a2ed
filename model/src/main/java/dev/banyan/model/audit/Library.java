package dev.banyan.model.audit;

import java.util.List;

/// A third-party distribution with what is known against it.
///
/// @param name      normalised as PEP 503 asks (`django-filter`)
/// @param version   empty when no source pins it
/// @param advisories known vulnerabilities, aliases merged into one
/// @param ecosystem type of its package URL (`pypi`, `npm`, `maven`), empty when no source says
/// @param licence   as a source says, empty when none does
/// @param needs     names of the libraries it needs to run, sorted
/// @param usedBy    modules of the system that import it, as far as its import name is known
public record Library(
        String name,
        String version,
        String ecosystem,
        String licence,
        List<Advisory> advisories,
        List<String> needs,
        List<ModuleId> usedBy,
        SourceId source,
        Place place) {
    public Library {
        needs = List.copyOf(needs);
        advisories = List.copyOf(advisories);
        usedBy = List.copyOf(usedBy);
    }

    /// A known vulnerability; every name it goes by is in `id` and `aliases`.
    public record Advisory(
            String id,
            List<String> aliases,
            List<String> fixedIn,
            String severity,
            String summary,
            SourceId source,
            Place place) {
        public Advisory {
            aliases = List.copyOf(aliases);
            fixedIn = List.copyOf(fixedIn);
        }
    }
}
