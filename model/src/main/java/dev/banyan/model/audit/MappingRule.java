package dev.banyan.model.audit;

/// What a person said about names that did not match by themselves.
///
/// @param prefix beginning of a code name as the sources write it
/// @param target what stands there instead, ignored when the names are to be left out
/// @param action what to do with names that begin so
public record MappingRule(String prefix, String target, Action action) implements Comparable<MappingRule> {
    public enum Action {
        /// Replace the prefix by the target and match again.
        REPLACE,
        /// These names are not part of the system under audit.
        IGNORE
    }

    @Override
    public int compareTo(MappingRule other) {
        return prefix.compareTo(other.prefix);
    }
}
