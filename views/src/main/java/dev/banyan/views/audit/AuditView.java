package dev.banyan.views.audit;

import dev.banyan.model.audit.Operation;
import dev.banyan.model.edit.PlanChange;
import dev.banyan.model.edit.Subscription;
import dev.banyan.views.Action;
import dev.banyan.views.RoomView;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.RoomBar;
import dev.banyan.views.parts.Segments;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// The open Audit room: lists, of which one is in front; those that few audits fill are offered when they are filled. A
/// list is filled when it is first looked at, and again
/// when the facts behind it have changed.
final class AuditView implements RoomView {
    enum Tab {
        SOURCES("Sources", "Alt+1", _ -> true),
        MODULES("Modules", "Alt+2", _ -> true),
        LIBRARIES("Libraries", "Alt+3", _ -> true),
        ENDPOINTS("Endpoints", "Alt+4", _ -> true),
        FINDINGS("Findings", "Alt+5", _ -> true),
        TABLES("Tables", "Alt+6", work -> !work.tables().isEmpty()),
        TRAFFIC("Traffic", "Alt+7", work -> !work.traffic().isEmpty()),
        /// Ten keys were given away before it came.
        PARITY("Parity", "", work -> !work.parities().isEmpty()),
        INCIDENTS("Incidents", "Alt+8", work -> !work.incidents().isEmpty()),
        TESTS("Tests", "Alt+9", work -> !work.tests().isEmpty()),
        JOBS("Jobs", "Alt+0", work -> !work.jobs().isEmpty());

        final String words;
        final String key;
        final Predicate<Operation> filled;

        Tab(String words, String key, Predicate<Operation> filled) {
            this.words = words;
            this.key = key;
            this.filled = filled;
        }
    }

    private final Workbench workbench;
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.SOURCES);
    private final HBox tabs = new HBox();
    private final Map<Tab, AuditList> lists = new EnumMap<>(Tab.class);
    private final Set<Tab> stale = EnumSet.allOf(Tab.class);
    private final StackPane content = new StackPane();
    private final Label when = new Label();
    private final RoomBar bar = new RoomBar(List.of(tabs), List.of(when));
    private List<Tab> offered = List.of();
    private Segments<Tab> shown = new Segments<>("List", List.of(Tab.SOURCES), t -> t.words);
    private final Subscription watch;
    private final javafx.util.Subscription marks;
    private final List<Action> actions;

    AuditView(Workbench workbench) {
        this.workbench = workbench;
        lists.put(Tab.SOURCES, new SourcesPane(workbench));
        lists.put(Tab.MODULES, new ModuleList(workbench));
        lists.put(Tab.LIBRARIES, new LibraryList(workbench));
        lists.put(Tab.ENDPOINTS, new EndpointList(workbench));
        lists.put(Tab.FINDINGS, new FindingList(workbench));
        lists.put(Tab.TABLES, new TableList(workbench));
        lists.put(Tab.TRAFFIC, new TrafficList(workbench));
        lists.put(Tab.PARITY, new ParityList(workbench));
        lists.put(Tab.INCIDENTS, new IncidentList(workbench));
        lists.put(Tab.TESTS, new TestList(workbench));
        lists.put(Tab.JOBS, new JobList(workbench));
        when.setMinWidth(0);
        actions = List.of(Tab.values()).stream().map(this::action).toList();
        tab.subscribe(_ -> front());
        watch = workbench.store().watch(this::changed);
        marks = workbench.selection().subject().subscribe(_ -> mark());
    }

    private Action action(Tab chosen) {
        return Action.of(
                "audit." + chosen.name().toLowerCase(java.util.Locale.ROOT),
                "List " + chosen.words.toLowerCase(java.util.Locale.ROOT) + " of the audit",
                "mdi2f-format-list-bulleted",
                chosen.key,
                () -> tab.set(chosen));
    }

    private void changed(PlanChange change) {
        if (change.before().audit() != change.after().audit()) stale.addAll(EnumSet.allOf(Tab.class));
        boolean regrouped = change.before().membership() != change.after().membership()
                || change.before().contexts() != change.after().contexts();
        if (regrouped) stale.addAll(EnumSet.complementOf(EnumSet.of(Tab.SOURCES)));
        front();
    }

    private void front() {
        AuditList list = list();
        offer();
        if (stale.remove(tab.get())) list.fill(workbench.plan());
        content.getChildren().setAll(list.node());
        when.setText(workbench.plan().audit().sources().stream()
                .map(s -> s.readAt())
                .max(Comparator.<Instant>naturalOrder())
                .map(t -> "Last read " + NumberText.when(t, workbench.today()))
                .orElse(""));
        mark();
    }

    /// The tabs of the lists that hold something, the usual ones, and the one in front.
    private void offer() {
        Operation work = workbench.plan().facts().operation();
        List<Tab> offered = Arrays.stream(Tab.values())
                .filter(t -> t == tab.get() || t.filled.test(work))
                .toList();
        if (!offered.equals(this.offered)) {
            this.offered = offered;
            shown = new Segments<>("List", offered, t -> t.words);
            shown.valueProperty().set(tab.get());
            shown.valueProperty().subscribe((_, chosen) -> tab.set(chosen));
            tabs.getChildren().setAll(shown);
        }
        shown.valueProperty().set(tab.get());
    }

    private void mark() {
        list().mark(workbench.selection().get());
    }

    private AuditList list() {
        AuditList list = lists.get(tab.get());
        if (list == null) throw new IllegalStateException("no list for " + tab.get());
        return list;
    }

    @Override
    public Node toolbar() {
        return bar;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    /// Turns to the list that holds what is selected, when only this room has it.
    @Override
    public void show() {
        switch (workbench.selection().get()) {
            case Subject.OfSource _ -> tab.set(Tab.SOURCES);
            case Subject.OfLibrary _ -> tab.set(Tab.LIBRARIES);
            case Subject.OfEndpoint _ -> tab.set(Tab.ENDPOINTS);
            case Subject.OfTable _ -> tab.set(Tab.TABLES);
            case Subject.OfIncident _ -> tab.set(Tab.INCIDENTS);
            case Subject.Nothing _,
                    Subject.Modules _,
                    Subject.Contexts _,
                    Subject.OfSeam _,
                    Subject.OfPhase _,
                    Subject.OfPath _,
                    Subject.OfRisk _ -> {}
        }
    }

    @Override
    public void close() {
        watch.close();
        marks.unsubscribe();
    }
}
