package dev.banyan.app.project;

import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.Source.Certainty;
import dev.banyan.model.audit.SourceId;
import dev.banyan.model.audit.Warning;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The sources in the file with their facts. What a source says is written once and never changed; plans from before
/// and after an import, and every undo state, share it. A file that a later reader understands differently is kept
/// beside the earlier reading under another number.
final class Archive {
    private final Database database;
    private final TreeMap<Integer, Reading> known = new TreeMap<>();
    private final Map<SourceId, List<Integer>> numbers = new HashMap<>();
    private final SourceTexts texts;
    private @Nullable CodeNames names;
    private int committed;
    private int last;

    Archive(Database database) throws SQLException {
        this.database = database;
        texts = new SourceTexts(database);
        try (var query = database.prepare("SELECT nr, id FROM source ORDER BY nr");
                ResultSet row = query.executeQuery()) {
            while (row.next()) note(row.getInt(1), new SourceId(row.getString(2)));
        }
        committed = last;
    }

    private void note(int nr, SourceId id) {
        numbers.computeIfAbsent(id, k -> new ArrayList<>()).add(nr);
        last = nr;
    }

    /// Takes over what an earlier connection to the same file had read.
    void inherit(Archive earlier) {
        known.putAll(earlier.known.headMap(committed, true));
        texts.inherit(earlier.texts);
    }

    /// Writes what is not in the file yet.
    void store(Audit audit) throws SQLException {
        for (Reading reading : audit.readings()) {
            if (find(reading) == 0) write(reading);
            if (texts.awaits(reading.source().id()))
                texts.write(find(reading), reading.source().id());
        }
    }

    SourceTexts texts() {
        return texts;
    }

    void commit() {
        committed = last;
        texts.commit();
    }

    /// Forgets what was written since the last commit.
    void rollBack() {
        known.tailMap(committed, false).clear();
        numbers.values().forEach(nrs -> nrs.removeIf(nr -> nr > committed));
        last = committed;
        forgetNames();
    }

    /// The sources of an audit under their numbers in the file.
    SortedMap<Integer, Source> numbered(Audit audit) {
        var sources = new TreeMap<Integer, Source>();
        for (Reading reading : audit.readings()) {
            int nr = find(reading);
            if (nr == 0) throw new IllegalStateException(reading.source().name() + " is not in the file");
            sources.put(nr, reading.source());
        }
        return sources;
    }

    /// A source under the name and circumstances it was imported with.
    Reading reading(int nr, String name, Certainty certainty, String reason, Instant readAt) throws SQLException {
        Reading stored = stored(nr);
        Source s = stored.source();
        var source = new Source(
                s.id(), name, s.sha256(), s.bytes(), s.format(), s.title(), certainty, reason, s.records(), readAt);
        return new Reading(source, stored.facts(), stored.warnings());
    }

    private int find(Reading reading) {
        try {
            for (int nr : numbers.getOrDefault(reading.source().id(), List.of()))
                if (says(stored(nr), reading)) return nr;
            return 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean says(Reading stored, Reading reading) {
        Source a = stored.source();
        Source b = reading.source();
        return a.sha256().equals(b.sha256())
                && a.bytes() == b.bytes()
                && a.format().equals(b.format())
                && a.title().equals(b.title())
                && a.records() == b.records()
                && stored.warnings().equals(reading.warnings())
                && stored.facts().equals(reading.facts());
    }

    private void write(Reading reading) throws SQLException {
        int nr = last + 1;
        Source s = reading.source();
        try (PreparedStatement insert = database.prepare("INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            var batch = new Batch(insert);
            batch.integer(nr).text(s.id().text()).text(s.sha256()).integer(s.bytes());
            batch.text(s.format()).text(s.title()).integer(s.records());
            batch.integer(reading.facts().size()).add();
            batch.flush();
        }
        writeWarnings(nr, reading.warnings());
        writeFacts(nr, reading.facts());
        note(nr, s.id());
        known.put(nr, reading);
    }

    private void writeWarnings(int source, List<Warning> warnings) throws SQLException {
        try (PreparedStatement insert = database.prepare("INSERT INTO source_warning VALUES (?, ?, ?, ?, ?)")) {
            var batch = new Batch(insert);
            for (int nr = 0; nr < warnings.size(); nr++) {
                Warning w = warnings.get(nr);
                batch.integer(source).integer(nr).text(w.message());
                batch.integer(w.place().line()).text(w.place().pointer()).add();
            }
            batch.flush();
        }
    }

    private void writeFacts(int source, List<Fact> facts) throws SQLException {
        CodeNames dictionary = names();
        var batches = new HashMap<FactTable<?>, Batch>();
        var open = new ArrayList<PreparedStatement>();
        try {
            for (int nr = 0; nr < facts.size(); nr++) {
                Fact fact = facts.get(nr);
                FactTable<?> table = FactTables.of(fact);
                Batch batch = batches.get(table);
                if (batch == null) {
                    open.add(database.prepare(table.insert()));
                    batch = new Batch(open.getLast());
                    batches.put(table, batch);
                }
                table.add(fact, source, nr, batch, dictionary);
            }
            for (Batch batch : batches.values()) batch.flush();
        } finally {
            for (PreparedStatement statement : open) statement.close();
            dictionary.close();
        }
    }

    private Reading stored(int nr) throws SQLException {
        Reading reading = known.get(nr);
        if (reading == null) {
            reading = read(nr);
            known.put(nr, reading);
        }
        return reading;
    }

    private Reading read(int nr) throws SQLException {
        try (var query =
                database.prepare("SELECT id, sha256, bytes, format, title, records, facts FROM source WHERE nr = ?")) {
            query.setInt(1, nr);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) throw new IllegalArgumentException("no source " + nr);
                var source = new Source(
                        new SourceId(row.getString(1)),
                        "",
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getString(5),
                        Certainty.MAYBE,
                        "",
                        row.getLong(6),
                        Instant.EPOCH);
                return new Reading(source, readFacts(nr, row.getInt(7)), readWarnings(nr));
            }
        }
    }

    private List<Fact> readFacts(int source, int count) throws SQLException {
        long rows = 0;
        for (FactTable<?> table : FactTables.ALL)
            rows += database.number("SELECT count(*) FROM " + table.name() + " WHERE source = " + source);
        if (rows != count) throw new IllegalArgumentException("source " + source + " has " + rows + " facts");
        var facts = new Fact[count];
        for (FactTable<?> table : FactTables.ALL) {
            try (PreparedStatement query = database.prepare(table.select())) {
                query.setInt(1, source);
                try (ResultSet result = query.executeQuery()) {
                    var row = new FactRow(result, names());
                    while (row.next()) {
                        int nr = row.integer();
                        if (nr < 0 || nr >= count || facts[nr] != null)
                            throw new IllegalArgumentException("fact " + nr + " of source " + source);
                        facts[nr] = table.read().fact(row);
                    }
                }
            }
        }
        return Arrays.asList(facts);
    }

    private List<Warning> readWarnings(int source) throws SQLException {
        var warnings = new ArrayList<Warning>();
        try (PreparedStatement query =
                database.prepare("SELECT message, line, pointer FROM source_warning WHERE source = ? ORDER BY nr")) {
            query.setInt(1, source);
            try (ResultSet row = query.executeQuery()) {
                while (row.next())
                    warnings.add(new Warning(new Place(row.getInt(2), row.getString(3)), row.getString(1)));
            }
        }
        return warnings;
    }

    private void forgetNames() {
        try {
            if (names != null) names.close();
        } catch (SQLException e) {
            // It goes with the connection.
        }
        names = null;
    }

    private CodeNames names() throws SQLException {
        if (names == null) names = new CodeNames(database);
        return Objects.requireNonNull(names);
    }
}
