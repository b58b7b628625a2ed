package dev.banyan.views.roadmap.phase;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.views.Settings;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is open in the inspector of a phase: the parts that fit its kind, until a person decides otherwise for that
/// kind, which is remembered on this computer; and the one row that is shown with its form.
public final class Folds {
    private final Settings settings;
    private final Map<PhaseId, Set<PhasePart>> wanted = new HashMap<>();
    private @Nullable Record opened;

    public Folds(Settings settings) {
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

    /// Whether the row of a thing (a criterion, a data pass) is shown with all that can be changed about it.
    boolean opened(Record id) {
        return id.equals(opened);
    }

    /// @param id of the thing, null to close the row that is open
    void openRow(@Nullable Record id) {
        opened = id;
    }

    private static String key(PhasePart part, PhaseKind kind) {
        return "roadmap.open." + (part + "." + kind).toLowerCase(Locale.ROOT);
    }
}
