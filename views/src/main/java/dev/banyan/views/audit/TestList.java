package dev.banyan.views.audit;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.TestSuite;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.FactTable;
import dev.banyan.views.parts.Segments;
import java.util.List;
import javafx.scene.Node;

/// The tests of the system by class or file, with how they went.
final class TestList implements AuditList {
    private enum Shown {
        ALL("All"),
        FAILED("With failures");

        private final String words;

        Shown(String words) {
            this.words = words;
        }
    }

    private final Segments<Shown> which = new Segments<>("Tests", List.of(Shown.values()), s -> s.words);
    private final FactTable<TestSuite> table;

    TestList(Workbench workbench) {
        table = new FactTable<TestSuite>(
                        "Tests of the audit",
                        "class or file of tests",
                        "classes and files of tests",
                        List.of(
                                Column.code("Tests of", TestSuite::name),
                                Column.<TestSuite>count("Tests", TestSuite::tests)
                                        .summed(TestSuite::tests),
                                Column.<TestSuite>count("Failed", TestSuite::failed)
                                        .summed(TestSuite::failed),
                                Column.<TestSuite>count("Skipped", TestSuite::skipped)
                                        .summed(TestSuite::skipped),
                                Column.<TestSuite>decimal("Seconds", 1, TestSuite::seconds)
                                        .summed(TestSuite::seconds),
                                Column.code("Module", t -> InContext.module(t.module()))))
                .beside(which)
                .whenEmpty(Nothing.yet(
                        workbench, "No test results yet", "pytest --junitxml=junit.xml tells which tests there are."))
                .onOpen(t -> workbench.doors().showSource(t.source(), t.place()))
                .onSelect(rows -> {
                    var module = rows.isEmpty() ? null : rows.getLast().module();
                    if (module != null) workbench.selection().select(Subject.module(module));
                });
        which.valueProperty().subscribe(shown -> table.only(t -> shown == Shown.ALL || t.failed() > 0));
        table.getStyleClass().add("room-list");
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public void fill(Plan plan) {
        table.setRows(plan.facts().operation().tests());
    }

    /// Several classes of tests may stand in one module, so nothing is marked.
    @Override
    public void mark(Subject subject) {}
}
