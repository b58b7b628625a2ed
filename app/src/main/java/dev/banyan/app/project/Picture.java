package dev.banyan.app.project;

import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.LegacyModule;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The joined picture of the audit as two plain tables, so that people can ask it by SQL. Banyan itself never reads
/// them back: it joins the facts anew.
final class Picture {
    private Picture() {}

    static void rewrite(Database database, AuditFacts facts) throws SQLException {
        database.run("DELETE FROM dependency");
        database.run("DELETE FROM module");
        writeModules(database, facts);
        writeDependencies(database, facts.dependencies());
    }

    private static void writeModules(Database database, AuditFacts facts) throws SQLException {
        String marks = "?, ".repeat(18) + "?";
        try (PreparedStatement insert = database.prepare("INSERT INTO module VALUES (" + marks + ")")) {
            var batch = new Batch(insert);
            int nr = 0;
            for (LegacyModule m : facts.modules()) {
                batch.integer(nr++).text(m.id().name()).text(m.path()).text(Row.word(m.kind()));
                write(m, batch);
                batch.add();
            }
            batch.flush();
        }
    }

    /// Of a number that is -1 when no source says.
    private static @Nullable Object known(long number) {
        return number < 0 ? null : number;
    }

    private static void write(LegacyModule m, Batch batch) throws SQLException {
        var size = m.size();
        var coverage = m.coverage();
        var complexity = m.complexity();
        var churn = m.churn();
        all(batch, 2, size == null ? null : new Object[] {size.lines(), size.code()});
        all(
                batch,
                4,
                coverage == null
                        ? null
                        : new Object[] {
                            coverage.statements(), coverage.covered(), coverage.branches(), coverage.coveredBranches()
                        });
        all(
                batch,
                3,
                complexity == null
                        ? null
                        : new Object[] {complexity.functions(), complexity.total(), complexity.worst()});
        all(
                batch,
                4,
                churn == null
                        ? null
                        : new @Nullable Object[] {
                            known(churn.commits()), known(churn.added()), known(churn.deleted()), known(churn.authors())
                        });
        batch.data(churn == null ? null : Row.data(churn.last()));
        batch.data(m.findings() < 0 ? null : m.findings());
    }

    private static void all(Batch batch, int columns, @Nullable Object @Nullable [] values) throws SQLException {
        for (int i = 0; i < columns; i++) batch.data(values == null ? null : values[i]);
    }

    private static void writeDependencies(Database database, DependencyGraph graph) throws SQLException {
        try (PreparedStatement insert = database.prepare("INSERT INTO dependency VALUES (?, ?, ?, ?)")) {
            var batch = new Batch(insert);
            for (int d = 0; d < graph.size(); d++) {
                batch.integer(graph.from(d)).integer(graph.to(d));
                batch.text(Row.word(graph.kind(d))).integer(graph.weight(d)).add();
            }
            batch.flush();
        }
    }
}
