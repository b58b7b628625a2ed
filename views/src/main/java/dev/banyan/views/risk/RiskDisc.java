package dev.banyan.views.risk;

import dev.banyan.model.Risk;
import dev.banyan.views.risk.RiskMatrix.Field;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;

/// A risk on the matrix.
final class RiskDisc extends StackPane {
    static final double SIZE = 32;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /// A press that moves less than this is a click.
    private static final double SLIP = 4;

    private final RiskMatrix matrix;
    private final Runnable select;
    private final Consumer<Field> move;
    private final Circle circle = new Circle(SIZE / 2 - 1);
    private final Label number = new Label();
    private Field field = new Field(1, 1);
    private Point2D pressed = Point2D.ZERO;
    private boolean held;
    private boolean dragged;

    RiskDisc(RiskMatrix matrix, Runnable select, Consumer<Field> move) {
        this.matrix = matrix;
        this.select = select;
        this.move = move;
        getStyleClass().add("risk-disc");
        circle.getStyleClass().add("risk-circle");
        number.setMouseTransparent(true);
        getChildren().addAll(circle, number);
        setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnKeyPressed(this::onKey);
        focusedProperty().subscribe(focused -> {
            if (focused) select.run();
            else letGo();
        });
    }

    void show(RiskRow row) {
        Risk risk = row.risk();
        field = new Field(risk.likelihood(), risk.impact());
        setId("disc-" + risk.id().text());
        number.setText(row.number());
        circle.setFill(row.colour());
        setAccessibleText(row.number() + " " + risk.title() + ", " + Scale.likelihood(risk.likelihood()) + ", "
                + Scale.impact(risk.impact()));
        setAccessibleHelp("Arrow keys change likelihood and impact");
    }

    Field field() {
        return field;
    }

    /// Whether it follows the pointer now.
    boolean dragged() {
        return dragged;
    }

    void chosen(boolean now) {
        pseudoClassStateChanged(CHOSEN, now);
        if (now) toFront();
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) return;
        requestFocus();
        select.run();
        pressed = matrix.sceneToLocal(event.getSceneX(), event.getSceneY());
        held = true;
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (!held) return;
        Point2D at = matrix.sceneToLocal(event.getSceneX(), event.getSceneY());
        if (!dragged && at.distance(pressed) < SLIP) return;
        dragged = true;
        relocate(at.getX() - SIZE / 2, at.getY() - SIZE / 2);
        matrix.aim(matrix.at(at.getX(), at.getY()));
        event.consume();
    }

    private void release(MouseEvent event) {
        boolean moved = dragged;
        letGo();
        if (!moved) return;
        Point2D at = matrix.sceneToLocal(event.getSceneX(), event.getSceneY());
        to(matrix.at(at.getX(), at.getY()));
        event.consume();
    }

    private void letGo() {
        held = false;
        dragged = false;
        matrix.aim(null);
        matrix.requestLayout();
    }

    private void to(Field target) {
        if (!target.equals(field)) move.accept(target);
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return;
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE && dragged) letGo();
        else if (code == KeyCode.LEFT) step(-1, 0);
        else if (code == KeyCode.RIGHT) step(1, 0);
        else if (code == KeyCode.UP) step(0, 1);
        else if (code == KeyCode.DOWN) step(0, -1);
        else return;
        event.consume();
    }

    private void step(int likelihood, int impact) {
        to(new Field(
                Math.clamp(field.likelihood() + likelihood, 1, Scale.STEPS),
                Math.clamp(field.impact() + impact, 1, Scale.STEPS)));
    }
}
