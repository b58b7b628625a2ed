import org.jspecify.annotations.NullMarked;

/// Benchmarks of the whole job and of its pieces.
@NullMarked
module dev.banyan.bench {
    requires de.siegmar.fastcsv;
    requires dev.banyan.app;
    requires dev.banyan.exporting;
    requires dev.banyan.importing;
    requires dev.banyan.model;
    requires dev.banyan.views;
    requires java.sql;
    requires java.xml;
    requires jdk.management;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.poi;
    requires tools.jackson.core;

    uses dev.banyan.views.WorkbenchRoom;
}
