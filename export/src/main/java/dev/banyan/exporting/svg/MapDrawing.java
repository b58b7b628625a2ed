package dev.banyan.exporting.svg;

import dev.banyan.exporting.Occasion;
import dev.banyan.model.Plan;
import dev.banyan.model.map.Box;
import dev.banyan.model.map.MapLayout;
import dev.banyan.model.map.MapPicture;
import dev.banyan.model.map.RegionShape;
import dev.banyan.model.map.SeamCurve;
import dev.banyan.model.seams.Seams;
import java.util.Locale;

/// The whole map on white: seams under contexts under modules, then the words; a head with what it shows and a legend.
/// Sizes of words and lines go with the size of the map, so that a large system is readable as a whole.
final class MapDrawing {
    static final String NOBODY = "#9aa5a0";
    private static final String TEXT = "#1a201e";
    private static final String MUTED = "#56615d";
    private static final double LEAST = 300;

    private final Plan plan;
    private final Occasion occasion;
    private final MapPicture picture;
    private final MapLayout layout;
    private final Box box;
    private final double unit;
    private final NamePlaces names;
    private final Svg svg = new Svg();

    MapDrawing(Plan plan, Occasion occasion) {
        this.plan = plan;
        this.occasion = occasion;
        picture = MapPicture.of(plan);
        layout = picture.layout();
        Box all = layout.bounds();
        Box map = all.empty() ? new Box(0, 0, LEAST, LEAST) : all;
        unit = Math.max(12, Math.max(map.width(), map.height()) / 85);
        names = new NamePlaces(picture.regions(), unit);
        box = names.with(map);
    }

    String svg() {
        double margin = 4 * unit, head = 5 * unit, foot = 4 * unit;
        double width = Math.max(box.width(), 46 * unit) + 2 * margin;
        double left = (box.left() + box.right() - width) / 2, top = box.top() - margin - head;
        double height = box.height() + 2 * margin + head + foot;
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                Svg.number(left) + " " + Svg.number(top) + " " + Svg.number(width) + " " + Svg.number(height),
                "width",
                width,
                "height",
                height,
                "font-family",
                Svg.FONTS,
                "role",
                "img");
        svg.words("title", "Seam map of " + plan.name());
        svg.words("desc", counts());
        svg.shape("rect", "x", left, "y", top, "width", width, "height", height, "fill", "#ffffff");
        head(left + margin, top + 2.4 * unit);
        svg.open("g", "id", "seams", "fill", "none", "stroke", NOBODY, "stroke-opacity", "0.5");
        for (SeamCurve c : picture.seams()) curve(c);
        svg.close("g");
        for (RegionShape r : picture.regions()) region(r);
        for (SeamCurve c : picture.seams()) mark(c);
        for (RegionShape r : picture.regions()) label(r);
        legend(left + margin, top + height - 2 * unit);
        return svg.close("svg").toString();
    }

    private String counts() {
        Seams seams = Seams.of(plan);
        return count(layout.modules(), "module", "modules") + " in "
                + count(plan.contexts().size(), "context", "contexts") + ", "
                + count(seams.crossing(), "dependency crosses", "dependencies cross") + " a seam, "
                + count(seams.unplaced(), "module", "modules") + " in no context";
    }

    static String count(int number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }

    private void head(double x, double y) {
        svg.words("text", plan.name(), "x", x, "y", y, "font-size", 1.7 * unit, "font-weight", "600", "fill", TEXT);
        String from = occasion.planFile().isEmpty() ? "" : ", " + occasion.planFile();
        svg.words(
                "text",
                counts() + ". " + occasion.today() + from,
                "x",
                x,
                "y",
                y + 1.6 * unit,
                "font-size",
                unit,
                "fill",
                MUTED);
    }

    private double thickness(SeamCurve c) {
        double room = Math.clamp(Math.sqrt(45.0 / Math.max(1, picture.seams().size())), 0.25, 1);
        return (1.4 + 9.6 * c.width() * room) * unit / 12;
    }

    private String names(SeamCurve c) {
        return name(c.seam().one().text()) + " ↔ " + name(c.seam().other().text()) + ": "
                + count(c.crossing(), "dependency", "dependencies");
    }

    private String name(String id) {
        var context = plan.context(new dev.banyan.model.ContextId(id));
        return context == null ? id : context.name();
    }

    /// The control point of the quadratic curve follows from its middle.
    private void curve(SeamCurve c) {
        double x = 2 * c.xAt(0.5) - (c.xAt(0) + c.xAt(1)) / 2, y = 2 * c.yAt(0.5) - (c.yAt(0) + c.yAt(1)) / 2;
        svg.open(
                "path",
                "d",
                "M" + at(c.xAt(0), c.yAt(0)) + " Q" + at(x, y) + " " + at(c.xAt(1), c.yAt(1)),
                "stroke-width",
                thickness(c));
        svg.words("title", names(c)).close("path");
    }

    private static String at(double x, double y) {
        return Svg.number(x) + "," + Svg.number(y);
    }

    private void region(RegionShape r) {
        String colour = r.colour().isEmpty() ? NOBODY : r.colour();
        svg.open("g", "fill", colour);
        svg.words("title", r.name() + ", " + count(r.modules(), "module", "modules"));
        var points = new StringBuilder();
        for (int i = 0; i < r.outline().x().length; i++)
            points.append(at(r.outline().x()[i], r.outline().y()[i])).append(' ');
        svg.shape(
                "polygon",
                "points",
                points.toString().strip(),
                "fill-opacity",
                "0.18",
                "stroke",
                colour,
                "stroke-opacity",
                "0.35");
        for (var p : r.region().packages()) for (int m : p.modules()) module(m);
        svg.close("g");
    }

    private void module(int m) {
        svg.open("circle", "cx", layout.x(m), "cy", layout.y(m), "r", layout.radius(m));
        svg.words("title", picture.module(m).name()).close("circle");
    }

    /// The letters of the relationship in the middle of its seam.
    private void mark(SeamCurve c) {
        if (!c.mark().isEmpty()) pill(c.mark(), "", c.xAt(0.5), c.yAt(0.5), 0.8 * unit, MUTED);
    }

    private void label(RegionShape r) {
        String colour = r.colour().isEmpty() ? MUTED : r.colour();
        Box place = names.of(r);
        double x = (place.left() + place.right()) / 2, y = (place.top() + place.bottom()) / 2;
        pill(r.name(), String.valueOf(r.modules()), x, y, unit, colour);
    }

    /// @param beside quieter words after it, may be empty
    private void pill(String words, String beside, double x, double y, double size, String colour) {
        double gap = Pill.gap(beside, size);
        double wide = Pill.width(words, beside, size), high = Pill.height(size);
        svg.pill(x, y, wide, high, "fill", "#ffffff", "stroke", colour, "stroke-width", size / 12);
        svg.open("text", "x", x, "y", y + 0.35 * size, "font-size", size, "text-anchor", "middle", "fill", colour);
        svg.words("tspan", words, "font-weight", "600");
        if (!beside.isEmpty()) svg.words("tspan", beside, "dx", gap, "fill", MUTED);
        svg.close("text");
    }

    private void legend(double x, double y) {
        double r = 0.35 * unit;
        svg.open("g", "id", "legend", "font-size", 0.9 * unit, "fill", MUTED);
        svg.shape("circle", "cx", x + r, "cy", y - r, "r", r, "fill", NOBODY);
        svg.shape("circle", "cx", x + 5 * r, "cy", y - r, "r", 2 * r, "fill", NOBODY);
        svg.words("text", "Area: lines of code", "x", x + 8.5 * r, "y", y);
        double at = x + 14 * unit;
        svg.shape(
                "line",
                "x1",
                at,
                "x2",
                at + 2 * unit,
                "y1",
                y - r,
                "y2",
                y - r,
                "stroke",
                NOBODY,
                "stroke-width",
                2 * r);
        svg.words("text", "Seam width: dependencies that cross", "x", at + 2.6 * unit, "y", y);
        at += 21 * unit;
        svg.shape("circle", "cx", at, "cy", y - r, "r", r, "fill", NOBODY);
        svg.words("text", "In no context", "x", at + unit, "y", y);
        svg.close("g");
    }
}
