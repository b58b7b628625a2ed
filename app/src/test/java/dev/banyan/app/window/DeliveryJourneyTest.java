package dev.banyan.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Criterion.Side;
import dev.banyan.model.DataPass;
import dev.banyan.model.Delivery;
import dev.banyan.model.Freeze;
import dev.banyan.model.GateId;
import dev.banyan.model.Phase;
import dev.banyan.model.Plan;
import dev.banyan.model.Rollout;
import dev.banyan.model.Rollout.Strategy;
import dev.banyan.model.SignOff;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.model.roadmap.Templates;
import dev.banyan.views.Subject;
import dev.banyan.views.parts.EditArea;
import dev.banyan.views.parts.EditChoice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// How a phase is carried out, said in the window: a ramp, a flag, a runbook, a data pass, a signed gate; and the days
/// and people all phases share.
class DeliveryJourneyTest extends Journey {

    @Test
    void aPhaseIsCarriedOutAsSaidTakenBackAndStillThereTheNextDay() {
        begin();
        Plan before = plan();
        int steps = history().size();

        open("#part-going-live", "#strategy");
        strategy(Strategy.BLUE_GREEN);
        assertEquals(Strategy.BLUE_GREEN, rollout().strategy());
        strategy(Strategy.CANARY);
        assertEquals(Templates.RAMP, phase().ramp());
        type("#error-drift", "a lot");
        assertTrue(says("“a lot” is not a number that can stand here; type one like 80."));
        type("#error-drift", "2");
        assertEquals(2, rollout().errorDrift());
        type("#phase-feature-flag", "ledger_v2");
        type("#phase-flag-goes", "with the deletion");
        assertEquals("with the deletion", rollout().flagGoes());
        write("#phase-roll-back", "Flag off, drain the queue");

        open("#part-runbook", "#runbook-deployment");
        write("#runbook-deployment", "Build, ship, watch");
        write("#runbook-alerts", "5xx over 1 % wakes the owner");
        assertTrue(says("2 of 5"));

        open("#part-passes", "#usual-passes");
        press("#usual-passes");
        assertEquals(4, passes().size());
        openRow("Bulk import");
        type("#pass-expected", "120 000");
        type("#pass-arrived", "119000");
        assertTrue(says("1,000 missing"));
        type("#pass-arrived", "120000");
        type("#pass-set-aside", "0");
        assertTrue(says("not compared"));
        fx(() -> this.<Boolean>choice("#pass-checksums").choose(true));
        assertTrue(says("1 of 4 clean"));

        press("#sign-off-exit");
        press("#sign-exit");
        assertTrue(says("A sign-off needs a name and a day."));
        fx(() -> ((TextField) node("#sign-name-exit")).setText("Ada"));
        press("#sign-exit");
        assertEquals(
                new SignOff("Ada", ask(() -> bench().today())),
                delivery().signOffs().get(exit()));
        press("#sign-back-exit");
        assertFalse(delivery().signOffs().containsKey(exit()));
        key(KeyCode.Z, "Shortcut");
        assertTrue(delivery().signOffs().containsKey(exit()));

        Plan after = plan();
        Path file = project().file().path();
        close();
        openPlan(file);
        assertEquals(after, plan());
        while (history().size() > steps) key(KeyCode.Z, "Shortcut");
        assertEquals(before, plan());
        close();
        openPlan(file);
        assertEquals(before, plan());
    }

    @Test
    void whatFitsAnotherKindIsAddedWhenAskedFor() {
        begin();
        fx(() -> bench().ask(new dev.banyan.model.edit.PhaseEdit.Change(
                phase().withKind(dev.banyan.model.PhaseKind.STABILISE))));
        assertFalse(shows("#part-deletion"));
        fx(() -> ((javafx.scene.control.MenuButton) node("#phase-more"))
                .getItems().stream().filter(i -> i.getText().equals("Deletion")).forEach(i -> i.fire()));
        type("#quiet-days", "21");
        assertEquals(21, rollout().quietDays());
    }

    @Test
    void endpointsAreChosenFromTheAuditBySearch() {
        begin();
        press("#choose-endpoints");
        int known = plan().facts().endpoints().stream()
                .map(e -> e.route())
                .distinct()
                .toList()
                .size();
        press("#scope-tick");
        press("#scope-take");
        assertEquals(
                known,
                Objects.requireNonNull(delivery().scopes().get(phase().id()))
                        .endpoints()
                        .size());
        assertTrue(known > 6, "endpoints: " + known);
        key(KeyCode.Z, "Shortcut");
        assertTrue(delivery().scopes().isEmpty());
    }

    @Test
    void holidaysFreezesAndTeamsMoveTheDatesAndAreUndone() throws Exception {
        begin();
        LocalDate end = end();
        Delivery before = delivery();
        press("#calendar");

        press("#holiday-import");
        answers.text = Files.writeString(folder.resolve("holidays.ics"), calendar());
        press("#holiday-file");
        finished();
        assertTrue(says("“Stand-up” has a time of day and is left out."));
        press("#holiday-take");
        assertEquals(5, delivery().holidays().size());
        assertEquals("Set 5 holidays", history().getLast());
        assertTrue(end().isAfter(end), "holidays move the end");

        fill("#holiday-new-day", "someday");
        press("#holiday-add");
        assertTrue(says("“someday” is not a day; type one like 2026-05-04."));
        fill("#holiday-new-day", "2030-12-25");
        fill("#holiday-new-name", "Christmas");
        press("#holiday-add");
        assertEquals("Christmas", delivery().holidays().get(LocalDate.of(2030, 12, 25)));

        fill("#freeze-new", "Year-end close");
        day("#freeze-new-from", LocalDate.of(2030, 12, 31));
        day("#freeze-new-until", LocalDate.of(2030, 12, 1));
        press("#freeze-add");
        assertTrue(says("A freeze ends on its first day or later."));
        day("#freeze-new-from", LocalDate.of(2030, 11, 30));
        press("#freeze-add");
        assertEquals(
                List.of("Year-end close"),
                delivery().freezes().values().stream().map(Freeze::name).toList());

        fill("#team-new", "Squad");
        fill("#team-new-people", "none");
        press("#team-add");
        assertTrue(says("“none” is not a number of people; type one from 1 on."));
        fill("#team-new-people", "4");
        press("#team-add");
        assertEquals(4, Objects.requireNonNull(delivery().teams().get("Squad")).people());

        fx(() -> node("#calendar-pane").requestFocus());
        key(KeyCode.ESCAPE);
        assertFalse(shows("#calendar-pane"));
        for (int i = 0; i < 4; i++) key(KeyCode.Z, "Shortcut");
        assertEquals(before, delivery());
        assertEquals(end, end());
    }

    /// The plan of the sample with one phase selected.
    private void begin() {
        newPlan("Shop.banyan");
        importFiles(sampleAudit());
        press("#import-accept");
        go("roadmap");
        press("#template-five-stages");
        Phase strangled = plan().roadmap().stream()
                .filter(p -> !p.ramp().isEmpty())
                .findFirst()
                .orElseThrow();
        fx(() -> bench().selection().select(new Subject.OfPhase(strangled.id())));
    }

    /// Five working days from the first day of the roadmap on, and an appointment.
    private String calendar() {
        LocalDate from = plan().assumptions().start();
        String form =
                "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:%s\r\nDTEND;VALUE=DATE:%s\r\nSUMMARY:Shutdown\r\nEND:VEVENT\r\n";
        return "BEGIN:VCALENDAR\r\n"
                + form.formatted(basic(from), basic(from.plusDays(5)))
                + "BEGIN:VEVENT\r\nDTSTART:20261225T090000Z\r\nSUMMARY:Stand-up\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    private static String basic(LocalDate day) {
        return day.toString().replace("-", "");
    }

    private Phase phase() {
        return bench().selection().get() instanceof Subject.OfPhase(var id)
                ? Objects.requireNonNull(plan().phases().get(id))
                : plan().roadmap().getFirst();
    }

    private Delivery delivery() {
        return plan().delivery();
    }

    private Rollout rollout() {
        return delivery().rollouts().getOrDefault(phase().id(), Rollout.UNDECIDED);
    }

    private List<DataPass> passes() {
        return List.copyOf(delivery().passes().values());
    }

    private GateId exit() {
        return new GateId(phase().id(), Side.EXIT);
    }

    private LocalDate end() {
        return Roadmap.of(plan(), ask(() -> bench().today())).end();
    }

    @SuppressWarnings("unchecked")
    private <T> EditChoice<T> choice(String selector) {
        return (EditChoice<T>) node(selector);
    }

    private void strategy(Strategy strategy) {
        fx(() -> this.<Strategy>choice("#strategy").choose(strategy));
    }

    private void fill(String selector, String words) {
        fx(() -> ((TextField) node(selector)).setText(words));
    }

    private void type(String selector, String words) {
        var field = (TextField) node(selector);
        fx(() -> {
            field.setText(words);
            field.fireEvent(new ActionEvent());
        });
    }

    private void write(String selector, String words) {
        var area = (EditArea) node(selector);
        fx(() -> {
            area.requestFocus();
            ((TextArea) area).setText(words);
        });
        key(KeyCode.ENTER, "Shortcut");
    }

    private void day(String selector, LocalDate day) {
        fx(() -> ((DatePicker) node(selector)).setValue(day));
    }

    /// Opens a part of the inspector that is closed.
    private void open(String part, String holds) {
        if (!shows(holds)) press(part + " .fold-head");
        assertTrue(shows(holds), holds);
    }

    private void openRow(String words) {
        Node line = ask(() -> ((Parent) node("#part-passes"))
                .lookupAll(".gate-line").stream()
                        .filter(n -> Objects.requireNonNullElse(n.getAccessibleText(), "")
                                .startsWith(words))
                        .findFirst()
                        .orElseThrow());
        fx(line::requestFocus);
        key(KeyCode.ENTER);
    }
}
