package dev.banyan.exporting.svg;

import dev.banyan.exporting.Occasion;
import dev.banyan.exporting.RoadmapWriter;
import dev.banyan.model.Plan;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes the seam map as a picture that stays sharp at any size and can be searched and edited.
public final class MapSvgWriter implements RoadmapWriter {
    @Override
    public String format() {
        return "svg";
    }

    @Override
    public String title() {
        return "Seam map as a picture";
    }

    @Override
    public void write(Plan plan, Occasion occasion, OutputStream out) throws IOException {
        out.write(new MapDrawing(plan, occasion).svg().getBytes(StandardCharsets.UTF_8));
    }
}
