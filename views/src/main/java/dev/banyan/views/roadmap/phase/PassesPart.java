package dev.banyan.views.roadmap.phase;

import dev.banyan.model.DataPass;
import dev.banyan.model.DataPass.Kind;
import dev.banyan.model.DataPassId;
import dev.banyan.model.edit.DeliveryEdit;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.Tone;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The passes of a data migration in their order, each with how it went. A row opens into its form.
final class PassesPart {
    private final Planning planning;
    private final Folds folds;
    private final PhaseDelivery delivery;

    PassesPart(Folds folds, PhaseDelivery delivery) {
        this.planning = delivery.planning();
        this.folds = folds;
        this.delivery = delivery;
    }

    /// "1 of 4 clean".
    static Pill pill(List<DataPass> passes) {
        long clean = passes.stream().filter(DataPass::clean).count();
        boolean ran = passes.stream().anyMatch(p -> p.on() != null);
        Tone unfinished = ran ? Tone.WARN : Tone.NEUTRAL;
        return new Pill(clean + " of " + passes.size() + " clean", clean == passes.size() ? Tone.OK : unfinished);
    }

    Node node() {
        var rows = new VBox();
        rows.getStyleClass().add("gate-rows");
        List<DataPass> passes = delivery.passes();
        for (DataPass pass : passes)
            rows.getChildren()
                    .add(new OpenRow(
                            folds, pass.id(), words(pass), went(pass), () -> new PassForm(delivery, pass).node()));
        var ways = new HBox(6, adding());
        if (passes.isEmpty()) {
            var usual = Buttons.flat("Plan the usual four", this::addUsual);
            usual.setId("usual-passes");
            ways.getChildren().addFirst(usual);
        }
        rows.getChildren().add(ways);
        return rows;
    }

    private static String words(DataPass pass) {
        return pass.kind().words() + (pass.what().isBlank() ? "" : " · " + pass.what());
    }

    /// How a pass went; the first thing that is not right with it.
    static Pill went(DataPass pass) {
        if (pass.on() == null) return new Pill("not run", Tone.NEUTRAL);
        if (pass.exceptions() > 0) return new Pill(NumberText.count(pass.exceptions()) + " set aside", Tone.BAD);
        if (Boolean.FALSE.equals(pass.checksums())) return new Pill("checksums differ", Tone.BAD);
        if (pass.expected() >= 0 && pass.arrived() >= 0 && pass.arrived() < pass.expected())
            return new Pill(NumberText.count(pass.expected() - pass.arrived()) + " missing", Tone.BAD);
        if (pass.clean()) return new Pill("clean", Tone.OK);
        return new Pill(pass.checksums() == null ? "not compared" : NumberText.UNKNOWN, Tone.WARN);
    }

    private Node adding() {
        var menu = new MenuButton("Add a pass");
        menu.getStyleClass().add("quiet");
        menu.setId("add-pass");
        for (Kind kind : Kind.values()) {
            var item = new MenuItem(kind.words());
            item.setOnAction(_ -> {
                DataPass pass = planned(kind, 0);
                folds.openRow(pass.id());
                delivery.ask(new DeliveryEdit.SetPass(pass));
            });
            menu.getItems().add(item);
        }
        return menu;
    }

    /// Bulk, incremental, deduplicate, validate.
    private void addUsual() {
        var edits = new ArrayList<DeliveryEdit>();
        for (Kind kind : Kind.values()) edits.add(new DeliveryEdit.SetPass(planned(kind, kind.ordinal())));
        String name = planning.current().name(delivery.phase());
        planning.workbench().ask("Plan " + edits.size() + " data passes of " + name, edits);
    }

    private DataPass planned(Kind kind, int beyond) {
        var id = new DataPassId(planning.workbench().ids().get());
        List<DataPass> passes = delivery.passes();
        int place = passes.isEmpty() ? 0 : passes.getLast().place() + 1;
        return DataPass.planned(id, delivery.phase(), place + beyond, kind);
    }
}
