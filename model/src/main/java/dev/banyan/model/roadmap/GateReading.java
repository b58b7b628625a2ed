package dev.banyan.model.roadmap;

import dev.banyan.model.Criterion;

/// One criterion of a gate with what was measured.
///
/// @param asked    what must hold ("Line coverage at least 80 %")
/// @param measured the value now ("41 %"), or what is missing
/// @param source   where the value comes from, empty when there is none
/// @param note     about the waiver, empty when there is nothing to say
/// @param due      whether it should hold by now: its phase has begun or is over, or should be
public record GateReading(
        Criterion criterion, Verdict verdict, String asked, String measured, String source, String note, boolean due) {
    /// Whether it should hold by now and does not; what is not known does not hold.
    public boolean fails() {
        return due && !verdict.passes();
    }
}
