package dev.banyan.exporting;

import dev.banyan.model.Plan;
import java.io.IOException;
import java.io.OutputStream;

/// Writes a plan in the format of another tool. Found by the service loader.
public interface RoadmapWriter {
    /// Stable id, also the usual ending of the file without the dot (`xlsx`).
    String format();

    /// For menus ("Excel workbook").
    String title();

    /// Writes the whole file. The caller owns the stream and replaces the target only when this returns.
    void write(Plan plan, Occasion occasion, OutputStream out) throws IOException;
}
