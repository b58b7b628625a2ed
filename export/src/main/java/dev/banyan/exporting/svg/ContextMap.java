package dev.banyan.exporting.svg;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.Relationship;
import dev.banyan.model.seams.Seam;
import dev.banyan.model.seams.Seams;
import java.util.List;

/// A context in the middle of its neighbours: a line for each seam, as wide as what crosses, with the numbers of both
/// directions and the letters of the relationship.
public final class ContextMap {
    private static final double WIDE = 760;
    private static final double HIGH = 430;
    private static final int MOST = 12;
    private static final String TEXT = "#1a201e";

    private final Plan plan;
    private final BoundedContext context;
    private final List<Seam> seams;
    private final Svg svg = new Svg();

    public ContextMap(Plan plan, BoundedContext context) {
        this.plan = plan;
        this.context = context;
        seams = seams(plan, context.id());
    }

    /// The seams of a context that anything crosses or that somebody described, the widest first.
    public static List<Seam> seams(Plan plan, ContextId context) {
        return Seams.of(plan).of(context).stream()
                .filter(s -> s.crossing() > 0 || plan.relationships().containsKey(s.id()))
                .toList();
    }

    /// An `svg` element to stand in a page.
    public String svg() {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + Svg.number(WIDE) + " " + Svg.number(HIGH),
                "font-family",
                Svg.FONTS,
                "role",
                "img");
        svg.words("title", context.name() + " and its neighbours");
        List<Seam> shown = seams.subList(0, Math.min(MOST, seams.size()));
        int widest = Math.max(1, shown.stream().mapToInt(Seam::crossing).max().orElse(1));
        for (int i = 0; i < shown.size(); i++) line(shown.get(i), i, shown.size(), widest);
        for (int i = 0; i < shown.size(); i++) neighbour(shown.get(i), i, shown.size());
        box(context, WIDE / 2, HIGH / 2, true);
        if (shown.isEmpty())
            svg.words(
                    "text", "Nothing crosses its border.", "x", WIDE / 2, "y", HIGH / 2 + 50, "text-anchor", "middle");
        if (seams.size() > MOST)
            svg.words(
                    "text",
                    "and " + (seams.size() - MOST) + " more with fewer dependencies",
                    "x",
                    WIDE / 2,
                    "y",
                    HIGH - 6,
                    "font-size",
                    "11",
                    "text-anchor",
                    "middle",
                    "fill",
                    "#56615d");
        return svg.close("svg").toString();
    }

    private static double x(int number, int of) {
        return WIDE / 2 + (WIDE / 2 - 110) * StrictMath.cos(turn(number, of));
    }

    private static double y(int number, int of) {
        return HIGH / 2 + (HIGH / 2 - 40) * StrictMath.sin(turn(number, of));
    }

    private static double turn(int number, int of) {
        return 2 * Math.PI * number / of - Math.PI / 2;
    }

    private void line(Seam s, int i, int of, int widest) {
        double x = x(i, of), y = y(i, of);
        svg.shape(
                "line",
                "x1",
                WIDE / 2,
                "y1",
                HIGH / 2,
                "x2",
                x,
                "y2",
                y,
                "stroke",
                MapDrawing.NOBODY,
                "stroke-opacity",
                "0.6",
                "stroke-width",
                1.5 + 9 * Math.sqrt((double) s.crossing() / widest));
        ContextId other = s.id().across(context.id());
        Relationship r = plan.relationships().get(s.id());
        String words = s.from(context.id()) + " out, " + s.from(other) + " in"
                + (r == null ? "" : " · " + r.pattern().mark());
        double mx = WIDE / 2 + 0.56 * (x - WIDE / 2),
                my = HIGH / 2 + 0.56 * (y - HIGH / 2),
                wide = Svg.width(words, 11);
        svg.shape(
                "rect",
                "x",
                mx - wide / 2 - 4,
                "y",
                my - 9,
                "width",
                wide + 8,
                "height",
                18.0,
                "rx",
                "4",
                "fill",
                "#ffffff",
                "fill-opacity",
                "0.9");
        svg.words("text", words, "x", mx, "y", my + 4, "font-size", "11", "text-anchor", "middle", "fill", "#56615d");
    }

    private void neighbour(Seam s, int i, int of) {
        BoundedContext other = plan.context(s.id().across(context.id()));
        if (other != null) box(other, x(i, of), y(i, of), false);
    }

    private void box(BoundedContext c, double x, double y, boolean middle) {
        String name = c.name().length() > 26 ? c.name().substring(0, 25) + "…" : c.name();
        double size = middle ? 16 : 12, wide = Svg.width(name, size) + 26, high = 2.3 * size;
        svg.pill(
                x, y, wide, high, "fill", middle ? c.colour() : "#ffffff", "stroke", c.colour(), "stroke-width", "1.5");
        svg.words(
                "text",
                name,
                "x",
                x,
                "y",
                y + 0.35 * size,
                "font-size",
                size,
                "font-weight",
                "600",
                "text-anchor",
                "middle",
                "fill",
                middle ? "#ffffff" : TEXT);
    }

    /// Words safe inside a page.
    public static String escaped(String words) {
        return Svg.escaped(words);
    }
}
