package dev.banyan.views.roadmap;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.views.Settings;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which parts of the inspector of a phase are open: what fits its kind, until a person decides otherwise for that
/// kind; remembered on this computer.
final class Folds {
    private static final String NOTES = "roadmap.open.notes";

    private final Settings settings;
    private final Map<PhaseId, Set<PhasePart>> wanted = new HashMap<>();

    Folds(Settings settings) {
        this.settings = settings;
    }

    boolean open(PhasePart part, PhaseKind kind) {
        return Boolean.parseBoolean(settings.get(key(part, kind), String.valueOf(part.opens(kind))));
    }

    void set(PhasePart part, PhaseKind kind, boolean open) {
        settings.put(key(part, kind), String.valueOf(open));
    }

    /// Shows a part that does not fit the kind of a phase, because somebody asked for it.
    void want(PhasePart part, Phase phase) {
        wanted.computeIfAbsent(phase.id(), _ -> EnumSet.noneOf(PhasePart.class)).add(part);
        set(part, phase.kind(), true);
    }

    boolean wanted(PhasePart part, PhaseId phase) {
        return wanted.getOrDefault(phase, Set.of()).contains(part);
    }

    /// Whether what is only worth knowing is open.
    boolean notes() {
        return Boolean.parseBoolean(settings.get(NOTES, "false"));
    }

    void notes(boolean open) {
        settings.put(NOTES, String.valueOf(open));
    }

    private static String key(PhasePart part, PhaseKind kind) {
        return "roadmap.open." + (part + "." + kind).toLowerCase(Locale.ROOT);
    }
}
