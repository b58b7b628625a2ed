package dev.banyan.views;

import javafx.scene.paint.Color;

/// The colours of one theme: the only place they are written down. The style sheet gets them as variables (`-ink-text`,
/// `-ink-accent-soft`), what is drawn on a canvas takes them from here. Text on its ground has a contrast of at least
/// 4.5 to 1 (WCAG 2.1 AA). A "soft" colour is the quiet ground under text of the colour it belongs to.
///
/// @param ground  behind the cards of a room
/// @param surface of cards, bars and tables
/// @param raised  table headers and what lies flat on a surface
/// @param hover   under the pointer
/// @param line    edges of cards and fields; @param softLine between rows
/// @param text    what is read; @param muted what explains it; @param faint what is beside it
/// @param bark    the legacy system
public record Ink(
        boolean dark,
        Color ground,
        Color surface,
        Color raised,
        Color hover,
        Color line,
        Color softLine,
        Color text,
        Color muted,
        Color faint,
        Color accent,
        Color accentSoft,
        Color onAccent,
        Color ok,
        Color okSoft,
        Color warn,
        Color warnSoft,
        Color bad,
        Color badSoft,
        Color info,
        Color infoSoft,
        Color bark,
        Color barkSoft) {

    public static final Ink LIGHT = new Ink(
            false,
            Color.web("#f5f7f6"),
            Color.web("#ffffff"),
            Color.web("#fafbfa"),
            Color.web("#f0f4f2"),
            Color.web("#d9dedb"),
            Color.web("#e8ecea"),
            Color.web("#1a201e"),
            Color.web("#56615d"),
            Color.web("#6a7571"),
            Color.web("#1f7a55"),
            Color.web("#e3f1ea"),
            Color.web("#ffffff"),
            Color.web("#1a6b4a"),
            Color.web("#e0f0e8"),
            Color.web("#8f5a08"),
            Color.web("#fdf0d9"),
            Color.web("#b3261e"),
            Color.web("#fbe3e1"),
            Color.web("#2a64a8"),
            Color.web("#e3edf9"),
            Color.web("#6e5443"),
            Color.web("#efe8e3"));

    public static final Ink DARK = new Ink(
            true,
            Color.web("#0f1513"),
            Color.web("#161d1a"),
            Color.web("#1a2320"),
            Color.web("#212c28"),
            Color.web("#33403b"),
            Color.web("#25302c"),
            Color.web("#e7edea"),
            Color.web("#a9b5b0"),
            Color.web("#8d9a95"),
            Color.web("#48b88a"),
            Color.web("#17382b"),
            Color.web("#08130e"),
            Color.web("#5cc99b"),
            Color.web("#163628"),
            Color.web("#e6ae57"),
            Color.web("#3a2b12"),
            Color.web("#f08a80"),
            Color.web("#43201d"),
            Color.web("#82b4ec"),
            Color.web("#182c44"),
            Color.web("#b79f8f"),
            Color.web("#2c2521"));

    /// The colour of a context or phase as it is stored (`#2f6db5`), lightened for a dark ground.
    public Color of(String stored) {
        Color colour = Color.web(stored);
        return dark ? colour.interpolate(Color.WHITE, 0.28) : colour;
    }
}
