package dev.banyan.importing.operations;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.TableCursor;
import dev.banyan.importing.spi.TablePeek;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.text.DateText;
import dev.banyan.importing.text.Hours;
import dev.banyan.model.audit.Fact.IncidentFact;
import dev.banyan.model.audit.Place;
import java.time.OffsetDateTime;
import java.util.List;

/// Issues that Jira exports as a table, straight or by way of a spreadsheet. A column that stands several times is one
/// list. Who reported and who works on it is not read.
public final class JiraTableReader implements AuditReader {
    private static final About ABOUT = new About(
            "jira-csv",
            "Jira issues",
            "which tickets say that something is wrong, where and for how long",
            "a table from Jira: Filters, Export, Export CSV (all fields)");
    private static final String[] KEY = {"issue key", "key", "vorgangsschlüssel", "schlüssel", "clé de ticket", "clé"};
    private static final String[] SUMMARY = {"summary", "zusammenfassung", "résumé", "resumen"};
    private static final String[] TYPE = {"issue type", "vorgangstyp", "type de ticket", "tipo de incidencia", "type"};
    private static final String[] CREATED = {"created", "erstellt", "création", "créée", "creada"};
    private static final String[] RESOLVED = {"resolved", "erledigt", "résolu", "résolue", "resuelta"};
    private static final String[] PRIORITY = {"priority", "priorität", "priorité", "prioridad"};
    private static final String[] COMPONENTS = {"component/s", "components", "component", "komponente(n)", "komponenten"
    };
    private static final String[] DESCRIPTION = {"description", "beschreibung"};
    private static final int END_OF_EXPORT = 1000;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        if (head.isJsonOrXml()) return Recognition.NO;
        TablePeek table = head.table().orElse(null);
        if (table == null) return Recognition.NO;
        boolean fits = any(table, KEY) && any(table, SUMMARY) && any(table, TYPE) && any(table, CREATED);
        return Recognition.certainIf(fits, "columns with key, summary, type and creation of issues");
    }

    private static boolean any(TablePeek table, String[] names) {
        for (String name : names) if (table.has(name)) return true;
        return false;
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        DateText dates = DateText.seenIn(input.head().text());
        int rows = 0;
        int undated = 0;
        try (TableCursor table = input.table(facts)) {
            int key = table.column(KEY);
            int created = table.column(CREATED);
            int resolved = table.column(RESOLVED);
            int summary = table.column(SUMMARY);
            int type = table.column(TYPE);
            int priority = table.column(PRIORITY);
            int description = table.column(DESCRIPTION);
            List<Integer> components = table.columns(COMPONENTS);
            while (table.next(2)) {
                if (table.cell(key).isEmpty() && table.cell(summary).isEmpty()) continue;
                rows++;
                OffsetDateTime opened = dates.moment(table.cell(created)).orElse(null);
                if (opened == null) undated++;
                OffsetDateTime closed = dates.moment(table.cell(resolved)).orElse(null);
                List<String> named = components.stream()
                        .map(table::cell)
                        .filter(c -> !c.isEmpty())
                        .toList();
                facts.add(new IncidentFact(
                        table.cell(key),
                        Issue.title(table.cell(type), table.cell(summary)),
                        table.cell(priority),
                        Issue.where(named, table.cell(summary), table.cell(description)),
                        opened == null ? null : opened.toLocalDate(),
                        Hours.between(opened, closed),
                        1,
                        table.place()));
            }
        }
        if (undated > 0) facts.warn(Place.UNKNOWN, undated + " issues have no day of creation that can be read");
        if (dates.guessed())
            facts.warn(Place.UNKNOWN, "no date tells whether the day or the month stands first: taken as the day");
        if (rows == END_OF_EXPORT)
            facts.warn(Place.UNKNOWN, "there are exactly 1,000 issues, where Jira ends an export: there may be more");
    }
}
