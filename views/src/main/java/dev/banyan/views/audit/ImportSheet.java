package dev.banyan.views.audit;

import dev.banyan.model.audit.ModuleId;
import dev.banyan.views.Jobs;
import dev.banyan.views.audit.ImportProgress.Look;
import dev.banyan.views.audit.ImportRow.Stage;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Segments;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An import from the drop to the answer: first how far each file is, then what each would bring, to be chosen and
/// accepted or not. The program lays it over the window with [dev.banyan.views.shell.Shell#lay].
public final class ImportSheet extends VBox {
    /// The rows are shown anew at most so often, in nanoseconds.
    private static final long PAUSE = 120_000_000L;
    private static final int TOLD = 4;

    private enum Page {
        FILES("Files"),
        CHANGES("What changes");

        private final String words;

        Page(String words) {
            this.words = words;
        }
    }

    private final ImportProgress progress;
    private final Label title = new Label();
    private final Segments<Page> pages = new Segments<>("Page", List.of(Page.values()), p -> p.words);
    private final ReadingHead head = new ReadingHead();
    private final Label details = new Label();
    private final Label changes = new Label();
    private final Hyperlink map = new Hyperlink();
    private final Hyperlink columns = new Hyperlink("It is a table: say what its columns mean…");
    private final CheckBox watch = new CheckBox("Offer newer files of this folder");
    private final Button ok;
    private final Button no;
    private final ImportTable files;
    private final ChangesPane changed;
    private @Nullable ImportProposal shown;
    private long looked;

    /// @param formats what a file can be read as; @param folder whether a folder was dropped, which can be watched
    public ImportSheet(
            ImportProgress progress, List<ImportWishes.Format> formats, boolean folder, ImportWishes wishes) {
        this.progress = progress;
        files = new ImportTable(formats, wishes, this::tell);
        changed = new ChangesPane(wishes);
        ok = Buttons.main("Import", () -> wishes.accept(watch.isSelected()));
        no = Buttons.plain("Cancel", wishes::cancel);
        getStyleClass().addAll("sheet-over", "import-sheet");
        setMaxSize(1480, Region.USE_COMPUTED_SIZE);
        setFocusTraversable(true);
        setAccessibleText("Import");
        title.getStyleClass().add("inspector-title");
        pages.setVisible(false);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var top = new HBox(12, title, gap, pages);
        top.setAlignment(Pos.CENTER_LEFT);
        var body = new StackPane(files);
        pages.valueProperty().subscribe(p -> body.getChildren().setAll(p == Page.FILES ? files : changed));
        VBox.setVgrow(body, Priority.ALWAYS);
        columns.setId("import-columns");
        show(columns, false);
        columns.setOnAction(_ -> files.table().selected().stream()
                .filter(ImportRow::table)
                .findFirst()
                .ifPresent(r -> wishes.mapTable(r.file())));
        getChildren().addAll(top, head, body, new VBox(2, details(), columns), foot(folder, wishes));
        look(true);
    }

    private Label details() {
        details.getStyleClass().addAll("muted", "import-details");
        details.setWrapText(true);
        details.setMinHeight(52);
        details.setMaxHeight(52);
        details.setAlignment(Pos.TOP_LEFT);
        return details;
    }

    private HBox foot(boolean folder, ImportWishes wishes) {
        changes.setWrapText(true);
        changes.setMaxHeight(56);
        changes.setId("import-changes");
        map.setId("import-map");
        map.setOnAction(_ -> wishes.mapNames());
        show(map, false);
        var words = new VBox(4, changes, map);
        HBox.setHgrow(words, Priority.ALWAYS);
        ok.setId("import-accept");
        ok.setDefaultButton(true);
        ok.setDisable(true);
        no.setId("import-cancel");
        watch.setId("import-watch");
        show(watch, folder);
        watch.setMinWidth(Region.USE_PREF_SIZE);
        var foot = new HBox(8, words, watch, no, ok);
        foot.setAlignment(Pos.BOTTOM_RIGHT);
        return foot;
    }

    /// Shows how far the reading is until it is over.
    public void follow(Jobs.Job reading) {
        reading.share().subscribe(_ -> look(false));
        reading.what().subscribe(_ -> look(false));
    }

    /// The files are read anew, since the plan stands on another audit by now.
    public void startAgain() {
        shown = null;
        pages.valueProperty().set(Page.FILES);
        pages.setVisible(false);
        show(head, true);
        ok.setDisable(true);
        look(true);
    }

    private void look(boolean now) {
        if (shown != null) return;
        long time = System.nanoTime();
        if (!now && time - looked < PAUSE) return;
        boolean first = files.table().shown().isEmpty();
        looked = time;
        Look look = progress.look();
        title.setText(
                look.rows().isEmpty()
                        ? "Looking at the files"
                        : "Reading " + NumberText.count(look.rows().size(), "file", "files"));
        head.show(look);
        files.show(look.rows(), first);
    }

    /// Shows that something is read again or joined; meanwhile nothing can be chosen.
    public void busy(String what) {
        show(head, true);
        head.joining(what);
        ok.setDisable(true);
        files.busy(true);
        ImportProposal before = shown;
        if (before != null) files.show(before.rows(), false);
    }

    /// @param renamed modules that are taken for renamed, by their old names
    public void show(ImportProposal proposal, Set<ModuleId> renamed) {
        boolean first = shown == null;
        shown = proposal;
        show(head, false);
        files.busy(false);
        files.show(proposal.rows(), first);
        if (first && proposal.rows().size() == 1) files.table().mark(ImportRow::needsAttention);
        pages.setVisible(true);
        changed.show(proposal.comparison(), renamed);
        String what = NumberText.count(proposal.used(), "source", "sources");
        title.setText("Import " + what);
        ok.setText("Import " + what);
        ok.setDisable(!proposal.acceptable());
        no.setText(proposal.acceptable() ? "Cancel" : "Close");
        changes.setText(sentences(proposal));
        map.setText(
                NumberText.count(proposal.missed(), "record names", "records name") + " no known module: map them…");
        show(map, proposal.missed() > 0);
        tell(
                files.table().selected().isEmpty()
                        ? null
                        : files.table().selected().getLast());
        if (first && proposal.acceptable()) ok.requestFocus();
    }

    private static String sentences(ImportProposal proposal) {
        if (!proposal.acceptable())
            return proposal.rows().stream().anyMatch(ImportRow::usable)
                    ? "Nothing changes: all of it is already there."
                    : "Nothing changes: none of it can be used.";
        List<String> all = proposal.changes();
        if (all.isEmpty()) return "No module, dependency, library or endpoint changes.";
        String some = String.join(" ", all.subList(0, Math.min(TOLD, all.size())));
        return all.size() > TOLD ? some + " And more, see What changes." : some;
    }

    private void tell(@Nullable ImportRow row) {
        show(columns, row != null && row.table() && shown != null);
        if (row != null) {
            details.setText(String.join("\n", row.details()));
            return;
        }
        ImportProposal proposal = shown;
        List<ImportRow> rows = proposal == null ? List.of() : proposal.rows();
        long lost = rows.stream().filter(ImportSheet::lost).count();
        long odd = rows.stream().filter(ImportRow::needsAttention).count();
        String first = lost == 0 ? "" : NumberText.count(lost, "file is", "files are") + " left out. ";
        String then = odd == 0
                ? ""
                : NumberText.count(odd, "file needs", "files need") + " attention. Select one to read why;"
                        + " choose another format where a guess is wrong, untick what you do not want.";
        details.setText(first + then);
    }

    private static boolean lost(ImportRow row) {
        return !row.used() && row.stage() != Stage.SAME && row.stage() != Stage.DOUBLE && row.stage() != Stage.MAPPING;
    }

    private static void show(Region node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
