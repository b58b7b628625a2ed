package dev.banyan.model.audit.compare;

import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.Incident;
import dev.banyan.model.audit.Operation;
import dev.banyan.model.audit.Parity;
import dev.banyan.model.audit.Traffic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Something that is known otherwise of the system at work: an address that is asked for, answers of old and new that
/// were compared, an incident.
///
/// @param name   route, or the address where none is known; id and title of an incident
/// @param before null when it is new
/// @param after  null when it is gone
public record AtWorkChange(
        Kind kind,
        String name,
        @Nullable Amount before,
        @Nullable Amount after) {
    /// What it is about.
    public enum Kind {
        TRAFFIC,
        PARITY,
        INCIDENT
    }

    /// @param number requests, different answers, or how often it happened
    /// @param of     comparisons these are of; 0 for what is no share
    public record Amount(long number, long of) {
        private Amount plus(Amount more) {
            return new Amount(number + more.number, of + more.of);
        }
    }

    /// Sorted by kind and name; what several sources say of one thing is added up.
    static List<AtWorkChange> between(AuditFacts before, AuditFacts after) {
        var changes = new ArrayList<AtWorkChange>();
        for (Kind kind : Kind.values()) {
            Map<String, Amount> old = amounts(kind, before), now = amounts(kind, after);
            var names = new TreeSet<>(old.keySet());
            names.addAll(now.keySet());
            for (String name : names) {
                Amount was = old.get(name), is = now.get(name);
                if (was == null || !was.equals(is)) changes.add(new AtWorkChange(kind, name, was, is));
            }
        }
        return List.copyOf(changes);
    }

    private static Map<String, Amount> amounts(Kind kind, AuditFacts facts) {
        Operation of = facts.operation();
        var amounts = new TreeMap<String, Amount>();
        switch (kind) {
            case TRAFFIC -> {
                for (Traffic t : of.traffic())
                    amounts.merge(route(facts, t.endpoint(), t.path()), new Amount(t.requests(), 0), Amount::plus);
            }
            case PARITY -> {
                for (Parity p : of.parities())
                    amounts.merge(
                            route(facts, p.endpoint(), p.what()),
                            new Amount(p.differing(), p.compared()),
                            Amount::plus);
            }
            case INCIDENT -> {
                for (Incident i : of.incidents())
                    amounts.merge((i.id() + " " + i.title()).strip(), new Amount(i.times(), 0), Amount::plus);
            }
        }
        return amounts;
    }

    /// One source writes addresses as they came, another routes, and of two that tell of the same requests one may
    /// say by which method they came and one not: what is asked for is the name.
    private static String route(AuditFacts facts, int endpoint, String address) {
        return endpoint < 0 ? address : facts.endpoints().get(endpoint).route();
    }
}
