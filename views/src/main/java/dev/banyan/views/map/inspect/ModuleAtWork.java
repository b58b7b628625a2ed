package dev.banyan.views.map.inspect;

import dev.banyan.model.audit.Author;
import dev.banyan.model.audit.Incident;
import dev.banyan.model.audit.Job;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.Operation;
import dev.banyan.model.audit.Table;
import dev.banyan.model.audit.TestReach;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Inspector;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.ToSource;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;

/// A module at work: its tables, jobs and incidents, the tests that reach it, and who knows it.
final class ModuleAtWork {
    private static final int MOST = 8;

    private final Workbench bench;
    private final ModuleId id;
    private final Operation work;

    ModuleAtWork(Workbench bench, ModuleId id) {
        this.bench = bench;
        this.id = id;
        work = bench.plan().facts().operation();
    }

    void into(Inspector inspector) {
        part(
                inspector,
                "Tables",
                work.tables().stream().filter(t -> t.modules().contains(id)).toList(),
                t -> row(t.name(), table(t)));
        part(
                inspector,
                "Jobs",
                work.jobs().stream().filter(j -> id.equals(j.module())).toList(),
                j -> row(j.name().isEmpty() ? j.task() : j.name(), job(j)));
        part(
                inspector,
                "Incidents",
                work.incidents().stream().filter(i -> id.equals(i.module())).toList(),
                this::incident);
        part(
                inspector,
                "Tests that reach it",
                work.reaches().stream()
                        .filter(r -> r.module().equals(id))
                        .sorted(Comparator.comparingInt(TestReach::lines).reversed())
                        .toList(),
                r -> row(
                        r.test(),
                        ToSource.value(NumberText.count(r.lines(), "line", "lines"), r.source(), r.place(), bench)));
        part(
                inspector,
                "Who knows it",
                work.authors().stream()
                        .filter(a -> a.module().equals(id))
                        .sorted(Comparator.comparingInt(Author::commits).reversed())
                        .toList(),
                a -> row(a.name(), ToSource.value(share(a), a.source(), a.place(), bench)));
    }

    private static <T> void part(Inspector inspector, String title, List<T> all, Function<T, Node> row) {
        if (all.isEmpty()) return;
        inspector.section(title + " " + NumberText.count(all.size()));
        all.stream().limit(MOST).forEach(one -> inspector.add(row.apply(one)));
        if (all.size() > MOST) inspector.text("and " + NumberText.count(all.size() - MOST) + " more");
    }

    private static Node row(String label, Node value) {
        return new Figures().row(label, value);
    }

    private Node table(Table table) {
        boolean own = id.equals(table.module());
        return link(own ? "its own" : "used", new Subject.OfTable(table.name()));
    }

    private Node job(Job job) {
        return ToSource.value(job.schedule(), job.source(), job.place(), bench);
    }

    private Node incident(Incident incident) {
        String words = (incident.id() + " " + incident.title()).strip();
        return link(words, new Subject.OfIncident(work.incidents().indexOf(incident)));
    }

    private Hyperlink link(String words, Subject to) {
        var link = new Hyperlink(words);
        link.setWrapText(true);
        link.setOnAction(_ -> bench.selection().select(to));
        return link;
    }

    private static String share(Author author) {
        return author.commits() >= 0
                ? NumberText.count(author.commits(), "commit", "commits")
                : NumberText.count(Math.max(0, author.added()), "line added", "lines added");
    }
}
