package dev.banyan.views.roadmap.timeline;

import dev.banyan.model.roadmap.Wait;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.drawing.DayScale;
import dev.banyan.views.roadmap.drawing.LinkShape;
import dev.banyan.views.roadmap.drawing.Rows;
import dev.banyan.views.roadmap.drawing.Rows.Hit;
import dev.banyan.views.roadmap.drawing.Shade;
import dev.banyan.views.roadmap.planning.Planning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// What the timeline says where the pointer rests: about a bar, a link, the end, or days that are shaded.
final class TimelineTips {
    private final Planning planning;
    private final TimelinePane pane;
    private final Tooltip tip = new Tooltip();
    private String shown = "";

    TimelineTips(Planning planning, TimelinePane pane) {
        this.planning = planning;
        this.pane = pane;
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        tip.setShowDelay(Duration.millis(450));
    }

    void at(Hit hit, double x, double y) {
        String words = words(hit, x, y);
        if (words.equals(shown)) return;
        shown = words;
        Tooltip.uninstall(pane.canvas(), tip);
        if (words.isEmpty()) return;
        tip.setText(words);
        Tooltip.install(pane.canvas(), tip);
    }

    private String words(Hit hit, double x, double y) {
        return switch (hit.part()) {
            case NAME -> "";
            case BAR, END ->
                BarTip.of(
                        pane.phases().get(hit.place()),
                        planning.shown(),
                        planning.foresight().dates().get(),
                        planning.ghosts());
            case HANDLE ->
                "Drag to another bar to let it wait for "
                        + pane.phases().get(hit.place()).phase().name();
            case NOTHING, ROW -> beside(x, y);
        };
    }

    private String beside(double x, double y) {
        if (x < Rows.NAMES) return "";
        Optional<LinkShape> link = pane.linkAt(x, y);
        if (link.isPresent()) return of(link.get().cause());
        DayScale scale = pane.rows().scale();
        List<String> lines = new ArrayList<>();
        LocalDate end = planning.shown().roadmap().end();
        if (Math.abs(scale.after(end) - x) < 5) lines.add("Finish: " + NumberText.date(end));
        String closed = Shade.words(planning.plan(), scale.day(x - 1), scale.day(x + 1));
        if (pane.showing().closed() && !closed.isEmpty()) lines.add(closed);
        return String.join("\n", lines);
    }

    private String of(Wait wait) {
        String how = removable(wait) ? "\nDelete takes it away." : "";
        return planning.shown().name(wait.phase()) + " waits for "
                + planning.shown().name(wait.before()) + "\n" + wait.sentence() + how;
    }

    private boolean removable(Wait wait) {
        var phase = planning.plan().phases().get(wait.phase());
        return phase != null && phase.after().contains(wait.before());
    }
}
