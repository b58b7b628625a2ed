package dev.banyan.views.roadmap.phase;

import dev.banyan.model.Criterion.Side;
import dev.banyan.model.SignOff;
import dev.banyan.views.Settings;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Icons;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.entry.DayField;
import dev.banyan.views.roadmap.parts.Parts;
import dev.banyan.views.roadmap.planning.Planning;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who says that a gate is open, with the day, and the way to take that back. A signature does not replace evidence:
/// where the criteria do not hold, that is said beside it.
final class SignOffPart {
    private static final String LAST = "roadmap.signs";

    private final Planning planning;
    private final PhaseDelivery delivery;
    private final Side side;

    SignOffPart(PhaseDelivery delivery, Side side) {
        this.planning = delivery.planning();
        this.delivery = delivery;
        this.side = side;
    }

    Node node() {
        SignOff signed = delivery.signOff(side);
        return signed == null ? asking() : given(signed);
    }

    private Node given(SignOff signed) {
        var words = new Label("Signed off by " + signed.by() + ", " + NumberText.date(signed.on()));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var back = Buttons.flat("Take back", () -> delivery.sign(side, null));
        back.setId("sign-back-" + id());
        back.setAccessibleText("Take back the sign-off of the gate " + side.words());
        var line = new HBox(6, Icons.of("mdi2d-draw"), words, back);
        line.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(2, line);
        String open = open();
        if (!open.isEmpty()) box.getChildren().add(warning(open));
        return box;
    }

    private Node asking() {
        var box = new VBox(6);
        var ask = Buttons.flat("Sign off…", () -> {
            var name = name();
            box.getChildren().setAll(form(name));
            name.requestFocus();
        });
        ask.setId("sign-off-" + id());
        ask.setAccessibleText("Sign off the gate " + side.words());
        box.getChildren().add(ask);
        return box;
    }

    private TextField name() {
        Settings settings = planning.workbench().settings();
        var name = new TextField(settings.get(LAST, ""));
        name.setId("sign-name-" + id());
        name.setPromptText("Name of who signs");
        name.setAccessibleText("Name of who signs the gate " + side.words());
        name.setPrefWidth(150);
        return name;
    }

    private Node form(TextField name) {
        var day = new DayField("Day of the sign-off", planning.workbench().today(), _ -> true);
        var why = warning("");
        var sign = Buttons.plain("Sign off", () -> sign(name.getText().strip(), day.getValue(), why));
        sign.setId("sign-" + id());
        name.setOnAction(_ -> sign.fire());
        var form = new VBox(6, new Figures().row("Signed by", name).row("On", day));
        String open = open();
        if (!open.isEmpty()) form.getChildren().add(warning(open));
        form.getChildren().addAll(sign, why);
        form.getStyleClass().add("criterion-form");
        return form;
    }

    private void sign(String name, @Nullable LocalDate day, Label why) {
        if (name.isEmpty() || day == null) {
            why.setText("A sign-off needs a name and a day.");
            show(why);
            return;
        }
        planning.workbench().settings().put(LAST, name);
        delivery.sign(side, new SignOff(name, day));
    }

    /// What does not hold of the gate now, empty when all does.
    private String open() {
        long open = planning.current().gates().of(delivery.phase(), side).stream()
                .filter(r -> !r.verdict().passes())
                .count();
        return open == 0 ? "" : NumberText.count(open, "criterion does", "criteria do") + " not hold yet.";
    }

    private static Label warning(String words) {
        var label = Parts.muted(words);
        label.getStyleClass().add("refusal");
        show(label);
        return label;
    }

    private static void show(Label label) {
        label.setVisible(!label.getText().isEmpty());
        label.setManaged(label.isVisible());
    }

    private String id() {
        return switch (side) {
            case ENTRY -> "entry";
            case EXIT -> "exit";
        };
    }
}
