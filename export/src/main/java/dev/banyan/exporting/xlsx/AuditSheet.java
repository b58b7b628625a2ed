package dev.banyan.exporting.xlsx;

import static dev.banyan.exporting.xlsx.Column.hidden;
import static dev.banyan.exporting.xlsx.Column.number;
import static dev.banyan.exporting.xlsx.Column.text;

import dev.banyan.model.audit.Library;
import dev.banyan.model.audit.MissingSource;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.SourceMatch;
import dev.banyan.model.audit.Warning;
import dev.banyan.model.audit.WhatIsMissing;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the plan stands on: the files that were read and how much of each met the modules, the libraries with what is
/// known against them, and what is still missing.
final class AuditSheet {
    private static final int MOST_WARNINGS = 3;

    private final Gathered all;
    private final Page page;
    private final Paper paper;
    private final Block sources;
    private final Block libraries;
    private final Block missing;
    private final List<MissingSource> wanted;

    AuditSheet(Gathered all, Page page) {
        this.all = all;
        this.page = page;
        paper = page.paper();
        wanted = WhatIsMissing.in(all.plan.audit());
        sources = Block.of("Audit", 5, all.plan.audit().readings().size());
        missing = Block.of("Audit", sources.last() + 5, wanted.size());
        libraries = Block.of(
                "Audit", missing.last() + 4, all.plan.facts().libraries().size());
    }

    void write() {
        page.title("Audit", "The files this plan stands on, what is still missing, and the libraries in use.");
        page.columns(sources.head(), columns());
        int row = sources.first();
        for (Reading r : all.plan.audit().readings()) source(row++, r);
        totals();
        missing();
        libraries();
        var marks = new Marks(page.sheet());
        marks.bars("H" + sources.first() + ":H" + sources.last());
        marks.ground("E" + libraries.first() + ":E" + libraries.last(), "$E" + libraries.first() + ">0", Marks.RED);
        page.freezeFirst(3, sources.head());
        page.filter(sources, "A", "K");
    }

    private static List<Column> columns() {
        return List.of(
                hidden("A", "Id"),
                number("B", "No.", 5),
                text("C", "Source", 40),
                text("D", "Recognised as", 26),
                number("E", "Records", 11),
                number("F", "Matched", 11),
                number("G", "Not matched", 11),
                number("H", "Matched share", 10),
                number("I", "Warnings", 11),
                number("J", "Read on", 12),
                text("K", "What was not used, and why", 70));
    }

    private void source(int row, Reading reading) {
        Source s = reading.source();
        paper.text(row, "A", s.id().toString(), Look.TEXT);
        paper.number(row, "B", row - sources.first() + 1, Look.WHOLE);
        paper.text(row, "C", s.name(), Look.WRAPPED);
        paper.text(row, "D", s.title() + sure(s.certainty()), Look.WRAPPED);
        paper.number(row, "E", s.records(), Look.WHOLE);
        SourceMatch match = all.plan.facts().matches().get(s.id());
        double matched = match == null ? Double.NaN : match.matched();
        paper.number(row, "F", matched, Look.WHOLE);
        paper.number(row, "G", match == null ? Double.NaN : match.missed(), Look.WHOLE);
        String share = "IF(SUM(F" + row + ")+SUM(G" + row + ")=0,\"no data\",F" + row + "/(F" + row + "+G" + row + "))";
        paper.formula(row, "H", share, match == null ? Double.NaN : match.share(), Look.PERCENT);
        paper.number(row, "I", reading.warnings().size(), Look.WHOLE);
        paper.date(row, "J", s.readAt().atZone(ZoneOffset.UTC).toLocalDate(), Look.DATE);
        String notUsed = notUsed(reading, match);
        paper.text(row, "K", notUsed, Look.WRAPPED);
    }

    private static String sure(Source.Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> "";
            case MAYBE -> " (not certain)";
            case CHOSEN -> " (chosen by hand)";
        };
    }

    private static String notUsed(Reading reading, @Nullable SourceMatch match) {
        var told = reading.warnings().stream()
                .limit(MOST_WARNINGS)
                .map(Warning::toString)
                .collect(Collectors.toList());
        if (match != null)
            match.unmatched().stream().limit(MOST_WARNINGS).forEach(u -> told.add(u.name() + ": " + u.reason()));
        int more = reading.warnings().size()
                + (match == null ? 0 : match.unmatched().size())
                - told.size();
        if (more > 0) told.add(String.format(Locale.ROOT, "and %,d more", more));
        return String.join("\n", told);
    }

    private void totals() {
        int row = sources.below();
        paper.text(row, "C", "All sources", Look.TOTAL);
        for (String c : List.of("D", "H", "J", "K")) paper.blank(row, c, Look.TOTAL);
        for (String c : List.of("E", "F", "G", "I")) paper.total(row, c, sources, Look.TOTAL_WHOLE);
    }

    private void missing() {
        paper.text(missing.head() - 1, "B", "Still missing", Look.HEADING);
        page.heads(
                missing.head(),
                List.of(
                        number("B", "No.", 0),
                        text("C", "What", 0),
                        text("D", "Sharpens", 0),
                        text("E", "", 0),
                        text("F", "", 0),
                        text("G", "", 0),
                        text("H", "", 0),
                        text("I", "File", 0),
                        text("J", "", 0),
                        text("K", "Command", 0)));
        int row = missing.first();
        for (MissingSource m : wanted) {
            paper.number(row, "B", row - missing.first() + 1, Look.WHOLE);
            paper.text(row, "C", m.what(), Look.TEXT);
            paper.text(row, "D", m.sharpens(), Look.TEXT);
            for (String c : List.of("E", "F", "G", "H", "J")) paper.blank(row, c, Look.TEXT);
            paper.text(row, "I", m.file(), Look.TEXT);
            paper.text(row, "K", m.command(), Look.WRAPPED);
            row++;
        }
    }

    private void libraries() {
        paper.text(libraries.head() - 1, "B", "Libraries", Look.HEADING);
        page.heads(
                libraries.head(),
                List.of(
                        number("B", "No.", 0),
                        text("C", "Library", 0),
                        text("D", "Version", 0),
                        number("E", "Advisories", 0),
                        number("F", "Modules that use it", 0),
                        text("G", "Advisories known", 0),
                        text("H", "", 0),
                        text("I", "", 0),
                        text("J", "", 0),
                        text("K", "Fixed in", 0)));
        int row = libraries.first();
        for (Library l : all.plan.facts().libraries()) library(row++, l);
        int total = libraries.below();
        paper.text(total, "C", "All libraries", Look.TOTAL);
        for (String c : List.of("D", "F", "G", "H", "I", "J", "K")) paper.blank(total, c, Look.TOTAL);
        paper.total(total, "E", libraries, Look.TOTAL_WHOLE);
    }

    private void library(int row, Library l) {
        paper.number(row, "B", row - libraries.first() + 1, Look.WHOLE);
        paper.text(row, "C", l.name(), Look.TEXT);
        paper.text(row, "D", l.version(), Look.TEXT);
        paper.number(row, "E", l.advisories().size(), Look.WHOLE);
        paper.number(row, "F", l.usedBy().size(), Look.WHOLE);
        String ids = l.advisories().stream().map(Library.Advisory::id).collect(Collectors.joining(", "));
        paper.text(row, "G", ids, Look.TEXT);
        for (String c : List.of("H", "I", "J")) paper.blank(row, c, Look.TEXT);
        String fixed = l.advisories().stream()
                .flatMap(a -> a.fixedIn().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        paper.text(row, "K", fixed, Look.WRAPPED);
    }
}
