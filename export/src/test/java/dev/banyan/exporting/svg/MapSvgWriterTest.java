package dev.banyan.exporting.svg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.exporting.Occasion;
import dev.banyan.model.BoundedContext;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.map.MapPicture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The picture of the map, read back by an XML parser.
class MapSvgWriterTest {
    private static final Occasion TODAY = new Occasion(LocalDate.of(2026, 3, 2), "north <&> bank.banyan", "");

    private static byte[] written(Plan plan) throws Exception {
        var out = new ByteArrayOutputStream();
        new MapSvgWriter().write(plan, TODAY, out);
        return out.toByteArray();
    }

    private static Document read(Plan plan) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(written(plan)));
    }

    private static Set<String> texts(Document svg, String element) {
        var all = new HashSet<String>();
        var nodes = svg.getElementsByTagName(element);
        for (int i = 0; i < nodes.getLength(); i++) all.add(nodes.item(i).getTextContent());
        return all;
    }

    @Test
    void everyModuleSeamAndContextIsThereWithItsName() throws Exception {
        Plan plan = ExamplePlan.plan();
        Document svg = read(plan);
        var titles = texts(svg, "title");
        plan.facts().modules().forEach(m -> assertTrue(titles.contains(m.id().name()), m.id().name()));
        var spans = texts(svg, "tspan");
        for (BoundedContext c : plan.contexts().values()) assertTrue(spans.contains(c.name()), c.name());
        assertEquals(
                MapPicture.of(plan).seams().size(),
                svg.getElementsByTagName("path").getLength());
    }

    @Test
    void modulesLieWhereTheMapHasThem() throws Exception {
        Plan plan = ExamplePlan.plan();
        var layout = MapPicture.of(plan).layout();
        var places = new HashSet<String>();
        var circles = read(plan).getElementsByTagName("circle");
        for (int i = 0; i < circles.getLength(); i++) {
            var circle = (Element) circles.item(i);
            places.add(circle.getAttribute("cx") + " " + circle.getAttribute("cy"));
        }
        for (int m = 0; m < layout.modules(); m++)
            assertTrue(places.contains(Svg.number(layout.x(m)) + " " + Svg.number(layout.y(m))));
    }

    @Test
    void wordsOfThePlanStayWords() throws Exception {
        Plan plan = ExamplePlan.plan();
        BoundedContext ledger = Objects.requireNonNull(plan.context(ExamplePlan.LEDGER));
        String name = "<script>\"A&B\"</script>\u0007";
        var renamed = (Outcome.Done) new ContextEdit.Describe(ledger.withName(name)).applyTo(plan);
        Document svg = read(renamed.plan());
        assertEquals(0, svg.getElementsByTagName("script").getLength());
        assertTrue(texts(svg, "tspan").contains("<script>\"A&B\"</script>"));
    }

    @Test
    void anEmptyPlanGivesAnEmptyMap() throws Exception {
        assertEquals("svg", read(Plan.EMPTY).getDocumentElement().getNodeName());
    }

    /// A frame per context, none over another and none over the edge.
    @Test
    void namesCoverNoOtherNameAndStayOnThePaper() throws Exception {
        Plan plan = ExamplePlan.plan();
        for (BoundedContext c : plan.contexts().values())
            plan = ((Outcome.Done) new ContextEdit.Describe(c.withName(c.name() + " and all that belongs to it"))
                            .applyTo(plan))
                    .plan();
        Document svg = read(plan);
        String[] paper = svg.getDocumentElement().getAttribute("viewBox").split(" ");
        double left = Double.parseDouble(paper[0]), right = left + Double.parseDouble(paper[2]);
        var frames = new ArrayList<double[]>();
        var rects = svg.getElementsByTagName("rect");
        for (int i = 0; i < rects.getLength(); i++) {
            var rect = (Element) rects.item(i);
            var next = rect.getNextSibling();
            while (next != null && !(next instanceof Element)) next = next.getNextSibling();
            if (!(next instanceof Element words)) continue;
            if (words.getTextContent().contains("all that belongs to it")) frames.add(sides(rect));
        }
        assertEquals(plan.contexts().size(), frames.size());
        for (double[] one : frames) {
            assertTrue(one[0] >= left && one[2] <= right, "over the edge");
            for (double[] other : frames)
                assertTrue(
                        one == other
                                || one[0] >= other[2]
                                || other[0] >= one[2]
                                || one[1] >= other[3]
                                || other[1] >= one[3],
                        "one name over another");
        }
    }

    private static double[] sides(Element rect) {
        double x = Double.parseDouble(rect.getAttribute("x")), y = Double.parseDouble(rect.getAttribute("y"));
        return new double[] {
            x,
            y,
            x + Double.parseDouble(rect.getAttribute("width")),
            y + Double.parseDouble(rect.getAttribute("height"))
        };
    }

    @Test
    void theSamePlanGivesTheSameBytes() throws Exception {
        assertArrayEquals(written(ExamplePlan.plan()), written(ExamplePlan.plan()));
    }

    @Test
    void numbersAreShort() {
        assertEquals("12.5", Svg.number(12.5));
        assertEquals("0", Svg.number(-0.001));
        assertEquals("100", Svg.number(100));
    }
}
