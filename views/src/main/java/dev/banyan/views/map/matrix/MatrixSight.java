package dev.banyan.views.map.matrix;

/// Which part of a matrix the window shows, and how large: the room for names at the left and above, the side of a
/// cell, and how far the cells are moved. In pixels of the window.
final class MatrixSight {
    private static final double LARGEST = 46;

    private int size;
    private double width;
    private double height;
    private double left = 160;
    private double top = 130;
    private double side = 20;
    private double x;
    private double y;
    private boolean fitted = true;

    /// Another matrix is shown, of so many lines.
    void take(int lines) {
        size = lines;
    }

    /// Makes room for names in a window of this size.
    void margins(double longest, double windowWidth, double windowHeight) {
        width = windowWidth;
        height = windowHeight;
        left = Math.min(longest + 22, Math.max(120, width * 0.24));
        top = Math.min(longest + 22, Math.max(100, height * 0.28));
    }

    int size() {
        return size;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double left() {
        return left;
    }

    double top() {
        return top;
    }

    double side() {
        return side;
    }

    /// How far the first column is right of the names; never more than 0.
    double x() {
        return x;
    }

    /// How far the first row is below the names; never more than 0.
    double y() {
        return y;
    }

    /// Whether everything is shown, whatever the size of the window.
    boolean fitted() {
        return fitted;
    }

    int rowAt(double at) {
        return at < top ? -1 : inside((int) Math.floor((at - top - y) / side));
    }

    int columnAt(double at) {
        return at < left ? -1 : inside((int) Math.floor((at - left - x) / side));
    }

    private int inside(int line) {
        return line < size ? line : -1;
    }

    /// The middle of a cell in the window.
    double middleX(int at) {
        return left + x + (at + 0.5) * side;
    }

    double middleY(int at) {
        return top + y + (at + 0.5) * side;
    }

    int firstColumn() {
        return Math.clamp((long) Math.floor(-x / side), 0, size);
    }

    int firstRow() {
        return Math.clamp((long) Math.floor(-y / side), 0, size);
    }

    int endColumn() {
        return Math.clamp((long) Math.ceil((width - left - x) / side), 0, size);
    }

    int endRow() {
        return Math.clamp((long) Math.ceil((height - top - y) / side), 0, size);
    }

    /// Shows all of it.
    void fit() {
        if (width < 50 || size == 0) return;
        double room = Math.min(width - left - 14, height - top - 14);
        side = Math.clamp(room / size, 0.01, LARGEST);
        x = 0;
        y = 0;
        fitted = true;
    }

    void zoom(double factor, double atX, double atY) {
        double to = Math.clamp(side * factor, 0.01, LARGEST);
        x = atX - left - (atX - left - x) * to / side;
        y = atY - top - (atY - top - y) * to / side;
        side = to;
        fitted = false;
        bound();
    }

    void pan(double dx, double dy) {
        x += dx;
        y += dy;
        fitted = false;
        bound();
    }

    /// Keeps the cells in the window.
    void bound() {
        double all = size * side;
        x = Math.clamp(x, Math.min(0, width - left - all - 14), 0);
        y = Math.clamp(y, Math.min(0, height - top - all - 14), 0);
    }

    /// Moves the matrix where a cell of it would be outside the window.
    void bringIntoSight(int row, int column) {
        double mx = middleX(column), my = middleY(row), half = side / 2;
        if (mx - half < left) x += left - mx + half;
        if (my - half < top) y += top - my + half;
        if (mx + half > width - 8) x -= mx + half - width + 8;
        if (my + half > height - 8) y -= my + half - height + 8;
    }
}
