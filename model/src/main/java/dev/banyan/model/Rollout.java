package dev.banyan.model;

/// How a phase goes live, what takes it back by itself, and how the legacy behind it is deleted.
///
/// @param errorDrift   errors may rise by so many percent of the requests before it is taken back; NaN while not said
/// @param latencyDrift answers may become slower by so many percent before it is taken back; NaN while not said
/// @param flagGoes     when or in which change the feature flag is removed, may be empty
/// @param parity       what shows that new and old do the same, may be empty
/// @param quietDays    days without traffic before the legacy may be deleted
/// @param deletes      what goes in one change: code, layer, flag; may be empty
public record Rollout(
        Strategy strategy,
        double errorDrift,
        double latencyDrift,
        String flagGoes,
        String parity,
        int quietDays,
        String deletes) {
    /// Two weeks: the method of six steps asks for that.
    public static final int QUIET_DAYS = 14;

    public static final Rollout UNDECIDED =
            new Rollout(Strategy.UNDECIDED, Double.NaN, Double.NaN, "", "", QUIET_DAYS, "");

    public Rollout {
        if (errorDrift < 0 || latencyDrift < 0 || quietDays < 0)
            throw new IllegalArgumentException("limits are not negative");
    }

    public Rollout withStrategy(Strategy changed) {
        return new Rollout(changed, errorDrift, latencyDrift, flagGoes, parity, quietDays, deletes);
    }

    /// @param errors percent of the requests; @param latency percent slower; NaN takes a limit away
    public Rollout withLimits(double errors, double latency) {
        return new Rollout(strategy, errors, latency, flagGoes, parity, quietDays, deletes);
    }

    public Rollout withFlagGoes(String changed) {
        return new Rollout(strategy, errorDrift, latencyDrift, changed, parity, quietDays, deletes);
    }

    public Rollout withParity(String changed) {
        return new Rollout(strategy, errorDrift, latencyDrift, flagGoes, changed, quietDays, deletes);
    }

    /// How the legacy behind it goes.
    public Rollout withDeletion(int quietDays, String deletes) {
        return new Rollout(strategy, errorDrift, latencyDrift, flagGoes, parity, quietDays, deletes);
    }

    public enum Strategy {
        UNDECIDED("Not decided"),
        /// A growing share of the traffic.
        CANARY("Canary"),
        /// All of it from one moment to the next, with the old side kept ready.
        BLUE_GREEN("Blue-green"),
        /// With the next release, where neither pays.
        AT_ONCE("At once");

        private final String words;

        Strategy(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
