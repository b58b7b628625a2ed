package dev.banyan.views.audit;

import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.SourceMatch;
import dev.banyan.model.audit.SourceMatch.Unmatched;
import dev.banyan.model.audit.Warning;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Inspector;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Tips;
import dev.banyan.views.parts.ToSource;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A source: how much of it matched, what did not and what can be done about it, and what could not be read.
final class SourceInspector {
    private static final int SHOWN = 12;

    private final Reading reading;
    private final Workbench workbench;

    SourceInspector(Reading reading, Workbench workbench) {
        this.reading = reading;
        this.workbench = workbench;
    }

    Node node() {
        Source source = reading.source();
        var inspector = new Inspector(source.name(), source.title());
        SourceMatch match = workbench.plan().facts().matches().get(source.id());
        if (match != null) matched(inspector, match);
        warnings(inspector);
        var hash = new Label("sha-256 "
                + source.sha256().substring(0, Math.min(8, source.sha256().length())) + "…");
        hash.getStyleClass().addAll("code", "muted");
        Tips.set(hash, source.sha256());
        return inspector.section(
                "File",
                hash,
                new Figures()
                        .row("Size", NumberText.bytes(source.bytes()))
                        .row("Read", NumberText.when(source.readAt(), workbench.today())),
                Buttons.plain("Show the text", () -> workbench.doors().showSource(source.id(), Place.UNKNOWN)));
    }

    private void matched(Inspector inspector, SourceMatch match) {
        var figures = new Figures()
                .row("Records read", NumberText.count(match.records()))
                .row("To known modules", NumberText.count(match.matched()))
                .row("Outside the system", NumberText.count(match.outside()));
        if (match.renamed() > 0) figures.row("Under an older name", NumberText.count(match.renamed()));
        if (match.ignored() > 0) figures.row("Left out by a rule", NumberText.count(match.ignored()));
        inspector.section("Matched", figures.row("Not matched", NumberText.count(match.missed())));
        if (match.unmatched().isEmpty()) return;
        inspector.section("Not matched, most frequent first", unmatched(match.unmatched()));
        var map = Buttons.plain(
                "Map names…",
                () -> RulesSheet.open(workbench, match.unmatched().getFirst().name()));
        map.setId("map-names");
        inspector.add(map);
    }

    private Node unmatched(List<Unmatched> names) {
        var rows = new Figures();
        for (Unmatched name : names.subList(0, Math.min(SHOWN, names.size()))) {
            var value = ToSource.value(
                    NumberText.count(name.records()), reading.source().id(), name.place(), workbench);
            rows.row(name.name(), value);
            String place = name.place().toString();
            Tips.set(value, name.reason() + (place.isEmpty() ? "" : ". Show " + place));
        }
        rows.getStyleClass().add("code-rows");
        if (names.size() <= SHOWN) return rows;
        var more = new Label("and " + NumberText.count(names.size() - SHOWN, "other name", "other names"));
        more.getStyleClass().add("faint");
        return new VBox(5, rows, more);
    }

    private void warnings(Inspector inspector) {
        List<Warning> warnings = reading.warnings();
        if (warnings.isEmpty()) return;
        inspector.section(
                "Could not be used", new Figures().row("Skipped, with their place", NumberText.count(warnings.size())));
        for (Warning warning : warnings.subList(0, Math.min(SHOWN, warnings.size())))
            inspector.text(warning.message()).add(ToSource.link(reading.source().id(), warning.place(), workbench));
    }
}
