package dev.banyan.views.map.matrix;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Mouse and keys on the matrix: point, open, drag, zoom.
final class MatrixPointer {
    private static final double ZOOM = 1.25;
    private static final double STILL = 4;

    private final MatrixView view;
    private double lastX;
    private double lastY;
    private double moved;

    MatrixPointer(MatrixView view) {
        this.view = view;
        view.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        view.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> view.hideHint());
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        view.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void hover(MouseEvent e) {
        int row = view.sight().rowAt(e.getY()), column = view.sight().columnAt(e.getX());
        if (row >= 0 && column >= 0) view.hint(row, column, e.getX(), e.getY());
        else if (row >= 0 && e.getX() < view.sight().middleX(0)) view.hint(row, row, e.getX(), e.getY());
        else if (column >= 0 && e.getY() < view.sight().middleY(0)) view.hint(column, column, e.getX(), e.getY());
        else view.hideHint();
    }

    private void press(MouseEvent e) {
        view.requestFocus();
        lastX = e.getX();
        lastY = e.getY();
        moved = 0;
        e.consume();
    }

    private void drag(MouseEvent e) {
        double dx = e.getX() - lastX, dy = e.getY() - lastY;
        moved += Math.abs(dx) + Math.abs(dy);
        if (moved > STILL) view.pan(dx, dy);
        view.hideHint();
        lastX = e.getX();
        lastY = e.getY();
    }

    private void release(MouseEvent e) {
        if (moved > STILL || e.getButton() != MouseButton.PRIMARY) return;
        int row = view.sight().rowAt(e.getY()), column = view.sight().columnAt(e.getX());
        if (row >= 0 && column >= 0) {
            view.cursor(row, column);
            view.state().open(row, column);
        } else if (row >= 0) {
            view.cursor(row, view.column());
            view.state().open(row);
        } else if (column >= 0) {
            view.cursor(view.row(), column);
            view.state().open(column);
        }
    }

    private void scroll(ScrollEvent e) {
        if (e.getDeltaY() != 0 && !e.isShiftDown()) view.zoom(e.getDeltaY() > 0 ? ZOOM : 1 / ZOOM, e.getX(), e.getY());
        else view.pan(e.getDeltaX() + (e.isShiftDown() ? e.getDeltaY() : 0), 0);
        e.consume();
    }

    private void key(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) return;
        boolean known = true;
        int row = view.row(), column = view.column();
        switch (e.getCode()) {
            case LEFT -> view.cursor(row, column - 1);
            case RIGHT -> view.cursor(row, column + 1);
            case UP -> view.cursor(row - 1, column);
            case DOWN -> view.cursor(row + 1, column);
            case HOME -> view.cursor(0, 0);
            case END -> view.cursor(view.sight().size() - 1, view.sight().size() - 1);
            case PAGE_UP -> view.cursor(row - 10, column);
            case PAGE_DOWN -> view.cursor(row + 10, column);
            case ENTER -> {
                if (view.sight().size() > 0) view.state().open(row, column);
            }
            case PLUS, ADD, EQUALS ->
                view.zoom(ZOOM, view.sight().middleX(column), view.sight().middleY(row));
            case MINUS, SUBTRACT ->
                view.zoom(1 / ZOOM, view.sight().middleX(column), view.sight().middleY(row));
            default -> known = false;
        }
        if (known) e.consume();
    }
}
