package dev.banyan.app.cli;

import dev.banyan.app.method.FoundTemplates;
import dev.banyan.app.method.TemplateFile;
import dev.banyan.model.MethodRule;
import dev.banyan.model.roadmap.Template;
import dev.banyan.model.roadmap.TemplateStep;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `banyan templates`: the templates of the method, or one with its steps and rules. As JSON one is the file that can
/// be changed and given to `banyan order --template`.
@Command(
        name = "templates",
        description = "Lists the templates of the method; with an id or a file shows its steps and rules.")
final class TemplatesCommand extends AnyCommand {
    @Parameters(index = "0", arity = "0..1", paramLabel = "ID|FILE", description = "One template: its id or its file.")
    private @Nullable String word;

    @Option(
            names = "--beside",
            paramLabel = "PLAN",
            defaultValue = ".",
            description = "A plan or folder: templates that lie there are known too; the current folder by default.")
    private Path beside = Path.of(".");

    @Option(names = "--json", description = "As JSON; of one template as its file.")
    private boolean json;

    @Override
    public Integer call() {
        FoundTemplates known = TemplateWord.known(beside);
        if (word == null) list(known, out(), err());
        else show(TemplateWord.find(word, known, err()), out());
        return ExitCode.DONE;
    }

    private void list(FoundTemplates known, PrintWriter out, PrintWriter err) {
        List<Template> all = known.all();
        known.troubles().forEach(err::println);
        if (json) {
            JsonText.print(
                    Map.of("templates", all.stream().map(t -> row(t, known)).toList()), out);
            return;
        }
        var table = new TextTable("Template", "Name", "From", ">Steps", ">Rules", "What it does");
        for (Template t : all)
            table.row(
                    t.id(),
                    t.name(),
                    known.whose(t),
                    t.steps().size(),
                    t.rules().size(),
                    t.summary());
        table.print(out);
    }

    private static Map<String, Object> row(Template t, FoundTemplates known) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", t.id());
        row.put("name", t.name());
        row.put("summary", t.summary());
        row.put("own", known.own().contains(t));
        row.put("from", known.whose(t));
        row.put("steps", t.steps().stream().map(TemplateStep::name).toList());
        row.put("rules", t.rules().stream().map(MethodRule::name).toList());
        return row;
    }

    private void show(Template t, PrintWriter out) {
        if (json) {
            out.print(TemplateFile.text(t));
            return;
        }
        out.println(t.name() + ": " + t.summary());
        if (!t.source().isEmpty()) out.println("Source: " + t.source() + ".");
        var steps = new TextTable(">#", "Step", "Kind", "Outcome", "Source");
        int number = 1;
        for (TemplateStep s : t.steps())
            steps.row(
                    number++,
                    s.name() + (s.eachContext() ? " (one for each context)" : ""),
                    s.kind().words(),
                    s.goal(),
                    s.source());
        steps.print(out);
        for (MethodRule r : t.rules())
            out.println("Rule: " + r.name() + ", because " + r.why()
                    + (r.source().isEmpty() ? "." : " (" + r.source() + ")."));
    }
}
