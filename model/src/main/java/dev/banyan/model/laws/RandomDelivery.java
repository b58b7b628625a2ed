package dev.banyan.model.laws;

import dev.banyan.model.Canvas;
import dev.banyan.model.ContextId;
import dev.banyan.model.Criterion;
import dev.banyan.model.CrossingId;
import dev.banyan.model.DataPass;
import dev.banyan.model.DataPassId;
import dev.banyan.model.Disposition;
import dev.banyan.model.Freeze;
import dev.banyan.model.FreezeId;
import dev.banyan.model.GateId;
import dev.banyan.model.KeptId;
import dev.banyan.model.KeptPlan;
import dev.banyan.model.MembershipRule;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseScope;
import dev.banyan.model.Pin;
import dev.banyan.model.Plan;
import dev.banyan.model.Progress;
import dev.banyan.model.Rollout;
import dev.banyan.model.Runbook;
import dev.banyan.model.SignOff;
import dev.banyan.model.Team;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.BoundaryEdit;
import dev.banyan.model.edit.DeliveryEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.KeepEdit;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.pcollections.TreePSet;

/// Random edits of borders, of delivery, and of scenarios and baselines.
final class RandomDelivery {
    private final Random random;
    private final List<ModuleId> modules;

    RandomDelivery(Random random, List<ModuleId> modules) {
        this.random = random;
        this.modules = modules;
    }

    Edit border(ContextId context, PhaseId phase) {
        return switch (random.nextInt(7)) {
            case 0 -> new BoundaryEdit.Rule(rule(), context);
            case 1 -> new BoundaryEdit.DropRule(rule());
            case 2 -> new BoundaryEdit.PinModules(Set.of(module()), new Pin(word()));
            case 3 -> new BoundaryEdit.Unpin(Set.of(module(), new ModuleId("gone")));
            case 4 -> new BoundaryEdit.Dispose(Set.of(crossing()), null);
            case 5 ->
                new BoundaryEdit.Describe(
                        context,
                        random.nextBoolean()
                                ? Canvas.BLANK
                                : new Canvas(one(Canvas.Role.values()), word(), word(), "", word()));
            default ->
                new BoundaryEdit.Dispose(
                        new HashSet<>(List.of(crossing(), crossing())),
                        new Disposition(
                                one(Disposition.Choice.values()), word(), random.nextBoolean() ? null : phase, word()));
        };
    }

    Edit delivery(PhaseId phase) {
        return switch (random.nextInt(12)) {
            case 0 -> new DeliveryEdit.SetTeam(new Team("Team " + random.nextInt(3), 1 + random.nextInt(5)));
            case 1 -> new DeliveryEdit.DropTeam("Team " + random.nextInt(3));
            case 2 -> new DeliveryEdit.SetHolidays(Map.of(day(), word(), day().plusDays(400), "New Year"));
            case 3 ->
                new DeliveryEdit.SetFreeze(
                        new Freeze(new FreezeId("f" + random.nextInt(4)), word(), day(), day().plusDays(500)));
            case 4 -> new DeliveryEdit.DropFreeze(new FreezeId("f" + random.nextInt(4)));
            case 5 ->
                new DeliveryEdit.SetScope(
                        phase,
                        new PhaseScope(
                                TreePSet.from(List.of("/basket/", "/" + random.nextInt(4))),
                                TreePSet.singleton("django"),
                                1 + random.nextInt(2),
                                random.nextBoolean()));
            case 6 ->
                new DeliveryEdit.SetRollout(
                        phase,
                        new Rollout(
                                one(Rollout.Strategy.values()),
                                random.nextBoolean() ? Double.NaN : random.nextInt(50) / 10.0,
                                Double.NaN,
                                word(),
                                word(),
                                random.nextInt(30),
                                word()));
            case 7 -> new DeliveryEdit.SetRunbook(phase, new Runbook(word(), word(), "", word(), ""));
            case 8 -> new DeliveryEdit.SetPass(pass(phase));
            case 10 ->
                new DeliveryEdit.SayProgress(
                        phase, random.nextInt(4) == 0 ? null : new Progress(random.nextInt(101), day()));
            case 9 -> new DeliveryEdit.DropPass(new DataPassId("d" + random.nextInt(5)));
            default ->
                new DeliveryEdit.Sign(
                        new GateId(phase, one(Criterion.Side.values())),
                        random.nextBoolean() ? null : new SignOff(word(), day()));
        };
    }

    private DataPass pass(PhaseId phase) {
        boolean ran = random.nextBoolean();
        return new DataPass(
                new DataPassId("d" + random.nextInt(5)),
                phase,
                random.nextInt(4),
                one(DataPass.Kind.values()),
                word(),
                random.nextInt(9) - 1,
                ran ? random.nextLong(1L << 40) : -1,
                ran ? random.nextBoolean() : null,
                ran ? random.nextInt(3) : -1,
                ran ? day() : null);
    }

    Edit keep(Plan plan) {
        var id = new KeptId("k" + random.nextInt(4));
        return switch (random.nextInt(4)) {
            case 0 -> new KeepEdit.Forget(id);
            case 1 ->
                new KeepEdit.Adopt(
                        id,
                        random.nextBoolean()
                                ? null
                                : new KeptPlan(
                                        new KeptId("k9"), KeptPlan.Kind.SCENARIO, "Former", day(), word(), plan));
            default ->
                new KeepEdit.Keep(new KeptPlan(id, one(KeptPlan.Kind.values()), "Kept " + id, day(), word(), plan));
        };
    }

    private MembershipRule rule() {
        return new MembershipRule("shop.app" + random.nextInt(6) + (random.nextBoolean() ? ".*" : ".m1"));
    }

    private CrossingId crossing() {
        return new CrossingId(module(), module(), one(DependencyKind.values()));
    }

    private ModuleId module() {
        return modules.get(random.nextInt(modules.size()));
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
    }

    private String word() {
        return List.of("", "Ledger", "O'Brien; DROP TABLE plan", "a\nb", "Zahlung & Co")
                .get(random.nextInt(5));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
