import org.jspecify.annotations.NullMarked;

/// The program: window, project file, background jobs, command line.
@NullMarked
module dev.banyan.app {
    requires transitive dev.banyan.model;
    requires dev.banyan.importing;
    requires dev.banyan.exporting;
    requires transitive dev.banyan.views;
    requires java.sql;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.databind;
    requires info.picocli;
    requires org.slf4j;

    exports dev.banyan.app;
    exports dev.banyan.app.jobs;
    exports dev.banyan.app.project;
    exports dev.banyan.app.work;
    // JavaFX makes the application object.
    exports dev.banyan.app.window to
            javafx.graphics;

    opens dev.banyan.app.cli to
            info.picocli;

    uses dev.banyan.exporting.RoadmapWriter;
    uses dev.banyan.views.WorkbenchRoom;
}
