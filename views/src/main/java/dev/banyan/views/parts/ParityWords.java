package dev.banyan.views.parts;

import dev.banyan.model.audit.Compared;
import dev.banyan.model.audit.Parity;
import java.util.List;

/// How much of what was compared between old and new is the same, in words.
public final class ParityWords {
    private static final double CLOSE = 99.9;
    private static final double NEAR = 99;

    private ParityWords() {}

    /// `99.82%`, never rounded up; empty when nothing was compared.
    public static String same(double percent) {
        if (Double.isNaN(percent)) return "";
        if (percent == 100) return NumberText.count(100) + "%";
        return NumberText.decimal(Math.floor(percent * 100) / 100, 2) + "%";
    }

    public static String same(Compared compared) {
        return same(compared.percentSame());
    }

    public static double percent(Parity parity) {
        return Compared.of(List.of(parity)).percentSame();
    }

    /// "99.82% of 54,210"; no data when nothing was compared.
    public static String of(Compared compared) {
        if (compared.number() == 0) return NumberText.UNKNOWN;
        return same(compared) + " of " + NumberText.count(compared.number());
    }

    /// How good it is at a glance; a gate asks for what it wants.
    public static Tone tone(Compared compared) {
        double same = compared.percentSame();
        if (Double.isNaN(same)) return Tone.NEUTRAL;
        return same >= CLOSE ? Tone.OK : same >= NEAR ? Tone.WARN : Tone.BAD;
    }
}
