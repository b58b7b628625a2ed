package dev.banyan.app.project;

import dev.banyan.model.Criterion;
import dev.banyan.model.DataPass;
import dev.banyan.model.DataPassId;
import dev.banyan.model.Delivery;
import dev.banyan.model.Freeze;
import dev.banyan.model.FreezeId;
import dev.banyan.model.GateId;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.Progress;
import dev.banyan.model.Runbook;
import dev.banyan.model.SignOff;
import dev.banyan.model.Team;
import java.time.LocalDate;
import java.util.TreeMap;
import org.pcollections.TreePMap;

/// Teams, the calendar, runbooks, passes of data migrations, sign-offs and progress.
final class DeliveryParts {
    private static final Table<String, Team> TEAM = Table.of(
            "team",
            1,
            "name, people",
            plan -> plan.delivery().teams(),
            (name, t, to) -> to.accept(Row.of(name, t.people())));

    private static final Table<LocalDate, String> HOLIDAY = Table.of(
            "holiday",
            1,
            "day, name",
            plan -> plan.delivery().holidays(),
            (day, name, to) -> to.accept(Row.of(day, name)));

    private static final Table<FreezeId, Freeze> FREEZE = Table.of(
            "freeze",
            1,
            "id, name, first_day, last_day",
            plan -> plan.delivery().freezes(),
            (id, f, to) -> to.accept(Row.of(id, f.name(), f.from(), f.until())));

    private static final Table<PhaseId, Runbook> RUNBOOK = Table.of(
            "runbook",
            1,
            "phase, deployment, rollback, reconciliation, ownership, alerts",
            plan -> plan.delivery().runbooks(),
            (phase, r, to) -> to.accept(
                    Row.of(phase, r.deployment(), r.rollback(), r.reconciliation(), r.ownership(), r.alerts())));

    private static final Table<DataPassId, DataPass> PASS = Table.of(
            "data_pass",
            1,
            "id, phase, place, kind, what, expected, arrived, checksums, exceptions, on_day",
            plan -> plan.delivery().passes(),
            (id, p, to) -> to.accept(Row.of(
                    id,
                    p.phase(),
                    p.place(),
                    p.kind(),
                    p.what(),
                    p.expected(),
                    p.arrived(),
                    p.checksums(),
                    p.exceptions(),
                    p.on())));

    private static final Table<GateId, SignOff> SIGN_OFF = Table.of(
            "sign_off",
            2,
            "phase, side, signed_by, on_day",
            plan -> plan.delivery().signOffs(),
            (gate, s, to) -> to.accept(Row.of(gate.phase(), gate.side(), s.by(), s.on())));

    private static final Table<PhaseId, Progress> PROGRESS = Table.of(
            "phase_progress",
            1,
            "phase, percent, said_on",
            plan -> plan.delivery().progress(),
            (phase, p, to) -> to.accept(Row.of(phase, p.percent(), p.on())));

    static final Part PART = Part.of(DeliveryParts::read, TEAM, HOLIDAY, FREEZE, RUNBOOK, PASS, SIGN_OFF, PROGRESS);

    private DeliveryParts() {}

    private static Plan read(Rows rows, Plan onto) {
        var teams = new TreeMap<String, Team>();
        for (Row row : rows.all(TEAM)) {
            Values v = row.read();
            var team = new Team(v.text(), v.integer());
            teams.put(team.name(), team);
        }
        var holidays = new TreeMap<LocalDate, String>();
        for (Row row : rows.all(HOLIDAY)) {
            Values v = row.read();
            holidays.put(v.date(), v.text());
        }
        var freezes = new TreeMap<FreezeId, Freeze>();
        for (Row row : rows.all(FREEZE)) {
            Values v = row.read();
            var freeze = new Freeze(new FreezeId(v.text()), v.text(), v.date(), v.date());
            freezes.put(freeze.id(), freeze);
        }
        Delivery delivery = onto.delivery()
                .withTeams(TreePMap.from(teams))
                .withHolidays(TreePMap.from(holidays))
                .withFreezes(TreePMap.from(freezes));
        return onto.withDelivery(phases(rows, delivery));
    }

    private static Delivery phases(Rows rows, Delivery onto) {
        var runbooks = new TreeMap<PhaseId, Runbook>();
        for (Row row : rows.all(RUNBOOK)) {
            Values v = row.read();
            runbooks.put(new PhaseId(v.text()), new Runbook(v.text(), v.text(), v.text(), v.text(), v.text()));
        }
        var passes = new TreeMap<DataPassId, DataPass>();
        for (Row row : rows.all(PASS)) {
            DataPass pass = pass(row.read());
            passes.put(pass.id(), pass);
        }
        var signed = new TreeMap<GateId, SignOff>();
        for (Row row : rows.all(SIGN_OFF)) {
            Values v = row.read();
            signed.put(
                    new GateId(new PhaseId(v.text()), v.constant(Criterion.Side.class)),
                    new SignOff(v.text(), v.date()));
        }
        var progress = new TreeMap<PhaseId, Progress>();
        for (Row row : rows.all(PROGRESS)) {
            Values v = row.read();
            progress.put(new PhaseId(v.text()), new Progress(v.integer(), v.date()));
        }
        return onto.withRunbooks(TreePMap.from(runbooks))
                .withPasses(TreePMap.from(passes))
                .withSignOffs(TreePMap.from(signed))
                .withProgress(TreePMap.from(progress));
    }

    private static DataPass pass(Values v) {
        return new DataPass(
                new DataPassId(v.text()),
                new PhaseId(v.text()),
                v.integer(),
                v.constant(DataPass.Kind.class),
                v.text(),
                v.whole(),
                v.whole(),
                v.yesOrNull(),
                v.whole(),
                v.dateOrNull());
    }
}
