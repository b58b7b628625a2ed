package dev.banyan.views.map.inspect;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Incident;
import dev.banyan.model.audit.Job;
import dev.banyan.model.seams.ContextAtWork;
import dev.banyan.model.seams.ContextPeople;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.map.words.Names;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Inspector;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Tips;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What the inspector of a context says of the people who know it and of the system at work: tables, endpoints with
/// their traffic, jobs, incidents. What no source tells says what would.
final class ContextEvidence {
    private static final int MOST = 8;

    private final Workbench bench;
    private final Plan plan;
    private final Inspector inspector;

    ContextEvidence(Workbench bench, Inspector inspector) {
        this.bench = bench;
        this.plan = bench.plan();
        this.inspector = inspector;
    }

    void show(BoundedContext c) {
        people(ContextPeople.of(plan, c.id()));
        ContextAtWork work = ContextAtWork.of(plan, c.id());
        var operation = plan.facts().operation();
        if (operation.tables().isEmpty()) missing("Tables", "A list of models or a database schema gives this.");
        else rows("Tables", work.tables(), this::table);
        if (!work.endpoints().isEmpty()) endpoints(work);
        if (!operation.jobs().isEmpty()) rows("Jobs", work.jobs(), this::job);
        if (!operation.incidents().isEmpty()) rows("Incidents", work.incidents(), this::incident);
    }

    private void people(ContextPeople known) {
        if (known.people().isEmpty()) {
            missing("People who know it", "A history with authors gives this: git log --numstat.");
            return;
        }
        var factor = new Label(NumberText.count(known.factor(), "person", "people"));
        factor.getStyleClass().add("figure-value");
        Tips.set(
                factor,
                "Bus factor: the fewest people who together made more than half of its commits (as Avelino and others,"
                        + " 2016, count). Authors go by pseudonyms.");
        inspector.section("People who know it", new Figures().row("Most of it rests on", factor));
        rows("", known.people(), (p, rows) -> {
            var share = new Label(NumberText.percent(p.share()));
            Tips.set(
                    share,
                    NumberText.count(p.commits(), "commit", "commits") + " in "
                            + NumberText.count(p.modules(), "module", "modules") + " of "
                            + NumberText.count(known.modules()));
            rows.row(p.name(), share);
        });
    }

    private void table(ContextAtWork.Used used, Figures rows) {
        String words = (used.owns() ? "its own" : "used")
                + (used.others() > 0 ? ", shared with " + NumberText.count(used.others()) : "");
        var label = new Label(words);
        label.getStyleClass().add("faint");
        var t = used.table();
        Tips.set(
                label,
                (t.rows() < 0 ? "" : NumberText.count(t.rows(), "row", "rows") + ". ")
                        + (used.others() > 0
                                ? "Other contexts have to do with it: a cut here parts data."
                                : "No other context has to do with it."));
        rows.row(t.name(), label);
    }

    private void endpoints(ContextAtWork work) {
        String title = "Endpoints " + NumberText.count(work.endpoints().size());
        inspector.section(title);
        if (work.requests() < 0) inspector.text("An access log tells how often each is asked.");
        else inspector.text(NumberText.count(work.requests(), "request", "requests") + " in the logs.");
        rows("", work.endpoints(), (asked, rows) -> {
            var link = new Hyperlink(
                    asked.endpoint().route().isEmpty() ? "/" : asked.endpoint().route());
            link.getStyleClass().add("code");
            link.setMaxWidth(190);
            link.setOnAction(_ -> bench.selection().select(new Subject.OfEndpoint(asked.number())));
            var load = asked.load();
            var often = new Label(load == null ? NumberText.UNKNOWN : NumberText.count(load.requests()));
            if (load != null && !Double.isNaN(load.meanMillis()))
                Tips.set(often, NumberText.decimal(load.meanMillis(), 0) + " ms on average");
            rows.addRow(rows.getRowCount(), link, often);
        });
    }

    private void job(Job job, Figures rows) {
        rows.row(job.name(), job.enabled() ? job.schedule() : "off");
    }

    private void incident(Incident incident, Figures rows) {
        var when = new Label(incident.opened() == null ? incident.severity() : NumberText.date(incident.opened()));
        when.setMinWidth(Region.USE_PREF_SIZE);
        Tips.set(when, Names.of(plan, incident.source(), incident.place()));
        rows.row(incident.title().isEmpty() ? incident.id() : incident.title(), when);
    }

    private void missing(String title, String remedy) {
        inspector.section(title, new Figures().unknown(title, remedy));
    }

    private <T> void rows(String title, List<T> all, BiConsumer<T, Figures> row) {
        if (!title.isEmpty()) inspector.section(title + " " + NumberText.count(all.size()));
        var rows = new Figures();
        for (T one : all.stream().limit(MOST).toList()) row.accept(one, rows);
        inspector.add(rows);
        if (all.size() > MOST) inspector.text("and " + NumberText.count(all.size() - MOST) + " more");
    }
}
