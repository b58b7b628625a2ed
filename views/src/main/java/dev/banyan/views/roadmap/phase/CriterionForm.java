package dev.banyan.views.roadmap.phase;

import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.edit.CriterionEdit;
import dev.banyan.model.roadmap.GateReading;
import dev.banyan.model.roadmap.Verdict;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Segments;
import dev.banyan.views.roadmap.entry.Typed;
import dev.banyan.views.roadmap.parts.Parts;
import dev.banyan.views.roadmap.planning.Planning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// All that can be changed about a criterion: its target, what was read or signed, its waiver.
final class CriterionForm {
    private static final double WIDE = 150;
    private static final double NARROW = 70;

    private final Planning planning;
    private final GateReading reading;
    private final Criterion criterion;

    CriterionForm(Planning planning, GateReading reading) {
        this.planning = planning;
        this.reading = reading;
        this.criterion = reading.criterion();
    }

    Node node() {
        var figures = new Figures();
        switch (criterion.measure()) {
            case Measure.LineCoverage(double percent) ->
                figures.row("At least, %", number(percent, 100, Measure.LineCoverage::new));
            case Measure.PathCoverage m -> {
                figures.row("Critical path", new PathChoice(planning, m, this::set).node());
                figures.row("At least, %", number(m.percent(), 100, p -> new Measure.PathCoverage(m.path(), p)));
            }
            case Measure.OpenAdvisories(int most) -> figures.row("At most", count(most, Measure.OpenAdvisories::new));
            case Measure.CrossingDependencies(int most) ->
                figures.row("At most", count(most, Measure.CrossingDependencies::new));
            case Measure.ContextCycles(int most) -> figures.row("At most", count(most, Measure.ContextCycles::new));
            case Measure.SevereAdvisories m -> {
                figures.row(
                        "As severe as",
                        text("Severity", m.severity(), WIDE, t -> new Measure.SevereAdvisories(t, m.atMost())));
                figures.row("At most", count(m.atMost(), n -> new Measure.SevereAdvisories(m.severity(), n)));
            }
            case Measure.Findings m -> {
                figures.row(
                        "As severe as", text("Severity", m.severity(), WIDE, t -> new Measure.Findings(t, m.atMost())));
                figures.row("At most", count(m.atMost(), n -> new Measure.Findings(m.severity(), n)));
            }
            case Measure.FailedTests(int most) -> figures.row("At most", count(most, Measure.FailedTests::new));
            case Measure.Incidents m ->
                figures.row("At most", count(m.atMost(), n -> new Measure.Incidents(m.since(), n)));
            case Measure.QuietDays(int days) -> figures.row("Days at least", count(days, Measure.QuietDays::new));
            case Measure.ErrorRate(double percent) ->
                figures.row("At most, %", number(percent, 100, Measure.ErrorRate::new));
            case Measure.Parity m -> {
                figures.row("At least the same, %", number(m.percent(), 100, n -> new Measure.Parity(n, m.compared())));
                figures.row("Of at least so many", count(m.compared(), n -> new Measure.Parity(m.percent(), n)));
            }
            case Measure.CleanPasses(), Measure.RunbookComplete() -> {}
            case Measure.LibraryVersion m -> {
                figures.row(
                        "Library", text("Library", m.library(), WIDE, t -> new Measure.LibraryVersion(t, m.version())));
                figures.row(
                        "At least",
                        text("Version", m.version(), WIDE, t -> new Measure.LibraryVersion(m.library(), t)));
            }
            case Measure.Entered entered -> entered(figures, entered);
            case Measure.Confirmed confirmed -> confirmed(figures, confirmed);
        }
        var form = new VBox(8, told(), figures);
        form.getStyleClass().add("criterion-form");
        boolean passes = reading.verdict() == Verdict.MET;
        if (!passes || criterion.waiver() != null) form.getChildren().add(new WaiverForm(planning, criterion).node());
        form.getChildren()
                .add(Buttons.flat(
                        "Remove the criterion",
                        () -> planning.workbench().ask(new CriterionEdit.Remove(criterion.id()))));
        return form;
    }

    private Node told() {
        String words = reading.verdict().words() + ": " + reading.measured();
        String source = reading.source().isEmpty() ? "" : "\nSource: " + reading.source();
        boolean below = reading.verdict() == Verdict.WAIVED; // the waiver itself is shown
        String note = below || reading.note().isEmpty() ? "" : "\n" + reading.note();
        return Parts.muted(NumberText.dated(words + source + note));
    }

    private void entered(Figures figures, Measure.Entered m) {
        var side = new Segments<Boolean>("Good when", List.of(true, false), up -> up ? "at least" : "at most");
        side.valueProperty().set(m.atLeast());
        side.valueProperty().subscribe(up -> {
            if (up != m.atLeast())
                set(new Measure.Entered(m.what(), up, m.target(), m.unit(), m.value(), m.source(), m.on()));
        });
        figures.row(
                        "What",
                        text(
                                "What is read",
                                m.what(),
                                WIDE,
                                t -> new Measure.Entered(
                                        t, m.atLeast(), m.target(), m.unit(), m.value(), m.source(), m.on())))
                .row("Good when", side)
                .row(
                        "Target",
                        number(
                                m.target(),
                                1e5,
                                t -> new Measure.Entered(
                                        m.what(), m.atLeast(), t, m.unit(), m.value(), m.source(), m.on())))
                .row(
                        "Unit",
                        text(
                                "Unit",
                                m.unit(),
                                NARROW,
                                t -> new Measure.Entered(
                                        m.what(), m.atLeast(), m.target(), t, m.value(), m.source(), m.on())))
                .row("Value read", value(m))
                .row(
                        "Read in",
                        text(
                                "Source of the value",
                                m.source(),
                                WIDE,
                                t -> new Measure.Entered(
                                        m.what(), m.atLeast(), m.target(), m.unit(), m.value(), t, m.on())));
        if (m.on() != null) figures.row("On", NumberText.date(m.on()));
    }

    private Node value(Measure.Entered m) {
        Double value = m.value();
        LocalDate today = planning.workbench().today();
        var field = Parts.field("Value read", value == null ? "" : Typed.plain(value), NARROW, typed -> {
            if (typed.isBlank())
                return set(new Measure.Entered(m.what(), m.atLeast(), m.target(), m.unit(), null, m.source(), null));
            return parsed(
                    typed,
                    1e5,
                    n -> new Measure.Entered(m.what(), m.atLeast(), m.target(), m.unit(), n, m.source(), today));
        });
        field.setPromptText(NumberText.UNKNOWN);
        field.setId("value-read");
        return field;
    }

    private void confirmed(Figures figures, Measure.Confirmed m) {
        LocalDate today = planning.workbench().today();
        var by = Parts.field(
                "Confirmed by",
                m.by(),
                WIDE,
                typed -> set(new Measure.Confirmed(m.what(), typed, typed.isBlank() ? null : today)));
        by.setPromptText("Name of who confirms");
        by.setId("confirmed-by");
        figures.row("What", text("What is confirmed", m.what(), WIDE, t -> new Measure.Confirmed(t, m.by(), m.on())))
                .row("Signed by", by);
        if (m.on() != null) figures.row("On", NumberText.date(m.on()));
    }

    private Node text(String name, String value, double width, Function<String, Measure> with) {
        return Parts.field(name, value, width, typed -> set(with.apply(typed)));
    }

    private Node number(double value, double most, DoubleFunction<Measure> with) {
        var field = Parts.field("Target", Typed.plain(value), NARROW, typed -> parsed(typed, most, with));
        field.setId("target");
        return new HBox(field);
    }

    private Node count(int value, IntFunction<Measure> with) {
        Predicate<String> commit =
                typed -> Typed.whole(typed).map(n -> set(with.apply(n))).orElseGet(() -> refuse(typed));
        var field = Parts.field("Target", String.valueOf(value), NARROW, commit);
        field.setId("target");
        return field;
    }

    private boolean parsed(String typed, double most, DoubleFunction<Measure> with) {
        Optional<Double> number = Typed.number(typed).filter(n -> n <= most);
        return number.map(n -> set(with.apply(n))).orElseGet(() -> refuse(typed));
    }

    private boolean refuse(String typed) {
        planning.workbench().say().accept(Typed.noNumber(typed));
        return false;
    }

    private boolean set(Measure measure) {
        return planning.change(criterion.id(), now -> now.withMeasure(measure));
    }
}
