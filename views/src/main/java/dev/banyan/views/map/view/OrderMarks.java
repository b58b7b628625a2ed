package dev.banyan.views.map.view;

import dev.banyan.model.SeamId;
import dev.banyan.model.map.SeamCurve;
import dev.banyan.views.Ink;
import dev.banyan.views.map.scene.Camera;
import dev.banyan.views.map.state.MapState;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// Marks the seams that the order of the phases goes against, while the map is coloured by phase: a dashed line and a
/// triangle, so that they are told without colours.
public final class OrderMarks {
    private static final int PIECES = 28;
    private static final double HALF = 9;
    private static final Font SIGN = Font.font("Inter Semi Bold", 11);

    private final MapState state;

    OrderMarks(MapState state) {
        this.state = state;
    }

    /// The seams that are marked.
    public Set<SeamId> seams() {
        if (!state.look().colourBy().ofPhases()) return Set.of();
        return state.derived().againstOrder(state.plan()).waits().keySet();
    }

    /// The lines, under the names of contexts.
    void drawUnder(GraphicsContext g, Camera camera) {
        Set<SeamId> marked = seams();
        Ink ink = state.look().ink();
        for (SeamCurve c : state.scene().picture().seams()) if (marked.contains(c.seam())) line(g, c, camera, ink);
    }

    /// The signs, over everything.
    void drawOver(GraphicsContext g, Camera camera) {
        Set<SeamId> marked = seams();
        Ink ink = state.look().ink();
        for (SeamCurve c : state.scene().picture().seams())
            if (marked.contains(c.seam())) sign(g, camera.screenX(c.xAt(0.5)), camera.screenY(c.yAt(0.5)), ink);
    }

    private static void line(GraphicsContext g, SeamCurve c, Camera camera, Ink ink) {
        double[] xs = new double[PIECES + 1], ys = new double[PIECES + 1];
        for (int i = 0; i <= PIECES; i++) {
            xs[i] = camera.screenX(c.xAt((double) i / PIECES));
            ys[i] = camera.screenY(c.yAt((double) i / PIECES));
        }
        g.setStroke(ink.bad());
        g.setLineWidth(2.4);
        g.setLineDashes(8, 5);
        g.strokePolyline(xs, ys, PIECES + 1);
        g.setLineDashes();
    }

    public static void sign(GraphicsContext g, double x, double y, Ink ink) {
        double[] xs = {x - HALF, x + HALF, x}, ys = {y + HALF - 2, y + HALF - 2, y - HALF};
        g.setFill(ink.bad());
        g.fillPolygon(xs, ys, 3);
        g.setStroke(ink.surface());
        g.setLineWidth(1.4);
        g.strokePolygon(xs, ys, 3);
        g.setFont(SIGN);
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        g.setFill(ink.surface());
        g.fillText("!", x, y + 1.5);
        g.setTextAlign(TextAlignment.LEFT);
    }
}
