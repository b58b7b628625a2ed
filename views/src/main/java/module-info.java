import dev.banyan.views.WorkbenchRoom;
import dev.banyan.views.audit.AuditRoom;
import dev.banyan.views.coverage.CoverageRoom;
import dev.banyan.views.map.SeamMapRoom;
import dev.banyan.views.risk.RiskRoom;
import dev.banyan.views.roadmap.RoadmapRoom;
import org.jspecify.annotations.NullMarked;

/// Everything seen in the window.
@NullMarked
module dev.banyan.views {
    requires transitive dev.banyan.model;
    requires transitive javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires transitive org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.materialdesign2;

    exports dev.banyan.views.audit;
    exports dev.banyan.views.coverage;
    exports dev.banyan.views.doctor;
    exports dev.banyan.views.map;
    exports dev.banyan.views.parts;
    exports dev.banyan.views.roadmap;
    exports dev.banyan.views.risk;
    exports dev.banyan.views.shell;
    exports dev.banyan.views;

    uses WorkbenchRoom;

    provides WorkbenchRoom with
            AuditRoom,
            CoverageRoom,
            RoadmapRoom,
            SeamMapRoom,
            RiskRoom;
}
