package dev.banyan.views.roadmap.phase;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.views.Settings;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is open in the inspector of a phase: the parts that fit its kind and state, until a person decides otherwise
/// for phases of that kind and state, which is remembered on this computer; and the one row that is shown with its
/// form.
public final class Folds {
    private final Settings settings;
    private final Map<PhaseId, Set<PhasePart>> wanted = new HashMap<>();
    private @Nullable Record opened;

    public Folds(Settings settings) {
        this.settings = settings;
    }

    boolean open(PhasePart part, Phase phase) {
        boolean usual = part.opens(phase.kind(), phase.state());
        return Boolean.parseBoolean(settings.get(key(part, phase), String.valueOf(usual)));
    }

    void set(PhasePart part, Phase phase, boolean open) {
        settings.put(key(part, phase), String.valueOf(open));
    }

    /// Shows a part that does not fit the kind of a phase, because somebody asked for it.
    void want(PhasePart part, Phase phase) {
        wanted.computeIfAbsent(phase.id(), _ -> EnumSet.noneOf(PhasePart.class)).add(part);
        set(part, phase, true);
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

    private static String key(PhasePart part, Phase phase) {
        return "roadmap.open." + (part + "." + phase.kind() + "." + phase.state()).toLowerCase(Locale.ROOT);
    }
}
