package dev.banyan.views.parts;

/// What a colour says. Unknown is never [#OK].
public enum Tone {
    OK("ok"),
    WARN("warn"),
    BAD("bad"),
    INFO("info"),
    NEUTRAL("neutral");

    private final String style;

    Tone(String style) {
        this.style = style;
    }

    /// The style class that goes with it.
    public String style() {
        return style;
    }

    /// The tone of a share that should be high.
    ///
    /// @param share 0 to 1, NaN when nobody knows
    public static Tone ofShare(double share, double warnBelow, double badBelow) {
        if (Double.isNaN(share)) return NEUTRAL;
        if (share < badBelow) return BAD;
        return share < warnBelow ? WARN : OK;
    }
}
