package dev.banyan.app.project;

import dev.banyan.model.Boundaries;
import dev.banyan.model.Canvas;
import dev.banyan.model.ContextId;
import dev.banyan.model.CrossingId;
import dev.banyan.model.Disposition;
import dev.banyan.model.MembershipRule;
import dev.banyan.model.Pin;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.ModuleId;
import java.util.TreeMap;
import org.pcollections.TreePMap;

/// What was decided around the borders of contexts.
final class BoundaryParts {
    private static final Table<MembershipRule, ContextId> RULE = Table.of(
            "membership_rule",
            1,
            "pattern, context",
            plan -> plan.boundaries().rules(),
            (rule, context, to) -> to.accept(Row.of(rule, context)));

    private static final Table<ModuleId, Pin> PIN = Table.of(
            "pin",
            1,
            "module, reason",
            plan -> plan.boundaries().pins(),
            (module, pin, to) -> to.accept(Row.of(module, pin.reason())));

    private static final Table<CrossingId, Disposition> DISPOSITION = Table.of(
            "disposition",
            3,
            "from_module, to_module, kind, choice, owner, phase, note",
            plan -> plan.boundaries().dispositions(),
            (c, d, to) -> to.accept(Row.of(c.from(), c.to(), c.kind(), d.choice(), d.owner(), d.phase(), d.note())));

    private static final Table<ContextId, Canvas> CANVAS = Table.of(
            "canvas",
            1,
            "context, role, messages_in, messages_out, decisions, questions",
            plan -> plan.boundaries().canvases(),
            (context, c, to) -> to.accept(
                    Row.of(context, c.role(), c.messagesIn(), c.messagesOut(), c.decisions(), c.questions())));

    static final Part PART = Part.of(BoundaryParts::read, RULE, PIN, DISPOSITION, CANVAS);

    private BoundaryParts() {}

    private static Plan read(Rows rows, Plan onto) {
        var rules = new TreeMap<MembershipRule, ContextId>();
        for (Row row : rows.all(RULE)) {
            Values v = row.read();
            rules.put(new MembershipRule(v.text()), new ContextId(v.text()));
        }
        var pins = new TreeMap<ModuleId, Pin>();
        for (Row row : rows.all(PIN)) {
            Values v = row.read();
            pins.put(new ModuleId(v.text()), new Pin(v.text()));
        }
        var canvases = new TreeMap<ContextId, Canvas>();
        for (Row row : rows.all(CANVAS)) {
            Values v = row.read();
            canvases.put(
                    new ContextId(v.text()),
                    new Canvas(v.constant(Canvas.Role.class), v.text(), v.text(), v.text(), v.text()));
        }
        return onto.withBoundaries(
                new Boundaries(TreePMap.from(rules), TreePMap.from(pins), dispositions(rows), TreePMap.from(canvases)));
    }

    private static TreePMap<CrossingId, Disposition> dispositions(Rows rows) {
        var dispositions = new TreeMap<CrossingId, Disposition>();
        for (Row row : rows.all(DISPOSITION)) {
            Values v = row.read();
            dispositions.put(
                    new CrossingId(new ModuleId(v.text()), new ModuleId(v.text()), v.constant(DependencyKind.class)),
                    new Disposition(
                            v.constant(Disposition.Choice.class), v.text(), PhasePart.phaseOrNull(v), v.text()));
        }
        return TreePMap.from(dispositions);
    }
}
