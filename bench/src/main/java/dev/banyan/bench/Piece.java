package dev.banyan.bench;

import dev.banyan.bench.measure.Row;
import java.util.List;

/// A part of the whole job that is measured by itself.
interface Piece {
    /// What it is called on the command line.
    String name();

    List<Row> measure(Setting setting) throws Exception;
}
