package dev.banyan.model;

import org.jspecify.annotations.Nullable;

/// An entry of the risk register.
///
/// @param number     what people call it by (R7); given when it is added and never reused
/// @param context    where it lies, null when it concerns the whole
/// @param likelihood 1 rare to 5 almost sure; @param impact 1 slight to 5 severe
/// @param response   what is done about it
/// @param retiredIn  the phase that takes it away, null while none does
public record Risk(
        RiskId id,
        int number,
        String title,
        @Nullable ContextId context,
        int likelihood,
        int impact,
        String owner,
        String response,
        @Nullable PhaseId retiredIn) {
    public Risk {
        if (likelihood < 1 || likelihood > 5 || impact < 1 || impact > 5)
            throw new IllegalArgumentException("likelihood and impact are 1 to 5");
    }

    /// Likelihood times impact, 1 to 25.
    public int exposure() {
        return likelihood * impact;
    }

    public Risk withTitle(String changed) {
        return new Risk(id, number, changed, context, likelihood, impact, owner, response, retiredIn);
    }

    /// Another place in the matrix.
    public Risk withLikelihoodAndImpact(int likelihood, int impact) {
        return new Risk(id, number, title, context, likelihood, impact, owner, response, retiredIn);
    }

    public Risk withOwner(String changed) {
        return new Risk(id, number, title, context, likelihood, impact, changed, response, retiredIn);
    }

    public Risk withResponse(String changed) {
        return new Risk(id, number, title, context, likelihood, impact, owner, changed, retiredIn);
    }

    public Risk withContext(@Nullable ContextId changed) {
        return new Risk(id, number, title, changed, likelihood, impact, owner, response, retiredIn);
    }

    public Risk withRetiredIn(@Nullable PhaseId changed) {
        return new Risk(id, number, title, context, likelihood, impact, owner, response, changed);
    }
}
