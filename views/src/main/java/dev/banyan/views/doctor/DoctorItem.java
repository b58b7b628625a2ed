package dev.banyan.views.doctor;

import dev.banyan.model.roadmap.RuleViolation.Severity;
import dev.banyan.views.parts.Icons;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Tips;
import dev.banyan.views.parts.Tone;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the bottom of the window says of the plan's health; a press opens the doctor.
public final class DoctorItem extends Button {
    private final FontIcon sign = Icons.of("mdi2s-stethoscope");

    public DoctorItem(Checkup checkup, Runnable open) {
        setId("doctor-item");
        getStyleClass().addAll("quiet", "doctor-item");
        setMinWidth(USE_PREF_SIZE);
        setGraphic(sign);
        setOnAction(_ -> open.run());
        checkup.seen().subscribe(seen -> {
            if (seen == null) setText("Plan doctor: looking…");
            else show(seen);
        });
    }

    private void show(Checkup.Seen seen) {
        long many = seen.toMend();
        setText(many == 0 ? "Plan doctor: nothing to mend" : "Plan doctor: " + NumberText.count(many) + " to mend");
        Tone tone = seen.count(Severity.ERROR) > 0 ? Tone.BAD : many > 0 ? Tone.WARN : Tone.NEUTRAL;
        sign.getStyleClass().removeAll(Tone.BAD.style(), Tone.WARN.style(), Tone.NEUTRAL.style());
        sign.getStyleClass().add(tone.style());
        String counts = Severities.counts(seen);
        Tips.set(this, (counts.isEmpty() ? "Nothing is wrong or missing" : counts) + "  Ctrl+Shift+D");
    }
}
