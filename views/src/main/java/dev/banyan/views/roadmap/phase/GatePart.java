package dev.banyan.views.roadmap.phase;

import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Criterion.Side;
import dev.banyan.model.CriterionId;
import dev.banyan.model.CriticalPathId;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Rollout;
import dev.banyan.model.edit.CriterionEdit;
import dev.banyan.model.roadmap.GateHistory;
import dev.banyan.model.roadmap.GateReading;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.model.roadmap.Templates;
import dev.banyan.model.roadmap.Verdict;
import dev.banyan.views.parts.LongMenu;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.Tips;
import dev.banyan.views.parts.Tone;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The criteria of a phase with what was measured. A row opens into the form of its criterion.
final class GatePart {
    private static final double TARGET = 80;
    /// Characters and pixels of a value that leave room for what is asked.
    private static final int LONG = 22;

    private static final double WIDE = 130;
    private static final double PATH_TARGET = 70;

    private final Planning planning;
    private final Folds folds;
    private final ScheduledPhase dated;

    GatePart(Planning planning, Folds folds, ScheduledPhase dated) {
        this.planning = planning;
        this.folds = folds;
        this.dated = dated;
    }

    Node side(Side side) {
        var rows = new VBox();
        rows.getStyleClass().add("gate-rows");
        List<GateReading> readings = planning.current().gates().of(dated.id(), side);
        for (GateReading reading : readings) rows.getChildren().add(row(reading));
        var delivery = new PhaseDelivery(planning, dated.id());
        rows.getChildren().add(adding(side));
        if (!readings.isEmpty() || delivery.signOff(side) != null)
            rows.getChildren().add(new SignOffPart(delivery, side).node());
        return rows;
    }

    /// "2 of 3 hold"; nothing where nothing is asked.
    static Optional<Pill> pill(Planning planning, PhaseId phase, Side side) {
        List<GateReading> readings = planning.current().gates().of(phase, side);
        if (readings.isEmpty()) return Optional.empty();
        long passed = readings.stream().filter(r -> r.verdict().passes()).count();
        Verdict verdict = planning.current().gates().verdict(phase, side);
        return Optional.of(new Pill(passed + " of " + readings.size(), tone(verdict)));
    }

    private Node row(GateReading reading) {
        return new OpenRow(
                folds,
                reading.criterion().id(),
                NumberText.dated(reading.asked()),
                pill(reading),
                () -> new CriterionForm(planning, reading).node(),
                PastValues.of(GateHistory.of(planning.plan(), reading.criterion())));
    }

    /// The value with a sign of how it is, for eyes that do not tell colours.
    private static Pill pill(GateReading reading) {
        String words = switch (reading.verdict()) {
            case MET -> "✓ " + NumberText.dated(brief(reading.measured()));
            case MISSED -> "✗ " + NumberText.dated(brief(reading.measured()));
            case AT_RISK -> "! " + NumberText.dated(brief(reading.measured()));
            case NO_DATA, WAIVED -> reading.verdict().words();
        };
        var pill = new Pill(words, tone(reading.verdict()));
        if (words.length() > LONG) {
            pill.setWrapText(true);
            pill.setPrefWidth(WIDE);
            pill.setMinHeight(Region.USE_PREF_SIZE);
        }
        String source = reading.source().isEmpty() ? "" : " · from " + reading.source();
        String note = reading.note().isEmpty() ? "" : "\n" + reading.note();
        Tips.set(pill, NumberText.dated(reading.verdict().words() + ": " + reading.measured() + source + note));
        return pill;
    }

    /// The value alone where more is told of it: that stands in the form and the tooltip.
    private static String brief(String measured) {
        int more = measured.indexOf(", ");
        return more > 0 && measured.length() > LONG ? measured.substring(0, more) : measured;
    }

    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case MET -> Tone.OK;
            case WAIVED -> Tone.INFO;
            case AT_RISK, NO_DATA -> Tone.WARN;
            case MISSED -> Tone.BAD;
        };
    }

    private Node adding(Side side) {
        var menu = LongMenu.of(new MenuButton("Add a criterion"));
        menu.getStyleClass().add("quiet");
        menu.setId("add-criterion-" + side.name().toLowerCase(Locale.ROOT));
        menu.setAccessibleText("Add a criterion " + side.words());
        menu.getItems()
                .addAll(
                        item("Line coverage", side, new Measure.LineCoverage(TARGET)),
                        item("Coverage of critical paths", side, new Measure.PathCoverage(onlyPath(), PATH_TARGET)),
                        item("Open advisories", side, new Measure.OpenAdvisories(0)),
                        item("Crossing dependencies", side, new Measure.CrossingDependencies(0)),
                        item("Cycles between contexts", side, new Measure.ContextCycles(0)),
                        item("Severe advisories", side, new Measure.SevereAdvisories("high", 0)),
                        item("Findings", side, new Measure.Findings("high", 0)),
                        item("Failed tests", side, new Measure.FailedTests(0)),
                        item(
                                "Incidents from today on",
                                side,
                                new Measure.Incidents(planning.current().today(), 0)),
                        item("Days without traffic", side, new Measure.QuietDays(Rollout.QUIET_DAYS)),
                        item("Error rate", side, new Measure.ErrorRate(1)),
                        item("Parity of old and new", side, Templates.PARITY),
                        item("Clean data passes", side, new Measure.CleanPasses()),
                        item("Runbook complete", side, new Measure.RunbookComplete()),
                        item("Version of a library", side, new Measure.LibraryVersion("django", "4.2")),
                        item(
                                "A number that is entered",
                                side,
                                new Measure.Entered("Error rate against before", false, 1, "times", null, "", null)),
                        item("A confirmation", side, new Measure.Confirmed("Way back rehearsed in staging", "", null)));
        return menu;
    }

    /// Where there is but one, nobody has to choose it.
    private @Nullable CriticalPathId onlyPath() {
        var paths = planning.plan().criticalPaths();
        return paths.size() == 1 ? paths.firstKey() : null;
    }

    private MenuItem item(String words, Side side, Measure measure) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            var id = new CriterionId(planning.workbench().ids().get());
            folds.openRow(id);
            planning.workbench().ask(new CriterionEdit.Set(new Criterion(id, dated.id(), side, measure, null)));
        });
        return item;
    }
}
