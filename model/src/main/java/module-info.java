import org.jspecify.annotations.NullMarked;

/// Everything the architect thinks about, as values and pure functions: no window, no files, no SQL, no clock.
@NullMarked
module dev.banyan.model {
    requires transitive org.jspecify;
    requires transitive org.pcollections;
    requires org.jgrapht.core;

    exports dev.banyan.model.audit;
    exports dev.banyan.model.audit.compare;
    exports dev.banyan.model.check;
    exports dev.banyan.model.coverage;
    exports dev.banyan.model.edit;
    exports dev.banyan.model.graph;
    exports dev.banyan.model.example;
    exports dev.banyan.model.map;
    exports dev.banyan.model.matrix;
    exports dev.banyan.model.order;
    exports dev.banyan.model.risk;
    exports dev.banyan.model.roadmap;
    exports dev.banyan.model.scenario;
    exports dev.banyan.model.seams;
    exports dev.banyan.model.structure;
    exports dev.banyan.model;
    exports dev.banyan.model.laws;
}
