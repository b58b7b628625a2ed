import org.jspecify.annotations.NullMarked;

/// Writers of the roadmap in the formats of other tools.
@NullMarked
module dev.banyan.exporting {
    requires transitive dev.banyan.model;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.poi;

    exports dev.banyan.exporting;
    exports dev.banyan.exporting.canvas;
    exports dev.banyan.exporting.svg;
    exports dev.banyan.exporting.xlsx;

    uses dev.banyan.exporting.RoadmapWriter;

    provides dev.banyan.exporting.RoadmapWriter with
            dev.banyan.exporting.svg.MapSvgWriter,
            dev.banyan.exporting.xlsx.XlsxWriter;
}
