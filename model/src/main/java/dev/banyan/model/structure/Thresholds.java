package dev.banyan.model.structure;

/// From where on something is told. Every list is sorted by its number, so a person sees at once how far above it is.
///
/// @param godLines     a god module has at least so many lines of code …
/// @param godTies      … and uses, or is used by, at least so many modules together
/// @param hubUses      a hub uses at least so many modules, and as many use it
/// @param hubBalance   and the two differ by at most this share of their sum (hub-like dependency, Arcelli Fontana et
///                     al. 2017, who take a quarter)
/// @param lessStable   a package leans on a less stable one where its instability is lower by at least this (Martin
///                     1994: depend in the direction of stability)
/// @param unstableShare and it is told where at least this share of the packages it uses are so (Arcelli Fontana et al.
///                     2017: 30 %)
public record Thresholds(
        int godLines, int godTies, int hubUses, double hubBalance, double lessStable, double unstableShare) {
    public static final Thresholds USUAL = new Thresholds(500, 30, 10, 0.5, 0.1, 0.3);
}
