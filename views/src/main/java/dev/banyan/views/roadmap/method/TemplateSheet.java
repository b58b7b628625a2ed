package dev.banyan.views.roadmap.method;

import dev.banyan.model.roadmap.Disagreement;
import dev.banyan.model.roadmap.RoadmapTemplate;
import dev.banyan.model.roadmap.Template;
import dev.banyan.model.roadmap.TemplateDraft;
import dev.banyan.views.TemplateShelf;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.KeepFocus;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.SectionTitle;
import dev.banyan.views.roadmap.parts.Parts;
import dev.banyan.views.roadmap.parts.RoadmapStyle;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The templates, the steps of the one that is looked at, and what of them will be planned: steps are ticked, mixed,
/// put into order and renamed before they become phases, all at once, or a template of one's own.
public final class TemplateSheet extends VBox {
    private final Planning planning;
    private final TemplateShelf shelf;
    private final Predicate<Template> plan;
    private final Runnable close;
    private final ListView<Template> list = new ListView<>();
    private final TemplateSteps steps;
    private final DraftPart drafted;
    private final TextField name = new TextField();
    private final Button use;
    private final Button save;
    private final Label hint = new Label();
    private final ListChangeListener<Object> changes = _ -> fill();
    private final Label troubles = Parts.muted("");
    private TemplateDraft draft;
    private boolean touched;

    private TemplateSheet(Planning planning, Predicate<Template> plan, Runnable close) {
        this.planning = planning;
        this.plan = plan;
        this.close = close;
        shelf = planning.workbench().doors().templates();
        draft = TemplateDraft.onto(planning.plan());
        steps = new TemplateSteps(shelf, this::change);
        drafted = new DraftPart(this::change);
        use = Buttons.main("Plan", this::use);
        use.setId("template-use");
        save = Buttons.plain("Save as own template", this::save);
        save.setId("template-save");
        RoadmapStyle.dress(this);
        getStyleClass().addAll("sheet-over", "template-sheet");
        setMaxSize(1240, 760);
        getChildren().addAll(top(), body(), foot());
        troubles.setId("template-troubles");
        shelf.all().addListener(changes);
        shelf.troubles().addListener(changes);
        shelf.lookAgain();
        fill();
        if (!list.getItems().isEmpty()) list.getSelectionModel().selectFirst();
        show();
    }

    /// Lays it over the window.
    ///
    /// @param plan makes the phases of what was chosen; answers false when that was refused
    public static void open(Planning planning, Predicate<Template> plan) {
        Runnable[] close = new Runnable[1];
        var sheet = new TemplateSheet(
                planning, plan, () -> Objects.requireNonNull(close[0]).run());
        close[0] = planning.workbench().layer().lay(sheet, sheet::forget);
        sheet.list.requestFocus();
    }

    private void forget() {
        shelf.all().removeListener(changes);
        shelf.troubles().removeListener(changes);
    }

    private Node top() {
        var title = new Label("Plan from a template");
        title.getStyleClass().add("inspector-title");
        return new VBox(
                4,
                title,
                Parts.muted("Take the steps of one template or of several. Steps become phases, rules warn and never"
                        + " block; everything can be changed afterwards."));
    }

    private Node body() {
        list.setId("template-list");
        list.setAccessibleText("Templates");
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::look);
        VBox.setVgrow(list, Priority.ALWAYS);
        var takeIn = Buttons.plain("From a file…", shelf::takeIn);
        takeIn.setId("template-take-in");
        takeIn.setMaxWidth(Double.MAX_VALUE);
        var present = Buttons.plain("Keep this roadmap as one", this::keepRoadmap);
        present.setId("template-of-roadmap");
        present.setMaxWidth(Double.MAX_VALUE);
        present.setDisable(planning.plan().phases().isEmpty());
        var left = new VBox(8, new SectionTitle("Templates"), list, troubles, takeIn, present);
        left.setMinWidth(210);
        left.setPrefWidth(210);
        var body = new HBox(18, left, scrolled(steps), scrolled(drafted));
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private static ScrollPane scrolled(Region content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("result-scroll");
        scroll.setPrefWidth(480);
        scroll.setMinWidth(300);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Node foot() {
        name.setId("template-name");
        name.setPromptText("Name of the template");
        name.setAccessibleText("Name of the template");
        name.setPrefWidth(230);
        name.textProperty()
                .subscribe(_ -> save.setDisable(
                        name.getText().isBlank() || draft.steps().isEmpty()));
        hint.getStyleClass().add("muted");
        hint.setId("template-hint");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var cancel = Buttons.plain("Cancel", close);
        var foot = new HBox(8, name, save, gap, hint, cancel, use);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void fill() {
        Template looked = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(shelf.all());
        troubles.setText(String.join("\n", shelf.troubles()));
        troubles.setVisible(!shelf.troubles().isEmpty());
        troubles.setManaged(troubles.isVisible());
        if (looked == null) return;
        list.getItems().stream()
                .filter(t -> t.id().equals(looked.id()))
                .findFirst()
                .ifPresentOrElse(
                        t -> list.getSelectionModel().select(t),
                        () -> list.getSelectionModel().selectFirst());
    }

    /// Until a step was ticked or moved, looking at a template means wanting it whole.
    private void look(@Nullable Template template) {
        if (template == null) return;
        if (!touched) draft = TemplateDraft.onto(planning.plan()).takeAll(template);
        steps.look(template);
        show();
    }

    private void change(TemplateDraft changed) {
        touched = true;
        draft = changed;
        show();
    }

    private void show() {
        steps.show(draft);
        KeepFocus.in(drafted, () -> drafted.show(draft));
        long open = draft.disagreements().stream().filter(Disagreement::open).count();
        int count = draft.steps().size();
        hint.setText(
                open == 0
                        ? NumberText.count(count, "step", "steps")
                        : "Choose in " + NumberText.count(open, "disagreement", "disagreements") + " first");
        use.setText(count == 0 ? "Plan" : "Plan from " + draft.name());
        use.setDisable(count == 0 || open > 0);
        use.setMaxWidth(330);
        use.setMinWidth(0);
        save.setDisable(name.getText().isBlank() || count == 0);
    }

    private void use() {
        if (plan.test(draft.template("draft", draft.name()))) close.run();
    }

    private void save() {
        shelf.keep(draft.template(own(), name.getText().strip()));
        name.clear();
    }

    private void keepRoadmap() {
        String typed = name.getText().strip();
        String called = typed.isEmpty() ? "As in " + planning.plan().name() : typed;
        shelf.keep(RoadmapTemplate.of(planning.plan(), own(), called));
        name.clear();
    }

    private String own() {
        return "own-" + planning.workbench().ids().get();
    }

    private final class Cell extends ListCell<Template> {
        @Override
        protected void updateItem(@Nullable Template template, boolean empty) {
            super.updateItem(template, empty);
            if (template == null || empty) setText("");
            else setText(template.name() + whose(template));
        }

        private String whose(Template template) {
            if (shelf.own(template)) return " (own)";
            return shelf.beside(template) ? " (beside the plan)" : "";
        }
    }
}
