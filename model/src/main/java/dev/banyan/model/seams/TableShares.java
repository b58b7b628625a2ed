package dev.banyan.model.seams;

import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which tables of the database modules of several contexts have to do with, see [SharedTable], and how a move changes
/// that: only the tables of moved modules are looked at.
final class TableShares {
    private final int[][] modulesOf;
    private final int[][] tablesOf;
    private final int[] seen;
    private final boolean[] shared;
    private final int settled;

    /// The context of a module, negative for none.
    interface Homes {
        int of(int module);
    }

    TableShares(AuditFacts facts, Homes homes) {
        List<Table> tables = facts.operation().tables();
        int n = facts.modules().size();
        modulesOf = new int[tables.size()][];
        var ofModule = new ArrayList<List<Integer>>();
        for (int m = 0; m < n; m++) ofModule.add(List.of());
        for (int t = 0; t < modulesOf.length; t++) {
            modulesOf[t] = tables.get(t).modules().stream()
                    .flatMapToInt(id -> facts.number(id).stream())
                    .distinct()
                    .toArray();
            for (int m : modulesOf[t]) {
                if (ofModule.get(m).isEmpty()) ofModule.set(m, new ArrayList<>());
                ofModule.get(m).add(t);
            }
        }
        tablesOf = new int[n][];
        for (int m = 0; m < n; m++)
            tablesOf[m] = ofModule.get(m).stream().mapToInt(Integer::intValue).toArray();
        seen = new int[modulesOf.length];
        Arrays.fill(seen, -1);
        shared = new boolean[modulesOf.length];
        int sum = 0;
        for (int t = 0; t < shared.length; t++) {
            shared[t] = shared(t, homes);
            if (shared[t]) sum++;
        }
        settled = sum;
    }

    int settled() {
        return settled;
    }

    /// How many are shared when modules have other homes.
    ///
    /// @param moved the first so many count; @param question another number at every call
    int after(int[] moved, int count, Homes homes, int question) {
        int sum = settled;
        for (int i = 0; i < count; i++)
            for (int t : tablesOf[moved[i]]) {
                if (seen[t] == question) continue;
                seen[t] = question;
                boolean then = shared(t, homes);
                if (then != shared[t]) sum += then ? 1 : -1;
            }
        return sum;
    }

    private boolean shared(int table, Homes homes) {
        int first = -1;
        for (int m : modulesOf[table]) {
            int context = homes.of(m);
            if (context < 0 || context == first) continue;
            if (first >= 0) return true;
            first = context;
        }
        return false;
    }
}
