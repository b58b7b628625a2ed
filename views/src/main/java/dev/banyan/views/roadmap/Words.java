package dev.banyan.views.roadmap;

import dev.banyan.model.Phase;

/// The words about a phase, changed one at a time.
final class Words {
    private Words() {}

    static Phase goal(Phase p, String changed) {
        return p.withWords(changed, p.team(), p.owner(), p.flag(), p.rollback());
    }

    /// Without a name it is the first team.
    static Phase team(Phase p, String changed) {
        String team = changed.isBlank() ? Phase.FIRST_TEAM : changed;
        return p.withWords(p.goal(), team, p.owner(), p.flag(), p.rollback());
    }

    static Phase owner(Phase p, String changed) {
        return p.withWords(p.goal(), p.team(), changed, p.flag(), p.rollback());
    }

    static Phase flag(Phase p, String changed) {
        return p.withWords(p.goal(), p.team(), p.owner(), changed, p.rollback());
    }

    static Phase rollback(Phase p, String changed) {
        return p.withWords(p.goal(), p.team(), p.owner(), p.flag(), changed);
    }
}
