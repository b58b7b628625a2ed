package dev.banyan.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.importing.ImportResult.Outcome;
import dev.banyan.importing.ImportResult.Row;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files as people really drop them: cut, in odd encodings, not the report at all.
class MalformedTest {
    private static Map<String, Row> rows = Map.of();

    @BeforeAll
    static void read() throws Exception {
        var result =
                Import.standard().read(List.of(Samples.folder("malformed")), Instant.EPOCH, Progress.NONE, () -> false);
        rows = result.rows().stream().collect(Collectors.toMap(Row::name, r -> r));
    }

    @ParameterizedTest
    @CsvSource({
        "coverage-powershell-utf16le.json, 25",
        "coverage-utf8bom-crlf.json, 25",
        "coverage-windows-paths.json, 25",
        "cobertura-external-dtd.xml, 1",
        "pip-audit-stdout-and-stderr-mixed.json, 107",
        "show_urls-ansi.txt, 60",
        "edges-ragged.csv, 3",
        "revisions-excel-mangled.csv, 3",
        "dot-dialects.dot, 10",
    })
    void isReadAllTheSame(String file, long records) {
        Row row = row(file);
        assertEquals(Outcome.READ, row.outcome(), String.valueOf(row.error()));
        assertEquals(records, row.records());
    }

    @ParameterizedTest
    @CsvSource({
        "cobertura-truncated.xml, 'cobertura-truncated.xml, line 103: the document ends in the middle'",
        "dot-coverage-sqlite.json, coverage json",
        "empty.json, it is empty",
        "git-lfs-pointer.json, git lfs pull",
        "html-error-page.json, web page",
        "merge-conflict.json, 'line 2: it holds an unresolved merge conflict'",
        "npm-audit-error.json, 405 Method Not Allowed",
    })
    void isRefusedInOneSentence(String file, String words) {
        Row row = row(file);
        assertEquals(Outcome.UNREADABLE, row.outcome());
        String error = String.valueOf(row.error());
        assertTrue(error.startsWith(file) && error.contains(words) && error.length() <= 200, error);
    }

    @ParameterizedTest
    @CsvSource({
        "coverage-truncated.json, 14, 'coverage-truncated.json, line 1: the document ends in the middle'",
        "two-documents-concatenated.json, 1, 'line 2: a second document follows'",
    })
    void isReadInPartAndSaysUntilWhere(String file, long records, String words) {
        Row row = row(file);
        assertEquals(Outcome.PARTLY, row.outcome());
        String error = String.valueOf(row.error());
        assertTrue(error.startsWith(file) && error.contains(words) && error.length() <= 200, error);
        assertTrue(error.contains(row.until()) && row.until().startsWith("line "), row.until());
        assertEquals(records, row.records());
        assertEquals(records, Objects.requireNonNull(row.reading()).facts().size());
        assertTrue(row.reading().warnings().getFirst().message().contains("read only until here, " + records));
    }

    @ParameterizedTest
    @CsvSource({"empty-array.json, cannot be told"})
    void isNotRecognisedAndSaysWhatItLooksLike(String file, String words) {
        Row row = row(file);
        assertEquals(Outcome.UNRECOGNISED, row.outcome());
        assertTrue(row.reason().contains(words), row.reason());
    }

    @Test
    void whatCouldNotBeUsedIsTold() {
        assertTrue(row("edges-ragged.csv").warnings().toString().contains("line 4: a row of 1 cells"));
        assertTrue(row("pip-audit-stdout-and-stderr-mixed.json")
                .warnings()
                .toString()
                .contains("left out"));
        assertTrue(row("coverage-windows-paths.json").warnings().toString().contains("16881"));
    }

    private static Row row(String file) {
        Row row = rows.get(file);
        if (row == null) throw new IllegalArgumentException(file);
        return row;
    }
}
