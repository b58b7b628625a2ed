package dev.banyan.model.seams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.Place;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SharedTableTest {
    private static final Place HERE = Place.UNKNOWN;

    private static Plan plan() {
        List<Fact> facts = List.of(
                new Fact.ModuleFact("shop.order.models", null, HERE),
                new Fact.ModuleFact("shop.stock.models", null, HERE),
                new Fact.ModuleFact("shop.mail.models", null, HERE),
                new Fact.TableFact("order_line", "", -1, -1, HERE),
                new Fact.TableFact("order_order", "", -1, -1, HERE),
                new Fact.TableFact("auth_user", "", -1, -1, HERE),
                new Fact.TableLinkFact("order_line", "order_order", "order_id", HERE),
                new Fact.TableLinkFact("stock_item", "auth_user", "user_id", HERE),
                new Fact.TableLinkFact("mail_mail", "auth_user", "user_id", HERE),
                new Fact.QueryFact("SELECT", List.of("order_line", "stock_item"), 5, 1, HERE));
        Plan plan = Plan.EMPTY.withAudit(SmallPlans.audit(facts));
        for (String name : List.of("order", "stock", "mail"))
            plan = plan.withMembership(
                    plan.membership().plus(new ModuleId("shop." + name + ".models"), new ContextId(name)));
        return plan;
    }

    @Test
    void aTableIsSharedByTheContextsWhoseTablesReferToItOrAreAskedForWithIt() {
        List<SharedTable> shared = SharedTable.in(plan());
        assertEquals(
                List.of("order_line", "stock_item", "auth_user"),
                shared.stream().map(s -> s.table().name()).toList());
        assertEquals(
                Set.of(new ContextId("order"), new ContextId("stock")),
                shared.getFirst().contexts());
        assertEquals(new ContextId("order"), shared.getFirst().owner());
        assertNull(shared.getLast().owner());
    }
}
