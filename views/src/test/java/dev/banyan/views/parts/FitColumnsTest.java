package dev.banyan.views.parts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.banyan.views.parts.FitColumns.Wish;
import java.util.List;
import org.junit.jupiter.api.Test;

class FitColumnsTest {
    private final FitColumns fit = new FitColumns();

    @Test
    void whatIsLeftGoesToTheText() {
        fit.wish(List.of(new Wish(100, true), new Wish(80, false), new Wish(200, true)));
        assertArrayEquals(new double[] {200, 80, 400}, fit.widths(680, List.of()), 1);
    }

    @Test
    void theWidestTextGivesWayFirstAndNumbersNever() {
        fit.wish(List.of(new Wish(100, true), new Wish(180, false), new Wish(400, true)));
        assertArrayEquals(new double[] {100, 180, 120}, fit.widths(400, List.of()), 1);
    }

    @Test
    void theNameOfTheRowGivesWayLast() {
        fit.wish(List.of(new Wish(200, true), new Wish(200, true)));
        double[] widths = fit.widths(320, List.of());
        assertArrayEquals(new double[] {200, 120}, widths, 1);
    }
}
