package dev.banyan.views.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FuzzyTest {
    @Test
    void aWholePartBeatsLettersWithinOne() {
        better("order", "oscar.apps.order.models", "oscar.apps.reorderings.models");
        better("order", "oscar.apps.order", "oscar.apps.order.models");
    }

    @Test
    void lettersTogetherBeatScatteredOnes() {
        better("models", "oscar.models", "oscar.my.old.elsewhere");
    }

    @Test
    void lettersMustBeInOrder() {
        assertTrue(Fuzzy.score("oam", "oscar.apps.models") > 0);
        assertTrue(Fuzzy.score("mao", "oscar.apps.models") < 0);
        assertTrue(Fuzzy.score("longer than that", "short") < 0);
    }

    private static void better(String query, String more, String less) {
        assertTrue(Fuzzy.score(query, more) > Fuzzy.score(query, less), more + " before " + less);
    }

    @Test
    void scatteredLettersNeverPassWhatHoldsThemTogether() {
        assertTrue(Fuzzy.score("best order", "a".repeat(400) + "best order") >= Fuzzy.TOGETHER);
        for (String scattered : List.of("b e s t o r d e r", "bestorde-r", "be-st-or-der", "b.e.s.t.o.r.d.e.r"))
            assertTrue(Fuzzy.score("bestorder", scattered) < Fuzzy.TOGETHER, scattered);
    }
}
