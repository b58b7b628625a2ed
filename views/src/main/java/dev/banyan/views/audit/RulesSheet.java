package dev.banyan.views.audit;

import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.MappingRule;
import dev.banyan.model.audit.MappingRule.Action;
import dev.banyan.model.edit.AuditEdit;
import dev.banyan.views.Jobs;
import dev.banyan.views.Layer;
import dev.banyan.views.Workbench;
import dev.banyan.views.audit.RuleEffect.Missed;
import dev.banyan.views.audit.RuleEffect.OfSource;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.FactTable;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.SectionTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The rules for names that match no module by themselves: all of them, to be added, changed and removed, with what
/// they do to every source said at once and before they count.
public final class RulesSheet extends VBox {
    private static final int RULES = 5;

    private final Audit audit;
    private final Jobs jobs;
    private final List<MappingRule> rules;
    private final RuleForm form = new RuleForm(this::set);
    private final FactTable<MappingRule> table;
    private final FactTable<Missed> names;
    private final FactTable<OfSource> effects;
    private final Label said = new Label();
    private final Button use;
    private Jobs.@Nullable Job trying;

    private RulesSheet(Audit audit, Jobs jobs, Consumer<List<MappingRule>> accepted, Runnable close) {
        this.audit = audit;
        this.jobs = jobs;
        rules = new ArrayList<>(audit.rules());
        getStyleClass().addAll("sheet-over", "rules-sheet");
        setMaxSize(1240, Region.USE_COMPUTED_SIZE);
        table = rulesTable();
        names = namesTable();
        effects = effectsTable();
        use = Buttons.main("Use these rules", () -> {
            close.run();
            accepted.accept(List.copyOf(rules));
        });
        use.setId("rules-use");
        var cancel = Buttons.plain("Cancel", close);
        cancel.setId("rules-cancel");
        getChildren().addAll(top(), body(), foot(cancel));
        attempt();
    }

    /// For the audit the plan stands on; the rules become an edit.
    static void open(Workbench workbench, @Nullable String name) {
        open(
                workbench.plan().audit(),
                name,
                workbench.jobs(),
                workbench.layer(),
                rules -> workbench.ask(new AuditEdit.MapNames(rules)));
    }

    /// Lays it over the window.
    ///
    /// @param name     to begin with, null for none
    /// @param accepted told the rules when the person agrees
    public static void open(
            Audit audit, @Nullable String name, Jobs jobs, Layer layer, Consumer<List<MappingRule>> accepted) {
        Runnable[] close = new Runnable[1];
        var sheet = new RulesSheet(
                audit, jobs, accepted, () -> Objects.requireNonNull(close[0]).run());
        close[0] = layer.lay(sheet, sheet::stop);
        if (name != null) sheet.form.begin(name);
        sheet.form.focus();
    }

    private Node top() {
        var title = new Label("Rules for names");
        title.getStyleClass().add("inspector-title");
        var words = new Label("A rule replaces the beginning of names by another one, or leaves such names out."
                + " Rules are kept in the plan and used for the next audit too.");
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        return new VBox(4, title, words);
    }

    private Node body() {
        VBox.setVgrow(names, Priority.ALWAYS);
        VBox.setVgrow(effects, Priority.ALWAYS);
        var left = new VBox(
                8, new SectionTitle("Rules"), table, form, new SectionTitle("Names that match no module"), names);
        var right = new VBox(8, new SectionTitle("What the rules do"), said, effects);
        said.setWrapText(true);
        said.setId("rules-effect");
        said.setMinHeight(Region.USE_PREF_SIZE);
        left.setPrefWidth(760);
        right.setPrefWidth(430);
        right.setMinWidth(360);
        HBox.setHgrow(left, Priority.ALWAYS);
        var body = new HBox(18, left, right);
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private Node foot(Button cancel) {
        var foot = new HBox(8, cancel, use);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private FactTable<MappingRule> rulesTable() {
        return new FactTable<MappingRule>(
                        "Rules for names",
                        "rule",
                        "rules",
                        List.of(
                                Column.code("Names that begin with", MappingRule::prefix),
                                Column.code("are", r -> r.action() == Action.IGNORE ? "left out" : r.target()),
                                Column.<MappingRule>text("", _ -> "").shown(this::ways)))
                .plain(RULES)
                .onOpen(form::edit);
    }

    private Node ways(MappingRule rule) {
        return new HBox(
                Buttons.icon("mdi2p-pencil-outline", "Change the rule for " + rule.prefix(), () -> form.edit(rule)),
                Buttons.icon("mdi2c-close", "Remove the rule for " + rule.prefix(), () -> {
                    rules.remove(rule);
                    attempt();
                }));
    }

    private FactTable<Missed> namesTable() {
        return new FactTable<Missed>(
                        "Names that match no module",
                        "name",
                        "names",
                        List.of(
                                Column.code("Name", Missed::name),
                                Column.count("Records", Missed::records).summed(Missed::records),
                                Column.muted("Why", Missed::reason),
                                Column.muted("In", Missed::sources)))
                .onSelect(some -> {
                    if (!some.isEmpty())
                        form.begin(some.getLast().name(), some.getLast().candidates());
                });
    }

    private FactTable<OfSource> effectsTable() {
        return new FactTable<OfSource>(
                "What the rules do to each source",
                "source",
                "sources",
                List.of(
                        Column.code("Source", s -> s.source().name()),
                        Column.<OfSource>number("Matched", OfSource::matched, n -> NumberText.count(n.longValue()))
                                .said(s -> change(s.matchedBefore(), s.matched()))
                                .summed(OfSource::matched),
                        Column.<OfSource>number("Not", OfSource::missed, n -> NumberText.count(n.longValue()))
                                .said(s -> change(s.missedBefore(), s.missed()))
                                .summed(OfSource::missed)));
    }

    private static String change(long before, long after) {
        String now = NumberText.count(after);
        return before == after ? now : NumberText.count(before) + " → " + now;
    }

    /// Adds a rule, or takes it in the place of the one for the same beginning.
    private void set(@Nullable MappingRule instead, MappingRule rule) {
        rules.removeIf(r -> r.equals(instead) || r.prefix().equals(rule.prefix()));
        rules.add(rule);
        attempt();
    }

    private void attempt() {
        rules.sort(null);
        table.setRows(rules);
        use.setDisable(rules.equals(audit.rules()));
        stop();
        List<MappingRule> tried = List.copyOf(rules);
        said.setText("Trying the rules…");
        trying = jobs.run("Trying the rules", _ -> RuleEffect.of(audit, tried), this::tell, _ -> {});
    }

    private void tell(RuleEffect effect) {
        boolean fit = effects.shown().isEmpty();
        effects.setRows(effect.sources());
        names.setRows(effect.missed());
        if (fit) effects.fit();
        said.setText(sentence(effect));
    }

    private static String sentence(RuleEffect effect) {
        String rest = effect.missedRecords() == 0
                ? "Every record that should name a module does."
                : NumberText.count(effect.missedRecords(), "record names", "records name") + " no known module.";
        long more = effect.matchedMore();
        if (more == 0 && effect.sources().stream().noneMatch(OfSource::differs)) return rest;
        String change = more >= 0
                ? NumberText.count(more, "more record matches", "more records match")
                : NumberText.count(-more, "record matches no more", "records match no more");
        return change + " than now. " + rest;
    }

    private void stop() {
        Jobs.Job job = trying;
        trying = null;
        if (job != null) job.cancel();
    }
}
