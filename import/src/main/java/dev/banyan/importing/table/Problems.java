package dev.banyan.importing.table;

import dev.banyan.importing.text.DateText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What is wrong with a mapping.
final class Problems {
    private Problems() {}

    static List<String> of(TableMapping mapping) {
        var problems = new ArrayList<String>();
        for (TableField field : mapping.kind().fields())
            if (field.required() && !mapping.fields().containsKey(field.id()))
                problems.add("no column is named for \"" + field.title() + "\"");
        List<TableField> oneOf = mapping.kind().oneOf();
        if (!oneOf.isEmpty() && oneOf.stream().noneMatch(f -> mapping.fields().containsKey(f.id())))
            problems.add("no column is named for any of "
                    + oneOf.stream().map(f -> "\"" + f.title() + "\"").collect(Collectors.joining(", ")));
        mapping.fields().forEach((field, column) -> {
            if (mapping.kind().field(field).isEmpty())
                problems.add(mapping.kind().words() + " have no field \"" + field + "\"");
            else if (!mapping.columns().isEmpty() && !mapping.columns().contains(column))
                problems.add("there is no column \"" + column + "\"");
        });
        mapping.units().forEach((field, unit) -> {
            Holds holds = mapping.kind().field(field).map(TableField::holds).orElse(Holds.TEXT);
            boolean known = holds == Holds.DURATION && TableMapping.UNITS_OF_TIME.contains(unit)
                    || holds == Holds.SHARE && TableMapping.UNITS_OF_SHARE.contains(unit);
            if (!known) problems.add("\"" + unit + "\" is no unit of \"" + field + "\"");
        });
        try {
            if (!mapping.dates().isEmpty()) DateText.written(mapping.dates());
        } catch (IllegalArgumentException e) {
            problems.add("\"" + mapping.dates() + "\" is no pattern of dates");
        }
        return List.copyOf(problems);
    }
}
