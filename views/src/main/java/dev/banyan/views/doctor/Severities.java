package dev.banyan.views.doctor;

import dev.banyan.model.roadmap.RuleViolation.Severity;
import dev.banyan.views.parts.Icons;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Tone;
import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.Node;

/// How severe a finding is, for eyes that tell colours and for those that do not.
public final class Severities {
    private Severities() {}

    public static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.BAD;
            case WARNING -> Tone.WARN;
            case NOTE -> Tone.NEUTRAL;
        };
    }

    static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case NOTE -> "Note";
        };
    }

    /// A sign of its own shape and colour.
    static Node sign(Severity severity) {
        var icon = Icons.of(literal(severity));
        icon.getStyleClass().addAll("severity", tone(severity).style());
        icon.setAccessibleText(word(severity));
        return icon;
    }

    static String literal(Severity severity) {
        return switch (severity) {
            case ERROR -> "mdi2c-close-octagon-outline";
            case WARNING -> "mdi2a-alert-outline";
            case NOTE -> "mdi2i-information-outline";
        };
    }

    /// "2 errors · 3 warnings · 5 notes", only what there is.
    static String counts(Checkup.Seen seen) {
        return Arrays.stream(Severity.values())
                .filter(s -> seen.count(s) > 0)
                .map(s -> {
                    String one = word(s).toLowerCase(java.util.Locale.ROOT);
                    return NumberText.count(seen.count(s), one, one + "s");
                })
                .collect(Collectors.joining(" · "));
    }
}
