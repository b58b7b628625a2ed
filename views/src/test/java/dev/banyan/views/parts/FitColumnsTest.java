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
    void theWidestGiveWayFirst() {
        fit.wish(List.of(new Wish(100, true), new Wish(80, false), new Wish(400, true)));
        assertArrayEquals(new double[] {100, 80, 220}, fit.widths(400, List.of()), 1);
    }
}
