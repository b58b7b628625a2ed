package dev.banyan.model.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.banyan.model.Plan;
import org.junit.jupiter.api.Test;

class ExamplePlanTest {
    @Test
    void itIsTheSameEveryTimeAndHoldsWhatItPromises() {
        Plan plan = ExamplePlan.plan();
        assertEquals(plan, ExamplePlan.plan());
        assertEquals(41, plan.facts().modules().size());
        assertEquals(5, plan.contexts().size());
        assertEquals(9, plan.phases().size());
        assertEquals(6, plan.risks().size());
        assertEquals(10, plan.criteria().size());
        assertEquals(4, plan.facts().libraries().size());
        assertEquals(7, plan.facts().endpoints().size());
    }
}
