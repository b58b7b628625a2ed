package dev.banyan.model.roadmap;

import static dev.banyan.model.roadmap.Meter.atMost;
import static dev.banyan.model.roadmap.Meter.holds;
import static dev.banyan.model.roadmap.Meter.unknown;

import dev.banyan.model.ContextId;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.CodeFinding;
import dev.banyan.model.audit.Library;
import dev.banyan.model.audit.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Measures what gates ask of libraries and of static analysis. That nothing is wrong is only known where a tool that
/// looks for it was read: then no advisory and no finding are good news and not missing data.
final class SafetyMeter {
    private static final List<String> ADVISORY_FORMATS = List.of(
            "pip-audit", "safety", "osv-scanner", "trivy", "grype", "snyk", "npm-audit", "depend", "gitlab-dependency");
    private static final List<String> FINDING_FORMATS = List.of("bandit", "sarif");

    private final Plan plan;
    private final List<Library> libraries;

    SafetyMeter(Plan plan) {
        this.plan = plan;
        libraries = plan.facts().libraries();
    }

    boolean advisoriesRead() {
        return libraries.stream().anyMatch(l -> !l.advisories().isEmpty())
                || sources(ADVISORY_FORMATS).findAny().isPresent();
    }

    private Stream<Source> sources(List<String> formats) {
        return plan.audit().sources().stream().filter(s -> formats.stream().anyMatch(s.format()::startsWith));
    }

    /// Advisories of the libraries that some contexts use; of all where that is not known, or no context is named.
    List<Library.Advisory> open(Set<ContextId> contexts) {
        boolean usesKnown = libraries.stream().anyMatch(l -> !l.usedBy().isEmpty());
        return libraries.stream()
                .filter(l -> contexts.isEmpty() || !usesKnown || usedBy(l, contexts))
                .flatMap(l -> l.advisories().stream())
                .toList();
    }

    private boolean usedBy(Library library, Set<ContextId> contexts) {
        return library.usedBy().stream().anyMatch(m -> {
            ContextId context = plan.membership().get(m);
            return context != null && contexts.contains(context);
        });
    }

    String advisorySources() {
        String named = Meter.sources(
                plan, libraries.stream().flatMap(l -> l.advisories().stream()).map(Library.Advisory::source));
        return named.isEmpty() ? names(ADVISORY_FORMATS) : named;
    }

    private String names(List<String> formats) {
        return String.join(", ", sources(formats).map(Source::name).sorted().toList());
    }

    Meter.Value advisories(Measure.SevereAdvisories asked, Set<ContextId> contexts) {
        String words = "At most " + asked.atMost() + " open advisories, " + asked.severity() + " or worse";
        if (!advisoriesRead()) return unknown(words, "no vulnerabilities were read");
        return bySeverity(
                words, asked.severity(), asked.atMost(), open(contexts), Library.Advisory::severity, advisorySources());
    }

    Meter.Value findings(Measure.Findings asked, Set<ContextId> contexts) {
        String words = "At most " + asked.atMost() + " findings, " + asked.severity() + " or worse";
        var all = plan.facts().findings();
        if (all.isEmpty() && sources(FINDING_FORMATS).findAny().isEmpty())
            return unknown(words, "no static analysis was read");
        var inside = new ArrayList<CodeFinding>();
        for (CodeFinding f : all) {
            ContextId context = f.module() == null ? null : plan.membership().get(f.module());
            if (contexts.isEmpty() || context != null && contexts.contains(context)) inside.add(f);
        }
        String from = Meter.sources(plan, all.stream().map(CodeFinding::source));
        return bySeverity(
                words,
                asked.severity(),
                asked.atMost(),
                inside,
                CodeFinding::severity,
                from.isEmpty() ? names(FINDING_FORMATS) : from);
    }

    private static <T> Meter.Value bySeverity(
            String words, String least, int limit, List<T> all, Function<T, String> severity, String source) {
        int rank = Severity.rank(least);
        if (rank == Severity.UNKNOWN) return unknown(words, "no such severity: " + least);
        long sure = all.stream()
                .filter(a -> Severity.rank(severity.apply(a)) >= rank)
                .count();
        long unsure = all.stream()
                .filter(a -> Severity.rank(severity.apply(a)) == Severity.UNKNOWN)
                .count();
        String measured = sure + " of " + all.size() + (unsure == 0 ? "" : ", " + unsure + " of unknown severity");
        return new Meter.Value(atMost(sure, unsure, limit), words, measured, source);
    }

    Meter.Value version(Measure.LibraryVersion asked) {
        String words = asked.library() + " at least " + asked.version();
        Library library = libraries.stream()
                .filter(l -> l.name().equalsIgnoreCase(asked.library().strip()))
                .findFirst()
                .orElse(null);
        if (library == null) return unknown(words, "no source names it");
        String source = Meter.sources(plan, Stream.of(library.source()));
        if (!library.version().matches("\\D?\\d.*") || !asked.version().matches("\\D?\\d.*"))
            return unknown(words, library.version().isEmpty() ? "no source pins it" : library.version());
        boolean reached = Release.of(library.version()).compareTo(Release.of(asked.version())) >= 0;
        return new Meter.Value(holds(reached), words, library.version(), source);
    }
}
