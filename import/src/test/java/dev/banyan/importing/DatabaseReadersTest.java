package dev.banyan.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.audit.Fact.QueryFact;
import dev.banyan.model.audit.Fact.TableFact;
import dev.banyan.model.audit.Fact.TableLinkFact;
import dev.banyan.model.audit.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the readers of databases say, value by value.
class DatabaseReadersTest {
    @Test
    void aDumpOfPostgresGivesItsTablesWithoutTheirPartitions() throws Exception {
        var read = ReadText.sample("sql-schema", "odd-postgres.sql");
        assertEquals(
                List.of("CustomerAccount", "billing.invoice", "event", "region"),
                read.of(TableFact.class).stream().map(TableFact::name).toList());
        assertEquals(
                new TableFact("CustomerAccount", "", -1, -1, Place.line(22)),
                read.facts().getFirst());
        assertEquals("[partitions, which belong to their tables and are not listed: 2]", read.told());
    }

    @Test
    void theRowsOfACopyAreCountedAndNeverTakenForStatements() throws Exception {
        var tables = ReadText.sample("sql-schema", "odd-postgres.sql").of(TableFact.class);
        assertEquals(3, tables.getLast().rows());
    }

    @Test
    void foreignKeysStandBesideTheColumnOrTheTableOrBehindIt() throws Exception {
        assertEquals(
                List.of(
                        new TableLinkFact("CustomerAccount", "CustomerAccount", "Parent Id", Place.line(68)),
                        new TableLinkFact("billing.invoice", "CustomerAccount", "accountId", Place.line(32)),
                        new TableLinkFact("billing.invoice", "region", "region_code, region_no", Place.line(72)),
                        new TableLinkFact("event", "billing.invoice", "invoice_id", Place.line(75))),
                ReadText.sample("sql-schema", "odd-postgres.sql").of(TableLinkFact.class));
        assertEquals(
                List.of(
                        new TableLinkFact("basket_line", "basket_basket", "basket_id", Place.line(18)),
                        new TableLinkFact("basket_line", "catalogue_product", "product_id", Place.line(19)),
                        new TableLinkFact("catalogue_product", "catalogue_product", "parent_id", Place.line(33))),
                ReadText.sample("sql-schema", "mysqldump.sql").of(TableLinkFact.class));
    }

    @Test
    void aTableThatIsMadeAgainUnderItsOldNameIsOneTable() throws Exception {
        var read = ReadText.sample("sql-schema", "sqlite.sql");
        assertEquals(
                List.of("django_migrations", "auth_user", "order_order", "order_line"),
                read.of(TableFact.class).stream().map(TableFact::name).toList());
        assertTrue(read.facts().contains(new TableLinkFact("order_line", "order_line", "parent_id", Place.line(8))));
    }

    @ParameterizedTest
    @CsvSource({"pg15.csv,1278.79", "pg12.csv,1278.79"})
    void theTimeHasHadSeveralNames(String file, double millis) throws Exception {
        QueryFact first = ReadText.sample("statement-statistics", file)
                .of(QueryFact.class)
                .getFirst();
        assertEquals(23971, first.calls());
        assertEquals(millis, first.millis(), 0.01);
        assertEquals(List.of("partner_stockrecord"), first.tables());
        assertEquals(300, first.text().length());
    }

    @Test
    void aStatementNamesItsTablesOnceAndKeepsNoValueOrComment() throws Exception {
        var read = ReadText.sample("statement-statistics", "pg17.csv");
        assertEquals(
                new QueryFact(
                        "SELECT o.\"id\" FROM \"order_order\" o, order_line AS l WHERE o.\"number\" = ?"
                                + " AND EXTRACT(YEAR FROM o.\"date_placed\") = ?",
                        List.of("order_order", "order_line"),
                        7,
                        3.5,
                        Place.line(25)),
                read.facts().getLast());
        assertTrue(read.told().contains("statements without a text, left out: 1"), read.told());
        assertTrue(read.told().contains("statements about the database itself, left out: 1"), read.told());
    }

    @Test
    void psqlMayContinueACellInTheNextLine() throws Exception {
        QueryFact first = ReadText.sample("statement-statistics", "psql.txt")
                .of(QueryFact.class)
                .getFirst();
        assertEquals(
                "SELECT \"a\".\"id\" FROM \"partner_stock\" \"a\" WHERE \"a\".\"x\" || $1 = $2 LIMIT $3", first.text());
        assertEquals(1278.79, first.millis());
    }

    @Test
    void mysqlCountsPicoseconds() throws Exception {
        QueryFact first = ReadText.sample("statement-statistics", "mysql.csv")
                .of(QueryFact.class)
                .getFirst();
        assertEquals(4500, first.millis());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "WITH recent AS (SELECT 1 FROM orders) SELECT * FROM recent JOIN lines l USING (id)|[orders, lines]",
                "DELETE FROM ONLY public.orders|[orders]",
                "SELECT 1 FROM generate_series(1, 9) g, LATERAL (SELECT 1 FROM \"Order Line\") x|[Order Line]",
                "SELECT a IS DISTINCT FROM b FROM t FOR UPDATE OF t|[t]",
                "INSERT INTO orders (id) SELECT id FROM lines ON CONFLICT DO UPDATE SET id = 1|[orders, lines]",
                "SELECT 1 FROM orders o LEFT OUTER JOIN pg_class c ON true|[orders]",
                "UPDATE `shop`.`orders` SET a = 'x FROM y'|[shop.orders]",
                "SELECT 1|[]",
            })
    void tablesStandBehindFromJoinIntoAndUpdate(String sql, String tables) throws Exception {
        String csv = "query,calls,total_time\n\"" + sql.replace("\"", "\"\"") + "\",1,1\n";
        var read = ReadText.of("statement-statistics", csv);
        assertEquals(tables, read.of(QueryFact.class).getFirst().tables().toString());
    }

    @Test
    void sizesAreReadAsWritten() throws Exception {
        assertEquals(
                List.of(
                        new TableFact("billing.Invoice", "", 7, 1572864, Place.line(2)),
                        new TableFact("order_line", "", 0, 8192, Place.line(3))),
                ReadText.sample("table-statistics", "other-schema.csv").facts());
        assertEquals(
                List.of(
                        new TableFact("basket_line", "", 1042, 98304, Place.line(2)),
                        new TableFact("auth_user", "", -1, 16384, Place.line(3))),
                ReadText.sample("table-statistics", "mysql.csv").facts());
        assertEquals(
                new TableFact("address_country", "", -1, 40960, Place.line(4)),
                ReadText.sample("table-statistics", "psql-dplus.txt").facts().getFirst());
    }

    @Test
    void runsOfAStatementAreAddedUpWhateverTheirValues() throws Exception {
        var read = ReadText.sample("postgres-slow-log", "odd.log");
        assertEquals(
                new QueryFact(
                        "UPDATE \"auth_user\" SET \"password\" = ?, \"note\" = ? WHERE id IN (?, …)",
                        List.of("auth_user"),
                        2,
                        100,
                        Place.line(7)),
                read.facts().get(1));
        assertEquals(120.5, read.of(QueryFact.class).getFirst().millis());
    }

    @ParameterizedTest
    @CsvSource({"postgres-slow-log,odd.log", "mysql-slow-log,mysql-slow.log"})
    void noValueOfASlowStatementIsKept(String format, String file) throws Exception {
        String all = ReadText.sample(format, file).toString();
        assertFalse(all.matches("(?s).*(secret|example|somebody|other|10\\.0\\.0).*"), all);
    }

    @Test
    void aValueThatIsNeverClosedIsLeftOutToTheEnd() throws Exception {
        String log = "x LOG:  duration: 5.0 ms  statement: SELECT 1 FROM t WHERE a = 'secret and so on";
        assertEquals(
                "SELECT ? FROM t WHERE a = ?",
                ReadText.of("postgres-slow-log", log)
                        .of(QueryFact.class)
                        .getFirst()
                        .text());
    }
}
