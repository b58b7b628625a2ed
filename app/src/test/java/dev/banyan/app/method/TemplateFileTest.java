package dev.banyan.app.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.MethodRules;
import dev.banyan.model.Phase;
import dev.banyan.model.Plan;
import dev.banyan.model.check.Doctor;
import dev.banyan.model.check.Finding;
import dev.banyan.model.check.Subject;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.model.roadmap.RoadmapTemplate;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import dev.banyan.model.roadmap.Template;
import dev.banyan.model.roadmap.TemplateDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateFileTest {
    @TempDir
    Path home;

    static Stream<Template> shipped() {
        return new KnownTemplates(Path.of("nowhere")).shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatComesWithBanyanSaysWhyAndFromWhere(Template template) throws TemplateTrouble {
        assertFalse(template.summary().isBlank());
        assertFalse(template.source().isBlank());
        assertTrue(template.steps().stream()
                .noneMatch(s -> s.goal().isBlank() || s.source().isBlank()));
        assertTrue(template.rules().stream()
                .noneMatch(r -> r.why().isBlank() || r.source().isBlank()));
        assertEquals(template, TemplateFile.of("again", TemplateFile.text(template)));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void itsOwnOrderKeepsItsOwnRules(Template template) {
        TemplateDraft draft = TemplateDraft.onto(Plan.EMPTY).takeAll(template);
        assertEquals(
                template.steps(),
                draft.steps().stream().map(TemplateDraft.Taking::step).toList());
        for (int i = 0; i < template.steps().size(); i++)
            assertEquals("", draft.warning(i).orElse(""));
        assertTrue(draft.disagreements().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void itPlansARoadmapThatBreaksNothing(Template template) {
        Plan example = ExamplePlan.plan();
        Plan plan =
                applied(example, List.of(new PhaseEdit.Remove(example.phases().keySet())));
        Plan with = applied(plan, template.plan(plan, () -> UUID.randomUUID().toString()));
        assertTrue(with.phases().size() >= template.steps().size());
        assertEquals(template.rules(), with.method().rules());
        Roadmap drawn = Roadmap.of(with, LocalDate.of(2026, 1, 5));
        assertEquals(with.phases().size(), drawn.phases().size());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void ofAFreshRoadmapThePlanDoctorOnlySaysWhatAPersonHasToDecide(Template template) {
        Plan example = ExamplePlan.plan();
        Plan plan =
                applied(example, List.of(new PhaseEdit.Remove(example.phases().keySet())));
        Plan with = applied(plan, template.plan(plan, () -> UUID.randomUUID().toString()));
        List<String> said = Doctor.look(with, LocalDate.of(2026, 1, 5)).stream()
                .filter(f -> f.severity() != Severity.NOTE)
                .filter(f -> f.subjects().stream().anyMatch(s -> s instanceof Subject.OfPhase))
                .map(Finding::sentence)
                .toList();
        assertEquals(List.of(), said);
        for (Phase p : with.roadmap())
            assertEquals(p.ramp().isEmpty(), p.rollback().isEmpty(), p.name());
    }

    @Test
    void thereAreFiveAndTheyDisagreeSomewhere() {
        List<Template> all = shipped().toList();
        assertEquals(5, all.size());
        TemplateDraft draft = TemplateDraft.onto(Plan.EMPTY);
        for (Template t : all) draft = draft.takeAll(t);
        assertTrue(draft.disagreements().stream()
                .anyMatch(d -> d.one().id().equals("stop-the-bleeding-first")
                        && d.other().id().equals("audit-first")));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void planningByItTwiceAddsNoPhaseAgain(Template template) {
        var ids = new AtomicInteger();
        Plan plan = ExamplePlan.plan();
        assertFalse(template.isIn(plan));
        for (Edit edit : template.plan(plan, () -> "new-" + ids.incrementAndGet()))
            plan = assertInstanceOf(Outcome.Done.class, edit.applyTo(plan)).plan();
        assertTrue(template.isIn(plan));
        assertEquals(
                List.of(),
                template.add(plan, () -> "more-" + ids.incrementAndGet()).phases());
    }

    @Test
    void theRulesThatPlansFollowUntilSomebodyChoosesAreAmongThose() {
        for (var usual : MethodRules.USUAL.rules())
            shipped()
                    .flatMap(t -> t.rules().stream())
                    .filter(r -> r.id().equals(usual.id()))
                    .forEach(r -> assertEquals(usual.why(), r.why(), r.id()));
    }

    @Test
    void aRoadmapBecomesATemplateThatIsReadBackWhole() throws TemplateTrouble {
        Template template = RoadmapTemplate.of(ExamplePlan.plan(), "own-1", "As at Northbank");
        assertEquals(template, TemplateFile.of("own", TemplateFile.text(template)));
    }

    @Test
    void ownTemplatesAreKeptReplacedAndRemoved() throws IOException {
        var known = new KnownTemplates(home);
        Template own = RoadmapTemplate.of(ExamplePlan.plan(), "own-1", "As at Northbank");
        known.keep(own);
        known.keep(RoadmapTemplate.of(ExamplePlan.plan(), "own-1", "Renamed"));
        assertEquals(
                List.of("Renamed"),
                known.find(null).own().stream().map(Template::name).toList());
        try (Stream<Path> files = Files.list(home.resolve("templates"))) {
            assertEquals(1, files.count());
        }
        known.remove("own-1");
        assertTrue(known.find(null).own().isEmpty());
        assertThrows(
                IllegalArgumentException.class, () -> known.keep(known.shipped().getFirst()));
    }

    @Test
    void aBrokenFileInTheFolderHidesNoOther() throws IOException {
        var known = new KnownTemplates(home);
        known.keep(RoadmapTemplate.of(ExamplePlan.plan(), "own-1", "As at Northbank"));
        Files.writeString(home.resolve("templates/bad" + TemplateFile.ENDING), "{");
        assertEquals(1, known.find(null).own().size());
        assertEquals(
                List.of("bad.banyan-template.json cannot be used as a template: it is no whole JSON, line 1."),
                known.find(null).troubles());
    }

    @Test
    void templatesBesideThePlanAreFoundAndComeBeforeOnesOwn(@TempDir Path beside) throws IOException {
        var known = new KnownTemplates(home);
        Template team = RoadmapTemplate.of(ExamplePlan.plan(), "team", "Our team's");
        KnownTemplates.write(team, beside.resolve("team" + TemplateFile.ENDING));
        known.keep(RoadmapTemplate.of(ExamplePlan.plan(), "team", "Mine"));
        known.keep(RoadmapTemplate.of(ExamplePlan.plan(), "own-1", "As at Northbank"));
        FoundTemplates found = known.find(beside);
        assertEquals(List.of(team), found.beside());
        assertEquals(List.of("own-1"), found.own().stream().map(Template::id).toList());
        assertEquals("beside the plan", found.whose(team));
        assertEquals(1, found.troubles().size());
        assertTrue(
                found.troubles().getFirst().endsWith("its id team is that of the template Our team's."),
                found.troubles().getFirst());
        assertEquals(team, found.of("team").orElseThrow());
        assertEquals("Mine", known.find(null).of("team").orElseThrow().name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                                                      | it is no whole JSON, line 1",
                "[]                                                     | it does not say \"banyan-template\"",
                "{\"banyan-template\":2}                                | it was made by a later Banyan",
                "{\"banyan-template\":1}                                | \"name\" is missing or empty",
                "{\"banyan-template\":1,\"id\":\"a\",\"name\":\"A\"}    | a template needs a step",
                "{\"banyan-template\":1,\"id\":\"a\",\"name\":\"A\",\"steps\":[{\"kind\":\"dance\",\"name\":\"B\"}]}"
                        + "| steps 1: \"kind\" is \"dance\" and must be one of stabilise, capture_ground_truth, "
                        + "modernise_dependencies, upgrade_framework, strangle, branch_by_abstraction, migrate_data, "
                        + "delete_legacy, roll_out, support",
                "{\"banyan-template\":1,\"id\":\"a\",\"name\":\"A\",\"steps\":[{\"kind\":\"support\",\"name\":\"B\","
                        + "\"when\":1}]}| steps 1: \"when\" is unknown",
                "{\"banyan-template\":1,\"id\":\"a\",\"name\":\"A\",\"steps\":[{\"kind\":\"support\",\"name\":\"B\","
                        + "\"gates\":[{\"side\":\"exit\",\"measure\":\"line_coverage\",\"percent\":400}]}]}"
                        + "| steps 1, gates 1: \"percent\" must be from 0 to 100",
                "{\"banyan-template\":1,\"id\":\"a\",\"name\":\"A\",\"steps\":[{\"kind\":\"support\",\"name\":\"B\"}],"
                        + "\"rules\":[{\"id\":\"r\",\"name\":\"R\",\"why\":\"w\",\"first\":[\"support\"],"
                        + "\"then\":[\"support\"]}]}| rules 1: a rule cannot put a kind before itself",
            })
    void whatIsWrongIsSaidInOneSentence(String text, String why) {
        var trouble = assertThrows(TemplateTrouble.class, () -> TemplateFile.of("my.json", text));
        assertEquals("my.json cannot be used as a template: " + why + ".", trouble.sentence());
    }

    private static Plan applied(Plan plan, List<? extends Edit> edits) {
        Plan after = plan;
        for (Edit edit : edits)
            after = assertInstanceOf(Outcome.Done.class, edit.applyTo(after)).plan();
        return after;
    }
}
