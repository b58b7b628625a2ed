package dev.banyan.views.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a person says about the columns of a table that no reader knows.
///
/// @param kind   id of what a row is
/// @param fields name of the column by id of the field
/// @param units  by id of the field, where it has one
/// @param decimalComma whether numbers are written `12,3`
/// @param dates  pattern of the dates, empty when they are to be read as they come
public record TableDraft(
        String kind, Map<String, String> fields, Map<String, String> units, boolean decimalComma, String dates) {
    public TableDraft {
        fields = Map.copyOf(fields);
        units = Map.copyOf(units);
    }

    /// @param column empty for none
    TableDraft with(String field, String column) {
        var changed = new TreeMap<>(fields);
        if (column.isEmpty()) changed.remove(field);
        else changed.put(field, column);
        return new TableDraft(kind, changed, units, decimalComma, dates);
    }

    /// @param unit empty for the usual one
    TableDraft withUnit(String field, String unit) {
        var changed = new TreeMap<>(units);
        if (unit.isEmpty()) changed.remove(field);
        else changed.put(field, unit);
        return new TableDraft(kind, fields, changed, decimalComma, dates);
    }

    TableDraft withDecimalComma(boolean comma) {
        return new TableDraft(kind, fields, units, comma, dates);
    }

    TableDraft withDates(String pattern) {
        return new TableDraft(kind, fields, units, decimalComma, pattern);
    }

    /// A kind of row.
    ///
    /// @param words in the plural ("incidents"); @param meaning what a row is
    public record Kind(String id, String words, String meaning, List<Field> fields) {
        public Kind {
            fields = List.copyOf(fields);
        }
    }

    /// What a column may give.
    ///
    /// @param units it may be in, empty where it has none
    public record Field(String id, String title, String meaning, boolean required, List<String> units) {
        public Field {
            units = List.copyOf(units);
        }
    }

    /// The beginning of a table.
    ///
    /// @param columns as in the header; @param rows the first ones
    public record Beginning(String file, List<String> columns, List<List<String>> rows) {
        public Beginning {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }
}
