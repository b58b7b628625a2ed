package dev.banyan.bench;

import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Fact.ChangeFact;
import dev.banyan.model.audit.Fact.ComplexityFact;
import dev.banyan.model.audit.Fact.CoverageFact;
import dev.banyan.model.audit.Fact.DependencyFact;
import dev.banyan.model.audit.Fact.FindingFact;
import dev.banyan.model.audit.Fact.ModuleFact;
import dev.banyan.model.audit.Fact.SizeFact;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.Source.Certainty;
import dev.banyan.model.audit.SourceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// What the usual tools would say about a generated system: imports, coverage, complexity, sizes, history and
/// findings. Most modules stand in a package of their context, one in seven in another one. Equal arguments give
/// equal facts.
final class GeneratedAudit {
    private static final Instant READ = Instant.parse("2026-01-05T08:00:00Z");
    private static final LocalDate LAST_CHANGE = LocalDate.of(2026, 1, 2);
    private static final double MISPLACED = .15;
    private static final int PACKAGES = 6;

    private final PlantedGraph graph;
    private final int findings;
    private final String[] names;
    private final SplittableRandom dice = new SplittableRandom(11);

    GeneratedAudit(PlantedGraph graph, int findings) {
        this.graph = graph;
        this.findings = findings;
        names = new String[graph.modules()];
        int contexts = 0;
        for (int c : graph.context()) contexts = Math.max(contexts, c + 1);
        for (int m = 0; m < names.length; m++) {
            int part = dice.nextDouble() < MISPLACED ? dice.nextInt(contexts) : graph.context()[m];
            names[m] = String.format(Locale.ROOT, "legacy.part%03d.p%d.m%05d", part, dice.nextInt(PACKAGES), m);
        }
    }

    /// Dotted name of a module.
    String name(int module) {
        return names[module];
    }

    private String file(int module) {
        return names[module].replace('.', '/') + ".py";
    }

    Audit audit() {
        return new Audit(
                List.of(
                        reading("imports.json", "grimp-json", imports()),
                        reading("coverage.json", "coverage.py-json", coverage()),
                        reading("radon-cc.json", "radon-cc-json", complexity()),
                        reading("radon-raw.json", "radon-raw-json", sizes()),
                        reading("git.log", "git-log-numstat", history()),
                        reading("bandit.json", "bandit-json", found())),
                List.of());
    }

    private List<Fact> imports() {
        var facts = new ArrayList<Fact>();
        for (int m = 0; m < names.length; m++) facts.add(new ModuleFact(names[m], file(m), Place.line(m + 1)));
        for (int i = 0; i < graph.from().length; i++) {
            String from = names[graph.from()[i]], to = names[graph.to()[i]];
            facts.add(new DependencyFact(from, to, DependencyKind.IMPORT, 1, Place.line(i + 1)));
        }
        return facts;
    }

    private List<Fact> coverage() {
        var facts = new ArrayList<Fact>();
        for (int m = 0; m < names.length; m++) {
            int statements = 10 + dice.nextInt(300);
            facts.add(new CoverageFact(file(m), statements, dice.nextInt(statements), 0, 0, Place.line(m + 1)));
        }
        return facts;
    }

    private List<Fact> complexity() {
        var facts = new ArrayList<Fact>();
        for (int m = 0; m < names.length; m++) {
            int worst = 1 + dice.nextInt(40), functions = 1 + dice.nextInt(20);
            facts.add(new ComplexityFact(file(m), functions, worst + functions, worst, "handle", Place.line(m + 1)));
        }
        return facts;
    }

    private List<Fact> sizes() {
        var facts = new ArrayList<Fact>();
        for (int m = 0; m < names.length; m++) {
            int code = 20 + dice.nextInt(600);
            facts.add(new SizeFact(file(m), code * 4 / 3, code, Place.line(m + 1)));
        }
        return facts;
    }

    private List<Fact> history() {
        var facts = new ArrayList<Fact>();
        for (int m = 0; m < names.length; m++) {
            int commits = 1 + dice.nextInt(60);
            LocalDate last = LAST_CHANGE.minusDays(dice.nextInt(900));
            facts.add(new ChangeFact(
                    file(m), commits, commits * 12L, commits * 5L, 3, .5, null, last, Place.line(m + 1)));
        }
        return facts;
    }

    private List<Fact> found() {
        var facts = new ArrayList<Fact>();
        for (int f = 0; f < findings; f++) {
            int rule = dice.nextInt(60);
            facts.add(new FindingFact(
                    file(dice.nextInt(names.length)),
                    1 + dice.nextInt(800),
                    "B" + (100 + rule),
                    rule % 3 == 0 ? "HIGH" : "LOW",
                    "Possible weakness of kind " + rule + " found, look at what reaches it from outside.",
                    Place.line(f + 1)));
        }
        return facts;
    }

    private static Reading reading(String name, String format, List<Fact> facts) {
        var source = new Source(
                new SourceId("generated-" + name),
                name,
                String.format(Locale.ROOT, "%064x", name.hashCode() & 0xffffffffL),
                facts.size() * 40L,
                format,
                format,
                Certainty.CERTAIN,
                "generated",
                facts.size(),
                READ);
        return new Reading(source, facts, List.of());
    }
}
