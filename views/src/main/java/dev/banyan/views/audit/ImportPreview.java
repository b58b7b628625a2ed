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
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What an import would bring, file by file, to be accepted or not. The program lays it over the window with
/// [dev.banyan.views.shell.Shell#lay].
public final class ImportPreview extends VBox {
    private static final int ROWS = 12;

    private final BiConsumer<String, Boolean> usePartly;

    public ImportPreview(ImportProposal proposal, Runnable accept, Runnable cancel) {
        this(proposal, accept, cancel, (file, use) -> {});
    }

    /// @param usePartly told when the person wants what stands before the damage of a broken file, or no longer
    public ImportPreview(
            ImportProposal proposal, Runnable accept, Runnable cancel, BiConsumer<String, Boolean> usePartly) {
        this.usePartly = usePartly;
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
        return proposal.rows().stream().filter(ImportRow::used).count();
    }

    private static Label line(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }

    private Node table(ImportProposal proposal) {
        var table = new FactTable<ImportRow>(
                        "Files to import",
                        "file",
                        "files",
                        List.of(
                                Column.code("File", ImportRow::file),
                                Column.<ImportRow>text("Recognised as", ImportRow::format)
                                        .explained(ImportRow::how),
                                Column.count(
                                        "Records", r -> r.used() || !r.until().isEmpty() ? r.records() : null),
                                Column.<ImportRow>number(
                                                "Matched", ImportRow::matched, n -> NumberText.percent(n.doubleValue()))
                                        .shown(ImportPreview::matched),
                                Column.<ImportRow>text("", ImportPreview::standing)
                                        .shown(this::standingNode),
                                Column.<ImportRow>muted("Remarks", ImportPreview::remarks)
                                        .explained(ImportPreview::allRemarks)))
                .plain(ROWS);
        table.setRows(proposal.rows());
        return table;
    }

    private static Node matched(ImportRow row) {
        if (Double.isNaN(row.matched()) || !row.used()) return new Label("–");
        return new Pill(NumberText.percent(row.matched()), Tone.ofShare(row.matched(), 0.95, 0.5));
    }

    private static String standing(ImportRow row) {
        Standing standing = row.standing();
        if (!row.until().isEmpty()) return "readable until " + row.until();
        return standing == null ? "left out" : standing.words();
    }

    /// Of a file that is broken in the middle the beginning is offered and not taken by itself.
    private Node standingNode(ImportRow row) {
        if (row.until().isEmpty()) return standingPill(row);
        var use = new CheckBox("use until " + row.until());
        use.setSelected(row.used());
        use.setAccessibleHelp("Uses what could be read of " + row.file() + " before it breaks off");
        use.setOnAction(_ -> usePartly.accept(row.file(), use.isSelected()));
        return use;
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
