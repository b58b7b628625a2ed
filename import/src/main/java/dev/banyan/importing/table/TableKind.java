package dev.banyan.importing.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of facts that a table may hold, one fact a row, with the fields of each.
public enum TableKind {
    INCIDENTS("incidents", "one thing that went wrong, or one ticket, a row", OperationFields.INCIDENTS),
    TRAFFIC("traffic", "the requests to one address a row", OperationFields.TRAFFIC),
    PARITY(
            "parity",
            "what was compared between old and new a row, with how often the answers differ",
            ParityFields.PARITY,
            "differing",
            "same",
            "share"),
    FINDINGS("findings", "one result of static analysis a row", CodeFields.FINDINGS),
    ENDPOINTS("endpoints", "one entry point a row", OperationFields.ENDPOINTS),
    DEPENDENCIES("dependencies", "one dependency of a module on another a row", CodeFields.DEPENDENCIES),
    SIZES("sizes", "the size of one file a row", CodeFields.SIZES),
    COMPLEXITY("complexity", "the complexity of one file a row", CodeFields.COMPLEXITY),
    COVERAGE("coverage", "the coverage of one file a row", CodeFields.COVERAGE, "covered", "missed", "share"),
    LIBRARIES("libraries", "one library a row", LibraryFields.LIBRARIES),
    ADVISORIES("advisories", "one vulnerability of a library a row", LibraryFields.ADVISORIES),
    CHANGES("changes", "what the history says of one file a row", HistoryFields.CHANGES),
    AUTHORS(
            "authors",
            "how much one person did in one file a row; names become numbers while reading",
            HistoryFields.AUTHORS),
    JOBS("jobs", "one job a row", OperationFields.JOBS),
    TABLES("tables", "one table of the database a row", OperationFields.TABLES),
    MODULES("modules", "one module a row", CodeFields.MODULES);

    private final String words;
    private final String meaning;
    private final List<TableField> fields;
    private final List<String> oneOf;

    TableKind(String words, String meaning, List<TableField> fields, String... oneOf) {
        this.words = words;
        this.meaning = meaning;
        this.fields = fields;
        this.oneOf = List.of(oneOf);
    }

    /// In the plural, lower case, as mappings are kept ("incidents").
    public String words() {
        return words;
    }

    /// What a row of such a table is, in words.
    public String meaning() {
        return meaning;
    }

    public List<TableField> fields() {
        return fields;
    }

    /// The fields that tell the same in several ways: without any of them no row is a fact. None where every field
    /// that is needed is required by itself.
    public List<TableField> oneOf() {
        return fields.stream().filter(f -> oneOf.contains(f.id())).toList();
    }

    public Optional<TableField> field(String id) {
        return fields.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /// @param words as [#words], in any case
    public static Optional<TableKind> of(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(k -> k.words.equals(wanted)).findFirst();
    }
}
