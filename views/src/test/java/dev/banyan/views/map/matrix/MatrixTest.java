package dev.banyan.views.map.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.ContextId;
import dev.banyan.model.SeamId;
import dev.banyan.model.matrix.DependencyMatrix;
import dev.banyan.model.matrix.Level;
import dev.banyan.views.Mouse;
import dev.banyan.views.Subject;
import dev.banyan.views.map.MapTest;
import dev.banyan.views.map.scene.Show;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatrixTest extends MapTest {
    @BeforeEach
    void openTheMatrix() {
        fx(() -> map().requestFocus());
        key(KeyCode.X);
    }

    private MatrixView matrix() {
        return (MatrixView) node("#matrix");
    }

    private MatrixState.Made made() {
        return Objects.requireNonNull(ask(() -> matrix().state().madeProperty().get()));
    }

    /// A filled cell between two contexts, row and column.
    private int[] filled() {
        DependencyMatrix m = made().matrix();
        for (int row = 0; row < m.size(); row++)
            for (int s = m.start(row); s < m.start(row + 1); s++) {
                int column = m.column(s);
                boolean named = m.lines().get(row).context() != null
                        && m.lines().get(column).context() != null;
                if (column != row && named) return new int[] {row, column};
            }
        throw new AssertionError("no seam in the matrix");
    }

    private SeamId seam(int[] cell) {
        ContextId one =
                Objects.requireNonNull(made().matrix().lines().get(cell[0]).context());
        ContextId other =
                Objects.requireNonNull(made().matrix().lines().get(cell[1]).context());
        return SeamId.between(one, other);
    }

    private void mouse(int[] cell) {
        fx(() -> {
            var view = matrix();
            var in = view.localToScene(
                    view.sight().middleX(cell[1]), view.sight().middleY(cell[0]));
            Mouse.fire(view, MouseEvent.MOUSE_PRESSED, in, true);
            Mouse.fire(view, MouseEvent.MOUSE_RELEASED, in, true);
        });
    }

    @Test
    void aCellOpensTheSeamBetweenItsContexts() {
        int[] cell = filled();
        mouse(cell);
        assertEquals(new Subject.OfSeam(seam(cell)), workbench().selection().get());
    }

    @Test
    void arrowsAndEnterOpenACellToo() {
        int[] cell = filled();
        key(KeyCode.HOME);
        for (int i = 0; i < cell[0]; i++) key(KeyCode.DOWN);
        for (int i = 0; i < cell[1]; i++) key(KeyCode.RIGHT);
        key(KeyCode.ENTER);
        assertEquals(new Subject.OfSeam(seam(cell)), workbench().selection().get());
        String says = ask(() -> matrix().getAccessibleText());
        assertTrue(says.contains(" → "), says);
    }

    @Test
    void theDiagonalSelectsTheContext() {
        int row = filled()[0];
        mouse(new int[] {row, row});
        ContextId id = Objects.requireNonNull(made().matrix().lines().get(row).context());
        assertEquals(Subject.context(id), workbench().selection().get());
    }

    @Test
    void whatTheMapShowsAsModulesAreLinesOfTheMatrix() {
        fx(() -> matrix().state().map().show().set(Show.MODULES));
        assertEquals(Level.MODULES, made().level());
        assertEquals(
                workbench().plan().facts().modules().size(), made().matrix().size());
        fx(() -> matrix().state().map().show().set(Show.PACKAGES));
        assertEquals(Level.PACKAGES, made().level());
    }

    @Test
    void theMatrixFollowsTheNextEditAndGoesWithEscape() {
        int before = made().matrix().size();
        ContextId gone = workbench().plan().contexts().firstKey();
        fx(() -> workbench().ask(new dev.banyan.model.edit.ContextEdit.Delete(java.util.Set.of(gone))));
        assertTrue(made().matrix().lines().stream().noneMatch(l -> gone.equals(l.context())));
        assertTrue(made().matrix().size() <= before);
        fx(() -> matrix().requestFocus());
        key(KeyCode.ESCAPE);
        assertNull(ask(() -> shell().root().lookup("#matrix")));
        assertEquals(map(), ask(() -> map().getScene().getFocusOwner()));
    }

    @Test
    void zoomingKeepsTheCellUnderThePointerAndFitShowsAllAgain() {
        double side = ask(() -> matrix().sight().side());
        fx(() -> matrix().zoom(0.5, 300, 300));
        assertEquals(side / 2, ask(() -> matrix().sight().side()), 1e-9);
        fx(() -> matrix().requestFocus());
        key(KeyCode.F);
        assertEquals(side, ask(() -> matrix().sight().side()), 1e-9);
    }
}
