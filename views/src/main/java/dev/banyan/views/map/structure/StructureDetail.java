package dev.banyan.views.map.structure;

import dev.banyan.model.structure.StructuralFinding;
import dev.banyan.model.structure.StructuralFinding.Cut;
import dev.banyan.model.structure.StructuralFinding.Knot;
import dev.banyan.model.structure.StructureKind;
import dev.banyan.model.structure.Thresholds;
import dev.banyan.views.Subject;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.view.MapView;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.SectionTitle;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Why something is found, from where on it is told, and of a cycle what to remove.
final class StructureDetail {
    private static final int MOST = 60;

    private final MapView map;

    StructureDetail(MapView map) {
        this.map = map;
    }

    Node of(StructuralFinding finding) {
        var box = new VBox(6);
        var where = new Label(finding.where());
        where.getStyleClass().add("code");
        where.setWrapText(true);
        box.getChildren().addAll(where, StructurePane.note(sentence(finding.why())));
        Knot knot = finding.knot();
        if (knot != null) cuts(box, knot);
        box.getChildren().add(StructurePane.note(rule(finding.kind())));
        return box;
    }

    private static String sentence(String why) {
        return Character.toUpperCase(why.charAt(0)) + why.substring(1) + ".";
    }

    private void cuts(VBox box, Knot knot) {
        box.getChildren()
                .addAll(
                        new SectionTitle("Remove to break it"),
                        StructurePane.note(
                                knot.minimal()
                                        ? "Proven: nothing lighter breaks it."
                                        : "Another set could be at most " + NumberText.percent(knot.gap())
                                                + " lighter."));
        knot.cuts().stream().limit(MOST).forEach(cut -> box.getChildren().add(row(cut)));
        if (knot.cuts().size() > MOST)
            box.getChildren()
                    .add(StructurePane.note(
                            "and " + NumberText.count(knot.cuts().size() - MOST) + " more"));
    }

    private Node row(Cut cut) {
        var link = new Hyperlink(cut.from() + " → " + cut.to());
        link.setWrapText(true);
        link.setOnAction(_ -> {
            Scene scene = map.state().scene();
            int[] both = Arrays.stream(cut.modules()).distinct().toArray();
            map.state().bench().selection().select(new Subject.Modules(scene.ids(both)));
            map.sight().bringIntoSight(both);
        });
        String covered = Double.isNaN(cut.covered())
                ? "coverage not known"
                : NumberText.percent(cut.covered()) + " covered by tests";
        return new VBox(link, StructurePane.note(NumberText.count(cut.uses(), "place", "places") + ", " + covered));
    }

    private static String rule(StructureKind kind) {
        Thresholds usual = Thresholds.USUAL;
        return switch (kind) {
            case MODULE_CYCLE, PACKAGE_CYCLE ->
                "A dependency weighs the places to change, twice as much where no test watches.";
            case GOD_MODULE ->
                "Told from " + usual.godLines() + " lines and " + usual.godTies() + " modules used or using on.";
            case HUB ->
                "Told from " + usual.hubUses() + " modules on either side on, where the two differ by at most "
                        + NumberText.percent(usual.hubBalance()) + " of their sum.";
            case UNSTABLE ->
                "Instability is the packages it uses by all it is tied to (Martin). Told where at least "
                        + NumberText.percent(usual.unstableShare()) + " of what it uses is less stable by "
                        + NumberText.decimal(usual.lessStable(), 1) + " and more.";
            case DEAD ->
                "Told of code that no module imports, tests included, and that no endpoint, job or table names. What a"
                        + " framework loads by its name is left out. Code loaded by other names may still be alive.";
            case LEAK ->
                "Layers by name: interface (views, urls, forms, api, controllers), logic (services, tasks, signals),"
                        + " data (models, managers, repositories). A layer may use those below it.";
        };
    }
}
