package dev.banyan.exporting.canvas;

import dev.banyan.exporting.Occasion;
import dev.banyan.exporting.RoadmapWriter;
import dev.banyan.exporting.svg.ContextMap;
import dev.banyan.model.BoundedContext;
import dev.banyan.model.Canvas;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes the canvas of one context (after Tune, "The Bounded Context Canvas") as a page that stands alone: no script,
/// nothing from elsewhere, one A4 page in landscape when printed.
public final class CanvasPage implements RoadmapWriter {
    private static final String STYLE = """
            @page { size: A4 landscape; margin: 10mm; }
            body { font: 13px/1.4 Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif; color: #1a201e; background: #fff;
              max-width: 1120px; margin: 20px auto; padding: 0 16px; }
            header { display: flex; align-items: baseline; gap: 14px; margin-bottom: 10px; }
            h1 { font-size: 22px; margin: 0; }
            header p, footer { color: #56615d; margin: 0; font-size: 12px; }
            main { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 8px; }
            section { border: 1px solid #c4ccc8; border-radius: 6px; padding: 8px 10px; break-inside: avoid; }
            section.wide { grid-column: span 2; }
            h2 { font-size: 11px; margin: 0 0 4px; color: #56615d; font-weight: 600; }
            p, ul { margin: 0; padding: 0; list-style: none; overflow-wrap: anywhere; }
            .none { color: #6a7571; }
            dfn { font-style: normal; border-bottom: 1px dotted #6a7571; }
            svg { width: 100%; height: auto; max-height: 300px; }
            footer { margin-top: 8px; }
            @media print { body { margin: 0; padding: 0; max-width: none; font-size: 10.5px; } svg { max-height: 60mm; } }
            """;

    private final ContextId id;

    public CanvasPage(ContextId id) {
        this.id = id;
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String title() {
        return "Canvas of a context";
    }

    /// @throws IOException when the plan has no such context
    @Override
    public void write(Plan plan, Occasion occasion, OutputStream out) throws IOException {
        BoundedContext context = plan.context(id);
        if (context == null) throw new IOException("the context is not in the plan any more");
        out.write(page(plan, context, occasion).getBytes(StandardCharsets.UTF_8));
    }

    private static String page(Plan plan, BoundedContext c, Occasion occasion) {
        Canvas canvas = plan.boundaries().canvases().getOrDefault(c.id(), Canvas.BLANK);
        var facts = new CanvasFacts(plan, c);
        var page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(ContextMap.escaped(c.name()))
                .append(
                        " – canvas</title>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<style>\n")
                .append(STYLE)
                .append("</style></head>\n<body>\n<header><h1>")
                .append(ContextMap.escaped(c.name()))
                .append("</h1><p>")
                .append(ContextMap.escaped(plan.name()))
                .append("</p></header>\n<main>\n");
        section(page, "Purpose", List.of(c.purpose()));
        section(page, "Role, owner", List.of(canvas.role().words(), c.owner()));
        section(page, "Language", List.of(c.language()));
        section(page, "Messages it takes", canvas.messagesIn().lines().toList());
        section(page, "Decisions of the business", canvas.decisions().lines().toList());
        section(page, "Messages it sends", canvas.messagesOut().lines().toList());
        page.append("<section class=\"wide\"><h2>Neighbours</h2>")
                .append(new ContextMap(plan, c).svg())
                .append("</section>\n");
        section(page, "Seams", facts.seams());
        page.append("<section><h2>Size and measures</h2>")
                .append(facts.measures())
                .append("</section>\n");
        section(page, "Data and load", facts.atWork());
        section(page, "People who know it", facts.people());
        section(page, "Open questions", canvas.questions().lines().toList());
        page.append("</main>\n<footer>")
                .append(occasion.today())
                .append(occasion.planFile().isEmpty() ? "" : ", from " + ContextMap.escaped(occasion.planFile()))
                .append(". Cohesion, coupling and instability are from the dependencies of the audit.</footer>\n")
                .append("</body></html>\n");
        return page.toString();
    }

    private static void section(StringBuilder page, String title, List<String> lines) {
        page.append("<section><h2>").append(title).append("</h2><ul>");
        long said = lines.stream().filter(l -> !l.isBlank()).count();
        if (said == 0) page.append("<li class=\"none\">not said yet</li>");
        for (String line : lines)
            if (!line.isBlank())
                page.append("<li>").append(ContextMap.escaped(line)).append("</li>");
        page.append("</ul></section>\n");
    }
}
