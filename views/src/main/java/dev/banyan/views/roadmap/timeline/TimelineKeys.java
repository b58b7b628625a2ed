package dev.banyan.views.roadmap.timeline;

import dev.banyan.model.Phase;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.model.roadmap.Wait;
import dev.banyan.views.roadmap.planning.PhaseActs;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What keys do while the timeline has the focus.
final class TimelineKeys implements EventHandler<KeyEvent> {
    private static final int WEEK = 5;

    private final Planning planning;
    private final TimelinePane pane;

    TimelineKeys(Planning planning, TimelinePane pane) {
        this.planning = planning;
        this.pane = pane;
    }

    @Override
    public void handle(KeyEvent e) {
        boolean done;
        if (e.isShortcutDown()) done = false;
        else if (e.isAltDown()) done = shift(e.getCode(), e.isShiftDown() ? WEEK : 1);
        else if (e.isShiftDown()) done = stretch(e.getCode()) || look(e.getCode());
        else done = look(e.getCode()) || act(e.getCode()) || walk(e.getCode());
        if (done) e.consume();
    }

    /// @param by working days
    private boolean shift(KeyCode code, int by) {
        if (planning.selected() == null || code != KeyCode.LEFT && code != KeyCode.RIGHT) return false;
        PhaseActs.shift(planning, code == KeyCode.RIGHT ? by : -by);
        return true;
    }

    private boolean stretch(KeyCode code) {
        if (planning.selected() == null || code != KeyCode.LEFT && code != KeyCode.RIGHT) return false;
        PhaseActs.stretch(planning, code == KeyCode.RIGHT ? 1 : -1);
        return true;
    }

    private boolean look(KeyCode code) {
        switch (code) {
            case PLUS, EQUALS, ADD -> pane.sight().level(1);
            case MINUS, SUBTRACT, UNDERSCORE -> pane.sight().level(-1);
            case DIGIT0, NUMPAD0 -> pane.sight().fit();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean act(KeyCode code) {
        switch (code) {
            case ESCAPE -> {
                if (!pane.previewing() && pane.chosen() == null) return false;
                pane.giveUp();
                pane.choose(null);
                return true;
            }
            case LEFT -> pane.sight().pan(-120, 0);
            case RIGHT -> pane.sight().pan(120, 0);
            case DELETE, BACK_SPACE -> {
                Wait link = pane.chosen();
                if (link == null) return false;
                Links.remove(planning, link);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean walk(KeyCode code) {
        List<ScheduledPhase> order = planning.current().phases();
        if (order.isEmpty()) return false;
        Phase selected = planning.selected();
        int place = selected == null ? -1 : selected.place();
        int to = switch (code) {
            case UP -> Math.max(0, place - 1);
            case DOWN -> Math.min(order.size() - 1, place + 1);
            case HOME -> 0;
            case END -> order.size() - 1;
            default -> -1;
        };
        if (to < 0) return false;
        planning.select(order.get(to).id());
        return true;
    }
}
