package dev.banyan.importing.table;

import static dev.banyan.importing.table.Holds.DATE;
import static dev.banyan.importing.table.Holds.NUMBER;
import static dev.banyan.importing.table.Holds.SHARE;
import static dev.banyan.importing.table.Holds.TEXT;
import static dev.banyan.importing.table.TableField.optional;
import static dev.banyan.importing.table.TableField.required;

import java.util.List;

/// The fields of what was compared between old and new.
final class ParityFields {
    private ParityFields() {}

    static final List<TableField> PARITY = List.of(
            required(
                    "what",
                    "what was compared",
                    TEXT,
                    "An address, the name of a route or of an experiment, or a module.",
                    "endpoint | route | path | url | uri | module | experiment | scenario | operation | view | address | "
                            + "what | name | endpunkt | adresse | pfad | modul | page"),
            required(
                    "compared",
                    "compared",
                    NUMBER,
                    "How often it was compared.",
                    "compared | comparisons | compared requests | replayed | mirrored | shadowed | checked | requests | "
                            + "samples | runs | total | count | verglichen | vergleiche | anfragen | anzahl"),
            optional(
                    "differing",
                    "different",
                    NUMBER,
                    "How many of them were answered differently.",
                    "differing | different | differences | difference | mismatched | mismatches | mismatch | diffs | "
                            + "diff | diff count | deviations | unequal | abweichend | abweichungen | unterschiede | "
                            + "ungleich"),
            optional(
                    "same",
                    "the same",
                    NUMBER,
                    "How many of them were answered alike.",
                    "same | matched | matches | identical | equal | gleich | identisch"),
            optional(
                    "share",
                    "the same, as a share",
                    SHARE,
                    "How many of a hundred, or of one, were answered alike.",
                    "parity | parity pct | parity percent | match rate | percent same | same pct | same % | "
                            + "match % | parity % | übereinstimmung"),
            optional("method", "method", TEXT, "GET, POST and so on.", "method | http method | verb | methode"),
            optional(
                    "first",
                    "first day",
                    DATE,
                    "The first day of comparing.",
                    "first | first day | from | since | day | date | start | von | tag | datum"),
            optional(
                    "last",
                    "last day",
                    DATE,
                    "The last day of comparing.",
                    "last | last day | until | to | end | bis"));
}
