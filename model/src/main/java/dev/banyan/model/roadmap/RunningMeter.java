package dev.banyan.model.roadmap;

import static dev.banyan.model.roadmap.Meter.atMost;
import static dev.banyan.model.roadmap.Meter.number;
import static dev.banyan.model.roadmap.Meter.unknown;

import dev.banyan.model.ContextId;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Endpoint;
import dev.banyan.model.audit.Incident;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.PastAudit;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.TestSuite;
import dev.banyan.model.audit.Traffic;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Measures what gates ask of the system at work: its tests, its incidents, its traffic. What may lie in a context
/// but is not known to counts as uncertain: enough of it turns the answer into no data.
final class RunningMeter {
    private static final List<String> INCIDENT_FORMATS = List.of("jira", "pagerduty", "sentry");

    private final Plan plan;
    private final List<Endpoint> endpoints;

    RunningMeter(Plan plan) {
        this.plan = plan;
        endpoints = plan.facts().endpoints();
    }

    private enum Inside {
        YES,
        NO,
        UNKNOWN
    }

    private Inside inside(@Nullable ModuleId module, Set<ContextId> contexts) {
        if (contexts.isEmpty()) return Inside.YES;
        ContextId context = module == null ? null : plan.membership().get(module);
        if (context == null) return Inside.UNKNOWN;
        return contexts.contains(context) ? Inside.YES : Inside.NO;
    }

    Meter.Value tests(Measure.FailedTests asked, Set<ContextId> contexts) {
        String words = "At most " + asked.atMost() + " failed tests";
        var suites = plan.facts().operation().tests();
        if (suites.stream().noneMatch(t -> t.tests() > 0)) return unknown(words, "no test results were read");
        long sure = 0, unsure = 0;
        for (TestSuite t : suites)
            switch (inside(t.module(), contexts)) {
                case YES -> sure += t.failed();
                case UNKNOWN -> unsure += t.failed();
                case NO -> {}
            }
        String measured = sure + " failed" + (unsure == 0 ? "" : ", " + unsure + " in no context");
        return new Meter.Value(
                atMost(sure, unsure, asked.atMost()),
                words,
                measured,
                Meter.sources(plan, suites.stream().map(TestSuite::source)));
    }

    Meter.Value incidents(Measure.Incidents asked, Set<ContextId> contexts) {
        String words = "At most " + asked.atMost() + " incidents since " + asked.since();
        var all = plan.facts().operation().incidents();
        var sources = plan.audit().sources().stream()
                .filter(s -> INCIDENT_FORMATS.stream().anyMatch(s.format()::startsWith))
                .map(Source::name)
                .sorted()
                .toList();
        if (all.isEmpty() && sources.isEmpty()) return unknown(words, "no incidents were read");
        LocalDate read = PastAudit.day(plan.audit());
        if (read.isBefore(asked.since())) return unknown(words, "the audit is of " + read + ", before that day");
        long sure = 0, unsure = 0;
        for (Incident i : all) {
            if (i.opened() != null && i.opened().isBefore(asked.since())) continue;
            Inside inside = inside(module(i), contexts);
            if (inside == Inside.NO) continue;
            if (inside == Inside.YES && i.opened() != null) sure += i.times();
            else unsure += i.times();
        }
        String named = Meter.sources(plan, all.stream().map(Incident::source));
        String measured = sure + " since" + (unsure == 0 ? "" : ", " + unsure + " without a day or a place");
        return new Meter.Value(
                atMost(sure, unsure, asked.atMost()),
                words,
                measured,
                named.isEmpty() ? String.join(", ", sources) : named);
    }

    private @Nullable ModuleId module(Incident incident) {
        if (incident.module() != null || incident.endpoint() < 0) return incident.module();
        return endpoints.get(incident.endpoint()).module();
    }

    /// Traffic of the endpoints that a phase names, else of those its contexts answer, else of all.
    private List<Traffic> traffic(Set<ContextId> contexts, Set<String> routes) {
        var traffic = plan.facts().operation().traffic();
        if (contexts.isEmpty() && routes.isEmpty()) return traffic;
        return traffic.stream()
                .filter(t -> t.endpoint() >= 0 && answers(endpoints.get(t.endpoint()), contexts, routes))
                .toList();
    }

    private boolean answers(Endpoint endpoint, Set<ContextId> contexts, Set<String> routes) {
        return routes.isEmpty() ? inside(endpoint.module(), contexts) == Inside.YES : routes.contains(endpoint.route());
    }

    Meter.Value quiet(Measure.QuietDays asked, Set<ContextId> contexts, Set<String> routes) {
        String words = "No request for " + asked.days() + " days";
        var all = plan.facts().operation().traffic();
        LocalDate from = all.stream()
                .map(Traffic::first)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        LocalDate until = all.stream()
                .map(Traffic::last)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (from == null || until == null) return unknown(words, "no traffic with days was read");
        boolean known = contexts.isEmpty() && routes.isEmpty()
                || endpoints.stream().anyMatch(e -> answers(e, contexts, routes));
        if (!known) return unknown(words, "none of its endpoints is known");
        var here =
                traffic(contexts, routes).stream().filter(t -> t.requests() > 0).toList();
        String source = Meter.sources(plan, all.stream().map(Traffic::source)) + ", until " + until;
        if (here.isEmpty()) {
            long days = ChronoUnit.DAYS.between(from, until) + 1;
            String measured = "no request in the " + days + " days recorded";
            return days < asked.days()
                    ? unknown(words, measured)
                    : new Meter.Value(Meter.Holds.YES, words, measured, source);
        }
        if (here.stream().anyMatch(t -> t.last() == null)) return unknown(words, "requests without a day");
        LocalDate last = here.stream()
                .map(Traffic::last)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(until);
        long days = ChronoUnit.DAYS.between(last, until);
        return new Meter.Value(
                Meter.holds(days >= asked.days()), words, "last request " + days + " days before the end", source);
    }

    Meter.Value errors(Measure.ErrorRate asked, Set<ContextId> contexts, Set<String> routes) {
        String words = "At most " + number(asked.percent()) + "% of the requests fail";
        var here = traffic(contexts, routes);
        long requests = here.stream().mapToLong(Traffic::requests).sum();
        long failed = here.stream().mapToLong(t -> Math.max(0, t.errors())).sum();
        boolean all = here.stream().allMatch(t -> t.errors() >= 0);
        if (requests == 0 || here.stream().noneMatch(t -> t.errors() >= 0))
            return unknown(words, "no traffic with errors was read");
        double percent = 100.0 * failed / requests;
        boolean holds = percent <= asked.percent();
        String measured = (all ? "" : "at least ") + number(Math.ceil(percent * 1000) / 1000) + "%";
        if (holds && !all) return unknown(words, measured);
        return new Meter.Value(
                Meter.holds(holds),
                words,
                measured,
                Meter.sources(plan, here.stream().map(Traffic::source)));
    }
}
