package dev.banyan.views.audit;

import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.Table;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Inspector;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.ToSource;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;

/// A table: whose it is, who else has to do with it, how large and how busy it is.
final class TableInspector {
    private TableInspector() {}

    static Node of(Table table, Workbench workbench) {
        var inspector = new Inspector(table.name(), table.model().isEmpty() ? "Table" : "Table of " + table.model());
        var figures = new Figures();
        number(figures, "Rows", table.rows(), NumberText::count, "pg_stat_user_tables gives this.");
        number(figures, "Size", table.bytes(), NumberText::bytes, "pg_stat_user_tables gives this.");
        number(figures, "Statements", table.calls(), NumberText::count, "pg_stat_statements gives this.");
        if (!Double.isNaN(table.millis()) && table.calls() >= 0)
            figures.row("Their time", NumberText.decimal(table.millis() / 1000, 1) + " s");
        inspector.section("Figures", figures);
        UsingContexts.into(
                inspector,
                table.modules(),
                "Several contexts keep to this table: to part them is to part its data.",
                workbench);
        ModuleId module = table.module();
        if (module == null) inspector.section("Module").text("It is not known which module keeps its data here.");
        else inspector.section("Module", LibraryInspector.links(List.of(module), workbench));
        if (!table.uses().isEmpty())
            inspector.section(
                    "Also used by " + NumberText.count(table.uses().size(), "module", "modules"),
                    LibraryInspector.links(
                            table.uses().stream().map(Table.Use::module).toList(), workbench));
        if (!table.links().isEmpty()) inspector.section("Refers to", links(table, workbench));
        return inspector.section("Comes from", ToSource.link(table.source(), table.place(), workbench));
    }

    private static void number(
            Figures figures, String label, long value, java.util.function.LongFunction<String> words, String remedy) {
        if (value < 0) figures.unknown(label, remedy);
        else figures.row(label, words.apply(value));
    }

    private static Figures links(Table table, Workbench workbench) {
        var rows = new Figures();
        for (Table.Link link : table.links()) {
            var to = new Hyperlink(link.to());
            to.getStyleClass().add("code");
            to.setOnAction(_ -> workbench.selection().select(new Subject.OfTable(link.to())));
            rows.row(link.column(), to);
        }
        return rows;
    }
}
