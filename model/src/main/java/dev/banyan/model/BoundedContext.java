package dev.banyan.model;

/// A named set of modules that shall become one part of the new system. Which modules is kept in [Plan#membership()],
/// so that no module can be in two contexts.
///
/// @param colour         one of [ContextColours], as `#rrggbb`
/// @param owner          team or person, may be empty
/// @param language       words of the domain, may be empty
/// @param purpose        what it is for, may be empty
/// @param businessImpact what a failure costs the business, 1 slight to 5 severe; 0 while nobody said
public record BoundedContext(
        ContextId id, String name, String colour, String owner, String language, String purpose, int businessImpact) {
    public BoundedContext {
        if (businessImpact < 0 || businessImpact > 5) throw new IllegalArgumentException("impact is 0 to 5");
    }

    public static BoundedContext named(ContextId id, String name, String colour) {
        return new BoundedContext(id, name, colour, "", "", "", 0);
    }

    public BoundedContext withName(String changed) {
        return new BoundedContext(id, changed, colour, owner, language, purpose, businessImpact);
    }

    public BoundedContext withColour(String changed) {
        return new BoundedContext(id, name, changed, owner, language, purpose, businessImpact);
    }

    public BoundedContext withOwner(String changed) {
        return new BoundedContext(id, name, colour, changed, language, purpose, businessImpact);
    }

    public BoundedContext withLanguage(String changed) {
        return new BoundedContext(id, name, colour, owner, changed, purpose, businessImpact);
    }

    public BoundedContext withPurpose(String changed) {
        return new BoundedContext(id, name, colour, owner, language, changed, businessImpact);
    }

    public BoundedContext withBusinessImpact(int changed) {
        return new BoundedContext(id, name, colour, owner, language, purpose, changed);
    }
}
