package dev.banyan.views.audit;

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
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// The open Audit room: five lists, of which one is in front. A list is filled when it is first looked at, and again
/// when the facts behind it have changed.
final class AuditView implements RoomView {
    enum Tab {
        SOURCES("Sources"),
        MODULES("Modules"),
        LIBRARIES("Libraries"),
        ENDPOINTS("Endpoints"),
        FINDINGS("Findings");

        final String words;

        Tab(String words) {
            this.words = words;
        }
    }

    private final Workbench workbench;
    private final Segments<Tab> tabs = new Segments<>("List", List.of(Tab.values()), t -> t.words);
    private final Map<Tab, AuditList> lists = new EnumMap<>(Tab.class);
    private final Set<Tab> stale = EnumSet.allOf(Tab.class);
    private final StackPane content = new StackPane();
    private final Label when = new Label();
    private final RoomBar bar = new RoomBar(List.of(tabs), List.of(when));
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
        actions = List.of(Tab.values()).stream().map(this::action).toList();
        tabs.valueProperty().subscribe(_ -> front());
        watch = workbench.store().watch(this::changed);
        marks = workbench.selection().subject().subscribe(_ -> mark());
    }

    private Action action(Tab tab) {
        return Action.of(
                "audit." + tab.name().toLowerCase(java.util.Locale.ROOT),
                "List " + tab.words.toLowerCase(java.util.Locale.ROOT) + " of the audit",
                "mdi2f-format-list-bulleted",
                "Alt+" + (tab.ordinal() + 1),
                () -> tabs.valueProperty().set(tab));
    }

    private void changed(PlanChange change) {
        if (change.before().audit() != change.after().audit()) stale.addAll(EnumSet.allOf(Tab.class));
        boolean regrouped = change.before().membership() != change.after().membership()
                || change.before().contexts() != change.after().contexts();
        if (regrouped) stale.add(Tab.MODULES);
        front();
    }

    private void front() {
        AuditList list = list();
        if (stale.remove(tabs.get())) list.fill(workbench.plan());
        content.getChildren().setAll(list.node());
        when.setText(workbench.plan().audit().sources().stream()
                .map(s -> s.readAt())
                .max(Comparator.<Instant>naturalOrder())
                .map(t -> "Last read " + NumberText.when(t, workbench.today()))
                .orElse(""));
        mark();
    }

    private void mark() {
        list().mark(workbench.selection().get());
    }

    private AuditList list() {
        AuditList list = lists.get(tabs.get());
        if (list == null) throw new IllegalStateException("no list for " + tabs.get());
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
            case Subject.OfSource _ -> tabs.valueProperty().set(Tab.SOURCES);
            case Subject.OfLibrary _ -> tabs.valueProperty().set(Tab.LIBRARIES);
            case Subject.OfEndpoint _ -> tabs.valueProperty().set(Tab.ENDPOINTS);
            case Subject.Nothing _,
                    Subject.Modules _,
                    Subject.Contexts _,
                    Subject.OfSeam _,
                    Subject.OfPhase _,
                    Subject.OfRisk _ -> {}
        }
    }

    @Override
    public void close() {
        watch.close();
        marks.unsubscribe();
    }
}
