package dev.banyan.model.check;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import dev.banyan.model.seams.SharedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Two contexts that have to do with one table cannot leave one by one.
final class SharedTables implements PlanRule {
    private static final String SOURCE =
            "Every table has one owner; the others ask it or keep a copy (strangler guide: data ownership).";

    @Override
    public String asks() {
        return "A table is used by one context";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return SharedTable.in(patient.plan()).stream()
                .map(t ->
                        new Finding(Severity.WARNING, "shared table", sentence(patient, t), SOURCE, subjects(t), null))
                .toList();
    }

    private static String sentence(Patient patient, SharedTable table) {
        String names = table.contexts().stream()
                .map(c -> patient.plan().contexts().get(c))
                .filter(Objects::nonNull)
                .map(BoundedContext::name)
                .sorted()
                .collect(Collectors.joining(", "));
        String owner = table.owner() == null ? "; nobody owns it" : "";
        return "The table " + table.table().name() + " is used by " + names + owner + ".";
    }

    private static List<Subject> subjects(SharedTable table) {
        var subjects = new ArrayList<Subject>();
        subjects.add(new Subject.OfTable(table.table().name()));
        table.contexts().forEach(c -> subjects.add(new Subject.OfContext(c)));
        return subjects;
    }
}
