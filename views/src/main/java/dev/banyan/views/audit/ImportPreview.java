package dev.banyan.views.audit;

import dev.banyan.views.audit.ImportRow.Standing;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.FactTable;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.SectionTitle;
import dev.banyan.views.parts.Tone;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What an import would bring, file by file, to be accepted or not. The program lays it over the window with
/// [dev.banyan.views.shell.Shell#lay].
public final class ImportPreview extends VBox {
    private static final int ROWS = 12;

    public ImportPreview(ImportProposal proposal, Runnable accept, Runnable cancel) {
        getStyleClass().addAll("sheet-over", "import-preview");
        setMaxSize(1040, Region.USE_PREF_SIZE);
        setFocusTraversable(true);
        var title = new Label("Import " + NumberText.count(readable(proposal), "source", "sources"));
        title.getStyleClass().add("inspector-title");
        getChildren().addAll(title, table(proposal));
        long lost = proposal.rows().size() - readable(proposal);
        if (lost > 0)
            getChildren()
                    .add(line(NumberText.count(lost, "file is", "files are") + " left out, for the reason shown."));
        getChildren().add(new SectionTitle("What changes"));
        proposal.changes().forEach(change -> getChildren().add(line(change)));
        if (proposal.changes().isEmpty()) getChildren().add(line("Nothing: all of it is already there."));
        var ok = Buttons.main("Accept", accept);
        ok.setId("import-accept");
        ok.setDisable(!proposal.acceptable());
        ok.setDefaultButton(true);
        var no = Buttons.plain(proposal.acceptable() ? "Cancel" : "Close", cancel);
        no.setId("import-cancel");
        var ways = new HBox(8, no, ok);
        ways.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(ways);
    }

    private static long readable(ImportProposal proposal) {
        return proposal.rows().stream().filter(r -> r.error() == null).count();
    }

    private static Label line(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Node table(ImportProposal proposal) {
        var table = new FactTable<ImportRow>(
                        "Files to import",
                        "file",
                        "files",
                        List.of(
                                Column.code("File", ImportRow::file),
                                Column.<ImportRow>text("Recognised as", ImportRow::format)
                                        .explained(ImportRow::how),
                                Column.count("Records", r -> r.error() == null ? r.records() : null),
                                Column.<ImportRow>number(
                                                "Matched", ImportRow::matched, n -> NumberText.percent(n.doubleValue()))
                                        .shown(ImportPreview::matched),
                                Column.<ImportRow>text("", ImportPreview::standing)
                                        .shown(ImportPreview::standingPill),
                                Column.<ImportRow>muted("Remarks", ImportPreview::remarks)
                                        .explained(ImportPreview::allRemarks)))
                .plain(ROWS);
        table.setRows(proposal.rows());
        return table;
    }

    private static Node matched(ImportRow row) {
        if (Double.isNaN(row.matched()) || row.error() != null) return new Label("–");
        return new Pill(NumberText.percent(row.matched()), Tone.ofShare(row.matched(), 0.95, 0.5));
    }

    private static String standing(ImportRow row) {
        Standing standing = row.standing();
        return standing == null ? "left out" : standing.words();
    }

    private static Node standingPill(ImportRow row) {
        Standing standing = row.standing();
        Tone tone = switch (standing) {
            case NEW -> Tone.OK;
            case SAME -> Tone.NEUTRAL;
            case REPLACES -> Tone.INFO;
            case null -> Tone.WARN;
        };
        return new Pill(standing(row), tone);
    }

    private static String remarks(ImportRow row) {
        String error = row.error();
        if (error != null) return error;
        if (row.warnings().isEmpty()) return "";
        return NumberText.count(row.warnings().size(), "warning: ", "warnings: ")
                + row.warnings().getFirst();
    }

    private static String allRemarks(ImportRow row) {
        return row.error() != null ? Objects.requireNonNull(row.error()) : String.join("\n", row.warnings());
    }
}
