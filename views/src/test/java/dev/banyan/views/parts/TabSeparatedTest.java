package dev.banyan.views.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TabSeparatedTest {
    private record Row(String name, int number) {}

    @Test
    void namesThatASpreadsheetWouldRunAreLedByAnApostrophe() {
        assertEquals("'=1+1", TabSeparated.harmless("=1+1"));
        assertEquals("'@sum", TabSeparated.harmless("@sum"));
        assertEquals("a b", TabSeparated.harmless("a\tb"));
        assertEquals("oscar.apps", TabSeparated.harmless("oscar.apps"));
    }

    @Test
    void headingsComeFirstAndNumbersStayNumbers() {
        List<Column<Row>> columns = List.of(Column.code("Name", Row::name), Column.count("Number", Row::number));
        assertEquals("Name\tNumber\n'-x\t-5\n", TabSeparated.of(columns, List.of(new Row("-x", -5))));
    }
}
