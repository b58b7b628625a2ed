package dev.banyan.exporting.canvas;

import dev.banyan.exporting.svg.ContextMap;
import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.Relationship;
import dev.banyan.model.seams.ContextAtWork;
import dev.banyan.model.seams.ContextFigures;
import dev.banyan.model.seams.ContextPeople;
import dev.banyan.model.seams.Figures;
import dev.banyan.model.seams.Measure;
import dev.banyan.model.seams.Seam;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What the audit says of a context, as lines of its canvas. What nobody measured is "no data", never zero.
final class CanvasFacts {
    private static final int MOST = 10;
    private static final String UNKNOWN = "no data";

    private final Plan plan;
    private final BoundedContext context;

    CanvasFacts(Plan plan, BoundedContext context) {
        this.plan = plan;
        this.context = context;
    }

    List<String> seams() {
        var lines = new ArrayList<String>();
        List<Seam> all = ContextMap.seams(plan, context.id());
        for (Seam s : all.subList(0, Math.min(MOST, all.size()))) lines.add(line(s));
        if (all.size() > MOST) lines.add("and " + (all.size() - MOST) + " more");
        if (all.isEmpty()) lines.add("Nothing crosses its border.");
        return lines;
    }

    private String line(Seam s) {
        ContextId other = s.id().across(context.id());
        Relationship r = plan.relationships().get(s.id());
        String how = r == null ? "" : ", " + r.pattern().words().toLowerCase(Locale.ROOT) + upstream(r);
        return name(other) + ": " + s.from(context.id()) + " out, " + s.from(other) + " in" + how;
    }

    private String upstream(Relationship r) {
        ContextId upstream = r.upstream();
        return upstream == null ? "" : ", " + name(upstream) + " upstream";
    }

    private String name(ContextId id) {
        BoundedContext c = plan.context(id);
        return c == null ? id.text() : c.name();
    }

    /// As list items, since the measures carry their definitions.
    String measures() {
        Figures f = ContextFigures.of(plan).of(context.id());
        var html = new StringBuilder("<ul>");
        item(
                html,
                count(f.modules(), "module", "modules") + ", "
                        + (f.lines() < 0 ? "lines: " + UNKNOWN : count(f.lines(), "line", "lines")));
        var coverage = f.coverage();
        item(html, "Covered: " + (coverage == null ? UNKNOWN : percent(coverage.share())));
        for (Measure m : Measure.values())
            html.append("<li><dfn title=\"")
                    .append(ContextMap.escaped(m.definition()))
                    .append("\">")
                    .append(m.words())
                    .append("</dfn> ")
                    .append(percent(m.of(f)))
                    .append("</li>");
        item(html, count(f.crossing(), "dependency crosses", "dependencies cross") + " its border");
        item(html, "Known vulnerabilities: " + (f.advisories() < 0 ? UNKNOWN : String.valueOf(f.advisories())));
        return html.append("</ul>").toString();
    }

    private static void item(StringBuilder html, String words) {
        html.append("<li>").append(ContextMap.escaped(words)).append("</li>");
    }

    List<String> atWork() {
        ContextAtWork work = ContextAtWork.of(plan, context.id());
        var lines = new ArrayList<String>();
        boolean tables = !plan.facts().operation().tables().isEmpty();
        lines.add(tables ? count(work.tables().size(), "table", "tables") : "Tables: " + UNKNOWN);
        String shared = work.tables().stream()
                .filter(t -> t.others() > 0)
                .limit(MOST)
                .map(t -> t.table().name())
                .collect(Collectors.joining(", "));
        if (!shared.isEmpty()) lines.add("Shared: " + shared);
        lines.add(count(work.endpoints().size(), "endpoint", "endpoints")
                + (work.requests() < 0 ? "" : String.format(Locale.ROOT, ", %,d requests", work.requests())));
        if (!work.jobs().isEmpty()) lines.add(count(work.jobs().size(), "job", "jobs"));
        if (!work.incidents().isEmpty()) lines.add(count(work.incidents().size(), "incident", "incidents"));
        return lines;
    }

    List<String> people() {
        ContextPeople known = ContextPeople.of(plan, context.id());
        if (known.people().isEmpty()) return List.of(UNKNOWN);
        var lines = new ArrayList<String>();
        lines.add("Most of it rests on " + count(known.factor(), "person", "people"));
        known.people().stream().limit(MOST - 2).forEach(p -> lines.add(p.name() + " " + percent(p.share())));
        return lines;
    }

    private static String count(int number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? UNKNOWN : Math.round(100 * share) + "%";
    }
}
