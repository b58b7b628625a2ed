package dev.banyan.views.audit;

import dev.banyan.views.audit.ImportProgress.Look;
import dev.banyan.views.parts.NumberText;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// How far all of an import is: one bar, the bytes, how fast, how long still, how many files.
final class ReadingHead extends HBox {
    private final ProgressBar bar = new ProgressBar(0);
    private final Label words = new Label();

    ReadingHead() {
        super(12);
        getStyleClass().add("reading-head");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText("How far the import is");
        HBox.setHgrow(bar, Priority.ALWAYS);
        words.getStyleClass().add("muted");
        words.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(bar, words);
    }

    void show(Look look) {
        bar.setProgress(look.total() == 0 ? -1 : Math.min(1, (double) look.done() / look.total()));
        words.setText(words(look));
    }

    /// It is read and being joined.
    void joining(String what) {
        bar.setProgress(-1);
        words.setText(what);
    }

    static String words(Look look) {
        var words = new StringBuilder();
        words.append(NumberText.count(look.over()))
                .append(" of ")
                .append(NumberText.count(look.rows().size(), "file", "files"))
                .append(" · ")
                .append(NumberText.bytes(look.done()))
                .append(" of ")
                .append(NumberText.bytes(look.total()));
        if (!Double.isNaN(look.rate()))
            words.append(" · ")
                    .append(NumberText.bytes(Math.round(look.rate())))
                    .append("/s · ")
                    .append(left(look));
        return words.toString();
    }

    private static String left(Look look) {
        long seconds = Math.max(0, Math.round(Math.ceil(look.left())));
        if (seconds < 100) return NumberText.count(seconds, "second left", "seconds left");
        return NumberText.count((seconds + 59) / 60, "minute left", "minutes left");
    }
}
