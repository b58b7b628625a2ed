package dev.banyan.app.project;

import dev.banyan.app.method.RuleJson;
import dev.banyan.model.KeptId;
import dev.banyan.model.KeptPlan;
import dev.banyan.model.MethodRules;
import dev.banyan.model.Plan;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// Scenarios and baselines: the rows their decisions would have in the tables of the plan, each as a JSON object.
///
/// The rules of the method, where the plan does not follow the usual ones, stand among them as the row [#METHOD]:
/// its reason is the rules as JSON, its decisions are those of an empty plan, so that whoever knows scenarios and
/// baselines only can open the file.
final class KeptPart implements Part {
    private static final Table<KeptId, KeptPlan> KEPT = Table.of(
            "kept_plan",
            1,
            "id, kind, name, on_day, reason",
            KeptPart::withMethod,
            (id, k, to) -> to.accept(Row.of(id, k.kind(), k.name(), k.on(), k.reason())));

    /// Sorts before the ids that are made up for scenarios and baselines.
    private static final KeptId METHOD = new KeptId("!method-rules");

    private final List<Part> parts;
    private final Table<KeptId, KeptPlan> rows;

    /// @param parts those that decisions consist of
    KeptPart(List<Part> parts) {
        this.parts = List.copyOf(parts);
        rows = Table.of("kept_row", 3, "kept, tbl, row_id, row", KeptPart::withMethod, this::write);
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(KEPT, rows);
    }

    private static PSortedMap<KeptId, KeptPlan> withMethod(Plan plan) {
        if (plan.method().equals(MethodRules.USUAL)) return plan.kept();
        var rules = new KeptPlan(
                METHOD,
                KeptPlan.Kind.BASELINE,
                "Rules of the method",
                LocalDate.EPOCH,
                RuleJson.text(plan.method()),
                Plan.EMPTY);
        return plan.kept().plus(METHOD, rules);
    }

    private void write(KeptId id, KeptPlan kept, Consumer<Row> to) {
        for (Part part : parts)
            for (Table<?, ?> table : part.tables())
                table.rows(
                        kept.decisions(),
                        row -> to.accept(Row.of(id, table.name(), Json.key(table, row), Json.row(table, row))));
    }

    @Override
    public Plan read(Rows from, Plan onto) throws SQLException {
        Map<String, Rows> byKept = new HashMap<>();
        for (Row row : from.all(rows)) {
            Values v = row.read();
            Rows decided = byKept.computeIfAbsent(v.text(), id -> new Rows());
            Table<?, ?> table = table(v.text());
            v.text();
            Row content = Json.row(table, v.text());
            if (content != null) decided.put(table, content);
        }
        var kept = new TreeMap<KeptId, KeptPlan>();
        MethodRules method = MethodRules.USUAL;
        for (Row row : from.all(KEPT)) {
            Values v = row.read();
            String id = v.text();
            Plan decisions = Plan.EMPTY;
            for (Part part : parts) decisions = part.read(byKept.getOrDefault(id, new Rows()), decisions);
            var kind = v.constant(KeptPlan.Kind.class);
            String name = v.text();
            LocalDate on = v.date();
            String reason = v.text();
            if (id.equals(METHOD.text())) method = RuleJson.of(reason);
            else kept.put(new KeptId(id), new KeptPlan(new KeptId(id), kind, name, on, reason, decisions));
        }
        return onto.withKept(TreePMap.from(kept)).withMethod(method);
    }

    private Table<?, ?> table(String name) {
        for (Part part : parts)
            for (Table<?, ?> table : part.tables()) if (table.name().equals(name)) return table;
        throw new IllegalArgumentException("no table " + name);
    }
}
