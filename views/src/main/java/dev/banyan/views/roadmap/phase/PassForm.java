package dev.banyan.views.roadmap.phase;

import dev.banyan.model.DataPass;
import dev.banyan.model.DataPass.Kind;
import dev.banyan.model.edit.DeliveryEdit;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.EditChoice;
import dev.banyan.views.parts.EditField;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Option;
import dev.banyan.views.parts.ToldField;
import dev.banyan.views.roadmap.entry.DayField;
import dev.banyan.views.roadmap.entry.Typed;
import dev.banyan.views.roadmap.parts.Parts;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// All that can be changed about a data pass: what it takes over, and once it ran, what arrived.
final class PassForm {
    private static final double WIDE = 150;
    private static final double NARROW = 96;

    private final PhaseDelivery delivery;
    private final DataPass pass;

    PassForm(PhaseDelivery delivery, DataPass pass) {
        this.delivery = delivery;
        this.pass = pass;
    }

    Node node() {
        EditField what = Parts.field(
                "What the pass takes over",
                pass.what(),
                WIDE,
                typed -> delivery.pass(pass.id(), p -> p.withWhat(typed)));
        what.setId("pass-what");
        what.setPromptText("orders before 2024");
        var on = new DayField("Day it ran", pass.on(), day -> delivery.pass(pass.id(), p -> p.withOn(day)));
        on.setId("pass-on");
        var figures = new Figures()
                .row("Kind", kind())
                .row("Takes over", what)
                .row(
                        "Rows expected",
                        rows("expected", pass.expected(), (p, n) -> p.withCounts(n, p.arrived(), p.exceptions())))
                .row(
                        "Rows arrived",
                        rows("arrived", pass.arrived(), (p, n) -> ran(p.withCounts(p.expected(), n, p.exceptions()))))
                .row(
                        "Rows set aside",
                        rows("set-aside", pass.exceptions(), (p, n) -> ran(p.withCounts(p.expected(), p.arrived(), n))))
                .row("Checksums", checksums())
                .row("Ran on", on);
        var form = new VBox(8, figures, ways());
        form.getStyleClass().add("criterion-form");
        return form;
    }

    /// Numbers that are entered without a day were read today.
    private DataPass ran(DataPass counted) {
        boolean says = counted.arrived() >= 0 || counted.exceptions() >= 0;
        return says && counted.on() == null
                ? counted.withOn(delivery.planning().workbench().today())
                : counted;
    }

    private Node kind() {
        var options = Arrays.stream(Kind.values())
                .map(k -> new Option<>(k, k.words()))
                .toList();
        return new EditChoice<>("Kind of the pass", options, pass.kind(), o -> {
            Kind chosen = o.value();
            return chosen != null && delivery.pass(pass.id(), p -> p.withKind(chosen));
        });
    }

    private Node checksums() {
        var options = List.of(
                new Option<Boolean>(null, "not compared"), new Option<>(true, "agree"), new Option<>(false, "differ"));
        var choice = new EditChoice<>(
                "Checksums of both sides",
                options,
                pass.checksums(),
                o -> delivery.pass(pass.id(), p -> p.withChecksums(o.value())));
        choice.setId("pass-checksums");
        return choice;
    }

    private Node rows(String id, long value, BiFunction<DataPass, Long, DataPass> with) {
        return new ToldField(
                        "Rows " + id.replace('-', ' '),
                        value < 0 ? "" : String.valueOf(value),
                        typed -> typed.isBlank() || Typed.rows(typed).isPresent() ? "" : Typed.noRows(typed),
                        typed -> {
                            OptionalLong rows = Typed.rows(typed);
                            return delivery.pass(pass.id(), p -> with.apply(p, rows.orElse(-1)));
                        })
                .with("pass-" + id, NARROW, "no data");
    }

    private Node ways() {
        List<DataPass> all = delivery.passes();
        int at = all.indexOf(pass);
        var ways = new HBox(4);
        if (at > 0)
            ways.getChildren().add(Buttons.icon("mdi2a-arrow-up", "Run the pass earlier", () -> swap(all.get(at - 1))));
        if (at >= 0 && at < all.size() - 1)
            ways.getChildren().add(Buttons.icon("mdi2a-arrow-down", "Run the pass later", () -> swap(all.get(at + 1))));
        ways.getChildren()
                .add(Buttons.flat("Remove the pass", () -> delivery.ask(new DeliveryEdit.DropPass(pass.id()))));
        return ways;
    }

    private void swap(DataPass other) {
        var workbench = delivery.planning().workbench();
        workbench.ask(
                "Change the order of the data passes of "
                        + delivery.planning().current().name(delivery.phase()),
                List.of(
                        new DeliveryEdit.SetPass(pass.withPlace(other.place())),
                        new DeliveryEdit.SetPass(other.withPlace(pass.place()))));
    }
}
