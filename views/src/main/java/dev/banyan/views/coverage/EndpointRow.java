package dev.banyan.views.coverage;

import dev.banyan.model.CriticalPath;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Endpoint;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.coverage.BusyEndpoint;
import dev.banyan.views.parts.Column;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An endpoint that a critical path may begin at.
///
/// @param module that answers, empty when none of the system does
/// @param on     other paths that begin at it
record EndpointRow(String route, String module, String context, long requests, long incidents, String on) {
    /// Those of the audit by their route, and those the path names already.
    ///
    /// @param path whose endpoints are chosen, null for a new one
    static SortedMap<String, EndpointRow> all(Plan plan, @Nullable CriticalPath path) {
        var busy = new HashMap<String, BusyEndpoint>();
        BusyEndpoint.of(plan.facts()).forEach(b -> busy.put(b.route(), b));
        var others = ModuleRow.others(plan, path, CriticalPath::endpoints);
        var rows = new TreeMap<String, EndpointRow>();
        for (Endpoint e : plan.facts().endpoints()) {
            BusyEndpoint load = busy.get(e.route());
            ModuleId module = e.module();
            rows.putIfAbsent(
                    e.route(),
                    new EndpointRow(
                            e.route(),
                            module == null ? "" : module.name(),
                            module == null ? "" : ModuleRow.context(plan, module),
                            load == null ? 0 : load.requests(),
                            load == null ? 0 : load.incidents(),
                            others.getOrDefault(e.route(), "")));
        }
        if (path != null)
            for (String route : path.endpoints())
                rows.putIfAbsent(route, new EndpointRow(route, "", "not in the audit", 0, 0, ""));
        return rows;
    }

    static List<Column<EndpointRow>> columns() {
        return List.of(
                Column.code("Endpoint", EndpointRow::route),
                Column.<EndpointRow>muted("Answered by", EndpointRow::module)
                        .said(r -> r.module().isEmpty() ? "no module" : r.module()),
                Column.muted("Context", EndpointRow::context),
                Column.count("Requests", r -> r.requests() == 0 ? null : r.requests()),
                Column.count("Incidents", r -> r.incidents() == 0 ? null : r.incidents()),
                Column.muted("Also on", EndpointRow::on));
    }
}
