package dev.banyan.importing;

import static dev.banyan.importing.ByFormat.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.importing.ImportResult.Outcome;
import dev.banyan.importing.history.CodeMaatReader;
import dev.banyan.importing.history.GitLogReader;
import dev.banyan.importing.history.SvnLogReader;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Fact.AuthorFact;
import dev.banyan.model.audit.Fact.ChangeFact;
import dev.banyan.model.audit.Fact.CoChangeFact;
import dev.banyan.model.audit.Fact.RenameFact;
import dev.banyan.model.audit.Place;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Histories: what becomes of people, renames, merges and tables of one aspect.
final class HistoryReadersTest {
    private static final String LOG = """
            --a1b2c3d--2021-07-16--Jane Roe
            3\t1\tsrc/{old => new}/x.py
            -\t-\tlogo.png

            --a1b2c3e--2021-07-15--John Doe

            --a1b2c3f--2021-07-01--John Doe
            5\t0\tsrc/old/x.py
            """;

    private static <T extends Fact> List<T> only(Facts facts, Class<T> kind) {
        return facts.all().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<String> warnings(Facts facts) {
        return facts.warnings().stream()
                .map(w -> w.place() + ": " + w.message())
                .toList();
    }

    @Test
    void aDateMayStandBeforeItsTimeWithoutABlank() throws Exception {
        String told = """
                commit 8ff9db5ac0fedac1990152d2fb1438e008771335
                Author: dev <user@example.invalid>
                Date:   2026-11-25T14:30:49+00:00

                    touch

                1\t0\ta.py
                """;
        var read = ReadText.of("git-log-numstat", told);
        assertEquals(
                LocalDate.of(2026, 11, 25), read.of(ChangeFact.class).getFirst().last());
        assertEquals("[]", read.told());
    }

    @Test
    void aRenamedFileIsFollowedAndTheRenameIsKept() throws Exception {
        Facts facts = read(new GitLogReader(), LOG);
        var day = LocalDate.of(2021, 7, 16);
        assertEquals(
                List.of(new RenameFact("src/old/x.py", "src/new/x.py", day, Place.line(2))),
                only(facts, RenameFact.class));
        assertEquals(
                List.of(
                        new ChangeFact("src/new/x.py", 2, 8, 1, 2, .5, LocalDate.of(2021, 7, 1), day, Place.line(2)),
                        new ChangeFact("logo.png", 1, 0, 0, 1, 1, day, day, Place.line(3))),
                only(facts, ChangeFact.class));
    }

    @Test
    void authorsAreNumberedAndTheirNamesAreNowhere() throws Exception {
        Facts facts = read(new GitLogReader(), LOG);
        assertEquals(
                List.of(
                        new AuthorFact("src/new/x.py", "author 1", 1, 3, Place.line(2)),
                        new AuthorFact("src/new/x.py", "author 2", 1, 5, Place.line(2)),
                        new AuthorFact("logo.png", "author 1", 1, 0, Place.line(3))),
                only(facts, AuthorFact.class));
        String all = facts.all() + " " + facts.warnings();
        assertFalse(all.contains("Jane") || all.contains("Doe"), all);
    }

    @Test
    void onePersonWithTwoAddressesIsOneAuthor() throws Exception {
        Facts facts = read(new GitLogReader(), """
                commit a1b2c3d4
                Author: Jane <jane@work.example>
                Date:   Fri Jul 16 13:34:57 2021 +0300

                    One

                1\t0\ta.py

                commit a1b2c3d5
                Author: Jane <jane@home.example>
                Date:   Thu Jul 15 13:34:57 2021 +0300

                    Two

                1\t0\ta.py
                """);
        assertEquals(List.of(new AuthorFact("a.py", "author 1", 2, 2, Place.line(7))), only(facts, AuthorFact.class));
    }

    @Test
    void aFileMovedBelowANewFolderKeepsItsHistory() throws Exception {
        Facts facts = read(new GitLogReader(), """
                --a1b2c3d--2021-07-16--a
                0\t0\t{ => src}/shop/x.py
                0\t0\tsrc/{a => }/y.py
                --a1b2c3e--2021-07-15--a
                1\t0\tshop/x.py
                1\t0\tsrc/a/y.py
                """);
        assertEquals(
                List.of("src/shop/x.py", "src/y.py"),
                only(facts, ChangeFact.class).stream().map(ChangeFact::file).toList());
    }

    @Test
    void aLineOfBlanksTakesNoLongerThanItsLength() throws Exception {
        String blanks = " ".repeat(900_000);
        Facts facts = read(
                new GitLogReader(), "commit a1b2c3d4\nAuthor: J" + blanks + "x\nDate:   2021-07-16\n\n1\t0\ta.py\n");
        assertEquals(1, only(facts, ChangeFact.class).size());
    }

    @Test
    void aHistoryWithoutAuthorsLeavesThemUnknown() throws Exception {
        ChangeFact change = only(read(new GitLogReader(), "04dd391 Tag\n1\t1\ta.py\n"), ChangeFact.class)
                .getFirst();
        assertEquals(-1, change.authors());
        assertTrue(Double.isNaN(change.mainAuthorShare()));
    }

    @Test
    void aLogWithoutNumbersSaysWhatIsMissing() throws Exception {
        Facts facts =
                read(new GitLogReader(), "commit a1b2c3d4\nAuthor: a <b>\nDate:   Fri Jul 16 13:34:57 2021 +0300\n");
        assertTrue(
                warnings(facts).toString().contains("--numstat"),
                warnings(facts).toString());
    }

    @Test
    void couplingInPercentBecomesCommits() throws Exception {
        Facts facts = read(new CodeMaatReader(), "entity,coupled,degree,average-revs\na.py,b.py,87,16\n");
        // 0.87 * 16 = 13.92
        assertEquals(List.of(new CoChangeFact("a.py", "b.py", 14, Place.line(2))), facts.all());
    }

    @Test
    void whatATableDoesNotSayStaysUnknown() throws Exception {
        Facts facts = read(new CodeMaatReader(), "entity,n-revs\na.py,7\n");
        assertEquals(
                List.of(new ChangeFact("a.py", 7, -1, -1, -1, Double.NaN, null, null, Place.line(2))), facts.all());
    }

    @Test
    void ownersAreNumberedToo() throws Exception {
        Facts facts = read(new CodeMaatReader(), "entity,author,added,deleted\na.py,Jane Roe,7,1\nb.py,Jane Roe,2,1\n");
        assertEquals(
                List.of(
                        new AuthorFact("a.py", "author 1", -1, 7, Place.line(2)),
                        new AuthorFact("b.py", "author 1", -1, 2, Place.line(3))),
                facts.all());
    }

    @Test
    void aTableThatSpeaksOfNoFileSaysSo() throws Exception {
        Facts facts = read(new CodeMaatReader(), "author,added,deleted,commits\nJane Roe,7,1,1\n");
        assertEquals(
                List.of("line 1: nothing was read from author-churn: it speaks of people and not of files"),
                warnings(facts));
    }

    @Test
    void twoTablesThatSayNothingAreTwoSources(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("age.csv"), "entity,age-months\na.py,3\n");
        Files.writeString(folder.resolve("other.csv"), "entity,age-months\na.py,4\n");
        var result = Import.standard().read(List.of(folder), Instant.EPOCH, Progress.NONE, () -> false);
        assertEquals(
                List.of(Outcome.READ, Outcome.READ),
                result.rows().stream().map(ImportResult.Row::outcome).toList());
    }

    @Test
    void subversionTellsARenameByACopyAndADeletion() throws Exception {
        Facts facts = read(new SvnLogReader(), """
                <log><logentry revision="2"><author>jane</author><date>2021-07-16T10:34:57.1Z</date><paths>
                <path action="A" kind="file" copyfrom-path="/a.py" copyfrom-rev="1">/b.py</path>
                <path action="D" kind="file">/a.py</path></paths></logentry>
                <logentry revision="1"><author>john</author><date>2021-07-01T10:34:57.1Z</date><paths>
                <path action="A" kind="file">/a.py</path></paths></logentry></log>
                """);
        var day = LocalDate.of(2021, 7, 16);
        assertEquals(
                List.of(
                        new RenameFact("/a.py", "/b.py", day, Place.line(2)),
                        new ChangeFact("/b.py", 2, -1, -1, 2, .5, LocalDate.of(2021, 7, 1), day, Place.line(2)),
                        new AuthorFact("/b.py", "author 1", 1, -1, Place.line(2)),
                        new AuthorFact("/b.py", "author 2", 1, -1, Place.line(2))),
                facts.all());
    }

    @Test
    void whatASpreadsheetChangedIsToldRowByRow() throws Exception {
        Facts facts = read(new CodeMaatReader(), """
                entity;n-revs;last-commit
                a.py;41;1,23E+09
                b.py;1.204;abc
                c.py;=1+1;#REF!
                """);
        assertEquals(
                List.of(41, 1204),
                only(facts, ChangeFact.class).stream().map(ChangeFact::commits).toList());
        assertEquals(
                List.of(
                        "line 2: a spreadsheet has changed values of this row",
                        "line 3: a spreadsheet wrote n-revs as 1.204: read as 1204",
                        "line 4: a spreadsheet has changed values of this row",
                        "line 4: no number of n-revs (=1+1): the row was left out"),
                warnings(facts));
    }

    @Test
    void theErrorMessageOfCodeMaatIsNoTable() {
        byte[] bytes = "Invalid argument: Unrecognized option: -c git3\n".getBytes(StandardCharsets.UTF_8);
        String sentence = KnownTrouble.in("maat.csv", Head.of("maat.csv", bytes, false))
                .orElseThrow()
                .sentence();
        assertTrue(sentence.contains("code-maat"), sentence);
    }
}
