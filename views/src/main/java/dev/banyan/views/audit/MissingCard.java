package dev.banyan.views.audit;

import dev.banyan.model.Plan;
import dev.banyan.views.parts.Card;
import javafx.scene.Node;

/// What other audit would sharpen which number, with the command that makes it.
final class MissingCard {
    private MissingCard() {}

    static Node of(Plan plan) {
        return new Card("What is still missing");
    }
}
