package dev.banyan.model.laws;

import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.MappingRule;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.SourceId;
import dev.banyan.model.audit.Warning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;

/// Small random audits with facts of every kind.
public final class RandomAudits {
    private final RandomGenerator random;

    public RandomAudits(RandomGenerator random) {
        this.random = random;
    }

    /// Some sources of a known audit, some new ones.
    public Audit after(Audit known) {
        var readings = new ArrayList<Reading>();
        for (Reading r : known.readings()) if (random.nextInt(4) > 0) readings.add(r);
        for (int i = random.nextInt(3); i >= 0; i--) readings.add(reading());
        return new Audit(readings, known.rules());
    }

    List<MappingRule> rules() {
        var rules = new ArrayList<MappingRule>();
        for (int i = random.nextInt(4); i > 0; i--)
            rules.add(new MappingRule("src/" + random.nextInt(5), "app" + i, pick(MappingRule.Action.values())));
        return rules;
    }

    public Reading reading() {
        int content = random.nextInt(12);
        var facts = new ArrayList<Fact>();
        int count = random.nextInt(15);
        for (int i = 0; i < count; i++) facts.add(fact());
        List<Warning> warnings = random.nextBoolean()
                ? List.of()
                : List.of(new Warning(Place.line(random.nextInt(9)), "cut short"), new Warning(Place.UNKNOWN, "empty"));
        var source = new Source(
                new SourceId(HexFormat.of().toHexDigits((long) content)),
                "audit/file" + random.nextInt(20) + ".json",
                HexFormat.of().toHexDigits((long) content).repeat(4),
                random.nextLong(1L << 40),
                "format-" + content % 3,
                "Format " + content % 3,
                pick(Source.Certainty.values()),
                "because",
                count,
                Instant.ofEpochSecond(random.nextLong(1L << 33), random.nextInt(1_000_000_000)));
        return new Reading(source, facts, warnings);
    }

    private Fact fact() {
        Place place = random.nextBoolean() ? Place.line(random.nextInt(1000)) : Place.at("/files/" + name() + "/lines");
        return switch (random.nextInt(25)) {
            case 0 -> new Fact.ModuleFact(name(), random.nextBoolean() ? null : file(), place);
            case 1 ->
                new Fact.DependencyFact(name(), name(), pick(DependencyKind.values()), 1 + random.nextInt(9), place);
            case 2 -> new Fact.CoverageFact(file(), random.nextInt(500), random.nextInt(500), 0, 0, place);
            case 3 ->
                new Fact.ComplexityFact(file(), random.nextInt(50), random.nextInt(500), random.nextInt(90), "", place);
            case 4 -> new Fact.SizeFact(file(), random.nextInt(5000), random.nextInt(5000), place);
            case 5 -> new Fact.MaintainabilityFact(file(), random.nextDouble() * 100, place);
            case 6 ->
                new Fact.ChangeFact(
                        file(),
                        random.nextInt(90),
                        random.nextLong(1L << 40),
                        random.nextInt(9),
                        random.nextInt(9),
                        random.nextDouble(),
                        random.nextBoolean() ? null : day(),
                        random.nextBoolean() ? null : day(),
                        place);
            case 7 -> new Fact.CoChangeFact(file(), file(), 1 + random.nextInt(30), place);
            case 8 -> new Fact.LibraryFact("Django", random.nextBoolean() ? "" : "3.2." + random.nextInt(25), place);
            case 9 ->
                new Fact.AdvisoryFact(
                        "django",
                        "2.2",
                        "PYSEC-" + random.nextInt(99),
                        List.of("CVE-2021-1", "GHSA-\"x\""),
                        random.nextBoolean() ? List.of() : List.of("2.2.25", "3.2"),
                        "high",
                        "An attacker may…",
                        place);
            case 10 ->
                new Fact.EndpointFact(
                        "/basket/add/<int:pk>/", random.nextBoolean() ? "" : name() + ".View", "basket:add", place);
            case 11 -> new Fact.LibraryNeedFact("Django", "sqlparse", place);
            case 12 -> new Fact.AuthorFact(file(), "author " + random.nextInt(9), random.nextInt(50), -1, place);
            case 13 -> new Fact.RenameFact(file(), file(), random.nextBoolean() ? null : day(), place);
            case 14 -> new Fact.TestReachFact(file(), name() + ".test_it", random.nextInt(90), place);
            case 15 ->
                new Fact.TestFact(
                        name(),
                        random.nextInt(90),
                        random.nextInt(9),
                        0,
                        random.nextBoolean() ? Double.NaN : 0.5,
                        place);
            case 16 -> new Fact.TableFact("t" + random.nextInt(9), name() + ".Line", random.nextInt(999), -1, place);
            case 17 -> new Fact.TableLinkFact("t" + random.nextInt(9), "t" + random.nextInt(9), "line_id", place);
            case 18 ->
                new Fact.QueryFact("SELECT 1", List.of("t1", "t" + random.nextInt(9)), random.nextInt(999), 1.5, place);
            case 19 -> new Fact.JobFact("nightly", name() + ".run", "0 3 * * *", random.nextBoolean(), place);
            case 20 -> new Fact.MigrationFact("app" + random.nextInt(6), "0001_initial", random.nextBoolean(), place);
            case 21 ->
                new Fact.TrafficFact(
                        "GET", "/basket/add/7/", 1 + random.nextInt(99), -1, 12.5, Double.NaN, null, day(), place);
            case 22 ->
                new Fact.IncidentFact(
                        "I-" + random.nextInt(99),
                        "It broke",
                        "high",
                        random.nextBoolean() ? "" : name(),
                        random.nextBoolean() ? null : day(),
                        Double.NaN,
                        1 + random.nextInt(3),
                        place);
            case 23 -> {
                long compared = random.nextInt(9_000);
                long differing = random.nextLong(compared + 1);
                String what = random.nextBoolean() ? "/basket/add/7/" : name();
                yield new Fact.ParityFact(
                        "", what, compared, differing, random.nextBoolean() ? null : day(), null, place);
            }
            default ->
                new Fact.FindingFact(
                        random.nextInt(4) == 0 ? "" : file(),
                        random.nextInt(900),
                        "E501",
                        "low",
                        "line too long 'x' \u2192",
                        place);
        };
    }

    private String name() {
        return "shop.app" + random.nextInt(6) + ".m" + random.nextInt(8);
    }

    private String file() {
        return "shop/app" + random.nextInt(6) + "/m" + random.nextInt(8) + ".py";
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(20_000 + random.nextInt(2000));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
