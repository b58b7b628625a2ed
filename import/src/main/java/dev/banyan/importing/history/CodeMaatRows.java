package dev.banyan.importing.history;

import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.TableCursor;
import dev.banyan.model.audit.Fact.AuthorFact;
import dev.banyan.model.audit.Fact.ChangeFact;
import dev.banyan.model.audit.Fact.CoChangeFact;

/// Makes facts of the rows of a table of code-maat. A row whose numbers cannot be read is told and left out.
final class CodeMaatRows {
    private final TableCursor table;
    private final Facts facts;
    private final Pseudonyms people = new Pseudonyms();
    private final int entity;

    CodeMaatRows(TableCursor table, Facts facts) {
        this.table = table;
        this.facts = facts;
        entity = table.column("entity");
    }

    void row(CodeMaatTable kind) {
        if (file().isEmpty()) {
            facts.warn(table.place(), "a row without a file was left out");
            return;
        }
        if (SheetNumber.mangled(table)) facts.warn(table.place(), "a spreadsheet has changed values of this row");
        switch (kind) {
            case REVISIONS -> change(number("n-revs"), UNKNOWN, UNKNOWN, UNKNOWN);
            case AUTHORS -> change(number("n-revs"), UNKNOWN, UNKNOWN, number("n-authors"));
            case FRAGMENTATION -> change(number("total-revs"), UNKNOWN, UNKNOWN, UNKNOWN);
            case CHURN -> {
                boolean counted = table.column("commits") >= 0;
                change(counted ? number("commits") : UNKNOWN, number("added"), number("deleted"), UNKNOWN);
            }
            case OWNERSHIP -> author("author", UNKNOWN, number("added"));
            case EFFORT -> author("author", number("author-revs"), UNKNOWN);
            case MAIN_DEVELOPER -> {
                change(UNKNOWN, number("total-added"), UNKNOWN, UNKNOWN);
                author("main-dev", UNKNOWN, number("added"));
            }
            case COUPLING -> {
                long degree = number("degree");
                long average = number("average-revs");
                together(degree < 0 || average < 0 ? BROKEN : Math.round(degree / 100.0 * average));
            }
            case VERBOSE_COUPLING -> together(number("shared-revisions"));
            case AGE, SUM_OF_COUPLING, MESSAGES, MAIN_REMOVER, COMMUNICATION, DAYS, PEOPLE, SUMMARY -> {}
        }
    }

    private static final long UNKNOWN = -1;
    private static final long BROKEN = -2;

    private void change(long commits, long added, long deleted, long authors) {
        if (commits == BROKEN || added == BROKEN || deleted == BROKEN || authors == BROKEN) return;
        facts.add(new ChangeFact(
                file(), small(commits), added, deleted, small(authors), Double.NaN, null, null, table.place()));
    }

    private void author(String column, long commits, long added) {
        if (commits == BROKEN || added == BROKEN) return;
        String name = table.cell(table.column(column));
        if (!name.isEmpty()) facts.add(new AuthorFact(file(), people.of(name), small(commits), added, table.place()));
    }

    private void together(long commits) {
        String other = table.cell(table.column("coupled"));
        if (commits == BROKEN) return;
        if (other.isEmpty()) facts.warn(table.place(), "a row without a second file was left out");
        else if (commits > 0) facts.add(new CoChangeFact(file(), other, small(commits), table.place()));
    }

    private String file() {
        return table.cell(entity);
    }

    private static int small(long number) {
        return (int) Math.min(Integer.MAX_VALUE, number);
    }

    private long number(String column) {
        String written = table.cell(table.column(column));
        long number = SheetNumber.of(written);
        if (number >= 0) {
            if (SheetNumber.grouped(written))
                facts.warn(table.place(), "a spreadsheet wrote " + column + " as " + written + ": read as " + number);
            return number;
        }
        String shown = written.length() > 20 ? written.substring(0, 19) + "…" : written;
        facts.warn(table.place(), "no number of " + column + " (" + shown + "): the row was left out");
        return BROKEN;
    }
}
