package dev.banyan.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.app.project.Project;
import dev.banyan.app.project.Session;
import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Criterion.Side;
import dev.banyan.model.CriterionId;
import dev.banyan.model.CriticalPath;
import dev.banyan.model.CriticalPath.Target;
import dev.banyan.model.CriticalPathId;
import dev.banyan.model.edit.CriterionEdit;
import dev.banyan.model.edit.CriticalPathEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.example.ExamplePlan;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Critical paths as a pipeline sees them: how many there are, what their gates read, and which rules name them.
class CriticalPathCommandTest extends CommandTest {
    private static final CriticalPathId PAY = new CriticalPathId("pay");
    private static final Edit DRAWN = new CriticalPathEdit.Draw(CriticalPath.named(PAY, "Pay"));
    private static final Edit ASKED = new CriterionEdit.Set(new Criterion(
            new CriterionId("paths"), ExamplePlan.DJANGO, Side.ENTRY, new Measure.PathCoverage(PAY, 70), null));

    private static Edit lead(String... routes) {
        return new CriticalPathEdit.Lead(PAY, Set.of(routes), Set.of());
    }

    private static Edit aim(double percent) {
        return new CriticalPathEdit.Aim(PAY, new Target(percent, ExamplePlan.DJANGO));
    }

    private void write(Edit... edits) throws Exception {
        Files.deleteIfExists(folder.resolve("bank.banyan"));
        try (Project project = Project.create(
                folder.resolve("bank.banyan"), ExamplePlan.plan(), Session.patient("Iris", Clock.systemUTC()))) {
            for (Edit edit : edits) assertTrue(project.store().apply(edit) instanceof Outcome.Done, edit::toString);
        }
    }

    private JsonNode json(String command, String... more) throws Exception {
        String[] words = new String[more.length + 3];
        words[0] = command;
        words[1] = in("bank.banyan");
        words[2] = "--json";
        System.arraycopy(more, 0, words, 3, more.length);
        run(words);
        assertEquals("", err.toString());
        return JsonMapper.shared().readTree(out.toString());
    }

    private JsonNode check() throws Exception {
        return json("check", "--on", ExamplePlan.TODAY.toString());
    }

    private static JsonNode gate(JsonNode check) {
        return StreamSupport.stream(check.get("gates").spliterator(), false)
                .filter(g -> g.get("asked").asString().startsWith("Coverage of the critical path Pay"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rules(JsonNode check) {
        return StreamSupport.stream(check.get("rules").spliterator(), false)
                .filter(r -> r.get("criticalPaths").toString().equals("[\"Pay\"]"))
                .map(r -> r.get("rule").asString())
                .toList();
    }

    @Test
    void theFiguresCountThem() throws Exception {
        write();
        assertEquals(0, json("info").get("criticalPaths").asInt());
        write(DRAWN);
        assertEquals(1, json("info").get("criticalPaths").asInt());
    }

    @Test
    void aGateSaysWhatIsCoveredAndWhoSaysSo() throws Exception {
        write(DRAWN, lead("/payments/"), ASKED);
        JsonNode gate = gate(check());
        assertEquals(
                "Coverage of the critical path Pay at least 70%",
                gate.get("asked").asString());
        assertEquals("40%", gate.get("measured").asString(), "74 of 185 statements of bank.payments.views");
        assertEquals("at risk", gate.get("verdict").asString());
        assertEquals("audit/coverage.json", gate.get("source").asString());
        assertEquals("entry", gate.get("gate").asString());
    }

    @Test
    void whatNobodyMeasuredIsNoData() throws Exception {
        write(DRAWN, lead("/payments/", "/gone/"), ASKED);
        JsonNode gate = gate(check());
        assertEquals("no data", gate.get("verdict").asString());
        assertEquals("the audit does not know /gone/", gate.get("measured").asString());
    }

    @Test
    void rulesNameThePathTheyAreAbout() throws Exception {
        write(DRAWN, lead("/payments/"));
        assertEquals(List.of("critical path without a target"), rules(check()));
        write(DRAWN, lead("/payments/", "/gone/"), aim(70));
        assertTrue(rules(check()).contains("critical path with gaps"), out::toString);
        write(DRAWN, lead("/payments/"), aim(20));
        assertEquals(List.of(), rules(check()), "a target that is met asks for nothing");
    }

    @Test
    void peopleReadTheSameInTheTable() throws Exception {
        write(DRAWN, lead("/payments/"), ASKED);
        run("check", in("bank.banyan"), "--on", ExamplePlan.TODAY.toString());
        String row = out.toString()
                .lines()
                .filter(l -> l.contains("critical path Pay at least"))
                .findFirst()
                .orElseThrow();
        assertTrue(row.contains("40%") && row.contains("at risk") && row.contains("coverage.json"), row);
    }
}
