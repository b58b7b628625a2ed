package dev.banyan.importing;

import java.util.List;

/// A piece of the text of a file around a place in it.
///
/// @param lines  in their order; a long line is broken into several
/// @param found  whether the place is there
/// @param before whether there is more text before, @param after behind
public record Excerpt(List<Line> lines, boolean found, boolean before, boolean after) {
    public Excerpt {
        lines = List.copyOf(lines);
    }

    /// @param number    of the line in the file, from 1
    /// @param continued whether it goes on from the one before
    /// @param marked    whether the place is in it
    public record Line(int number, boolean continued, String text, boolean marked) {}
}
