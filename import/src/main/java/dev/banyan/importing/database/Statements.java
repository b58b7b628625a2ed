package dev.banyan.importing.database;

import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Fact.QueryFact;
import dev.banyan.model.audit.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Takes statements one by one, or adds up those that differ only in their values; of these at most 20,000 different
/// ones are kept. What is asked about the database itself, and what it does not show, is counted and left out.
final class Statements {
    private static final int MOST = 20_000;

    private static final class Sum {
        private final QueryText query;
        private final Place place;
        private long calls;
        private double millis;

        Sum(QueryText query, Place place) {
            this.query = query;
            this.place = place;
        }
    }

    private final Facts facts;
    private final boolean mysql;
    private final Map<String, Sum> sums = new LinkedHashMap<>();
    private long system;
    private long hidden;
    private long leftOut;

    /// @param mysql whether the statements are written for MySQL
    Statements(Facts facts, boolean mysql) {
        this.facts = facts;
        this.mysql = mysql;
    }

    /// A row of a table in which every statement stands once.
    void row(String sql, long calls, double millis, Place place) {
        query(sql).ifPresent(q -> facts.add(new QueryFact(q.text(), q.tables(), calls, millis, place)));
    }

    /// One run of a statement.
    void run(String sql, double millis, Place place) {
        QueryText query = query(sql).orElse(null);
        if (query == null) return;
        Sum sum = sums.get(query.whole());
        if (sum == null && sums.size() >= MOST) {
            leftOut++;
            return;
        }
        if (sum == null) sums.put(query.whole(), sum = new Sum(query, place));
        sum.calls++;
        sum.millis += millis;
    }

    private Optional<QueryText> query(String sql) {
        if (sql.isBlank() || sql.strip().equals("<insufficient privilege>")) {
            hidden++;
            return Optional.empty();
        }
        QueryText query = QueryText.of(sql, mysql);
        if (query.system()) system++;
        return query.system() ? Optional.empty() : Optional.of(query);
    }

    void finish() {
        sums.values()
                .forEach(s -> facts.add(new QueryFact(s.query.text(), s.query.tables(), s.calls, s.millis, s.place)));
        if (hidden > 0)
            facts.warn(Place.UNKNOWN, "statements without a text, left out: " + hidden + "; a superuser sees them");
        if (system > 0) facts.warn(Place.UNKNOWN, "statements about the database itself, left out: " + system);
        if (leftOut > 0) facts.warn(Place.UNKNOWN, "statements beyond 20,000 different ones, left out: " + leftOut);
    }
}
