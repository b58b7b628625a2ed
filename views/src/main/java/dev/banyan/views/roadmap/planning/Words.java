package dev.banyan.views.roadmap.planning;

import dev.banyan.model.Phase;

/// The words about a phase, changed one at a time.
public final class Words {
    private Words() {}

    public static Phase goal(Phase p, String changed) {
        return p.withWords(changed, p.team(), p.owner(), p.flag(), p.rollback());
    }

    /// Without a name it is the first team.
    public static Phase team(Phase p, String changed) {
        String team = changed.isBlank() ? Phase.FIRST_TEAM : changed;
        return p.withWords(p.goal(), team, p.owner(), p.flag(), p.rollback());
    }

    public static Phase owner(Phase p, String changed) {
        return p.withWords(p.goal(), p.team(), changed, p.flag(), p.rollback());
    }

    public static Phase flag(Phase p, String changed) {
        return p.withWords(p.goal(), p.team(), p.owner(), changed, p.rollback());
    }

    public static Phase rollback(Phase p, String changed) {
        return p.withWords(p.goal(), p.team(), p.owner(), p.flag(), changed);
    }
}
