package dev.banyan.views.shell;

import java.util.Locale;

/// Something the palette can find.
///
/// @param kind   what it is ("module", "command")
/// @param name   what is searched
/// @param beside further words, shown but not searched
/// @param weight added to the score, so that what is rare and meant more often comes first on a tie
record Found(String kind, String icon, String name, String beside, String lower, int weight, Runnable go) {
    static Found of(String kind, String icon, String name, String beside, int weight, Runnable go) {
        return new Found(kind, icon, name, beside, name.toLowerCase(Locale.ROOT), weight, go);
    }
}
