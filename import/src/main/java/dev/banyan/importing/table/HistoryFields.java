package dev.banyan.importing.table;

import static dev.banyan.importing.table.Holds.DATE;
import static dev.banyan.importing.table.Holds.NUMBER;
import static dev.banyan.importing.table.Holds.TEXT;
import static dev.banyan.importing.table.TableField.optional;
import static dev.banyan.importing.table.TableField.required;

import java.util.List;

/// The fields of what the history says of a file, and of who changed it.
final class HistoryFields {
    private HistoryFields() {}

    static final List<TableField> CHANGES = List.of(
            required("file", "file", TEXT, "A file.", "file | filename | path | entity | module | datei"),
            required(
                    "commits",
                    "commits",
                    NUMBER,
                    "How many commits touched it.",
                    "commits | revisions | n revs | revs | changes | change count | änderungen"),
            optional("added", "added", NUMBER, "Lines added.", "added | insertions | lines added | hinzugefügt"),
            optional(
                    "deleted",
                    "deleted",
                    NUMBER,
                    "Lines deleted.",
                    "deleted | deletions | lines deleted | removed | gelöscht"),
            optional(
                    "authors",
                    "authors",
                    NUMBER,
                    "How many people changed it.",
                    "authors | n authors | author count | contributors | autoren"),
            optional(
                    "last",
                    "last change",
                    DATE,
                    "When it was changed last.",
                    "last | last change | last changed | last modified | last commit | letzte änderung"));

    static final List<TableField> AUTHORS = List.of(
            required("file", "file", TEXT, "A file.", "file | filename | path | entity | module | datei"),
            required(
                    "author",
                    "author",
                    TEXT,
                    "Who; kept as a number only.",
                    "author | owner | developer | committer | main dev | maintainer | autor | besitzer | "
                            + "verantwortlich"),
            optional(
                    "commits",
                    "commits",
                    NUMBER,
                    "Commits of this person.",
                    "commits | revisions | author revs | revs | changes"),
            optional("added", "added", NUMBER, "Lines added by this person.", "added | insertions | lines added"));
}
