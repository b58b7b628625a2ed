package dev.banyan.model.audit;

/// What an audit measured of one module. A number no source told is -1: unknown, never zero.
///
/// @param code       lines of code
/// @param statements executable lines; @param covered of these, executed by a test
/// @param complexity cyclomatic complexity over all functions
/// @param commits    that touched it
/// @param findings   results of static analysis in it
public record ModuleNumbers(int code, int statements, int covered, int complexity, int commits, int findings) {
    public static final int UNKNOWN = -1;

    static ModuleNumbers of(LegacyModule module) {
        LegacyModule.Size size = module.size();
        LegacyModule.Coverage coverage = module.coverage();
        LegacyModule.Complexity complexity = module.complexity();
        LegacyModule.Churn churn = module.churn();
        return new ModuleNumbers(
                size == null ? UNKNOWN : size.code(),
                coverage == null ? UNKNOWN : coverage.statements(),
                coverage == null ? UNKNOWN : coverage.covered(),
                complexity == null ? UNKNOWN : complexity.total(),
                churn == null ? UNKNOWN : churn.commits(),
                module.findings());
    }
}
