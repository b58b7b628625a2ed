package dev.banyan.model.seams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Files of a technical role follow the subject they are about, and names come from subjects.
class FollowersTest {
    private static final List<String> APPS =
            List.of("invoice", "invoice_item", "parcel", "customer", "stock", "survey");

    private final Plan plan = shop();
    private final Proposal proposal = Suggestion.suggest(plan, Wish.USUAL.withContexts(5));

    private static Plan shop() {
        var facts = new ArrayList<Fact>();
        for (String app : APPS) {
            for (String file : List.of("models", "views", "urls", "queries"))
                facts.add(module("shop." + app + "." + file));
            facts.add(uses("shop." + app + ".views", "shop." + app + ".models"));
            facts.add(uses("shop." + app + ".views", "shop.models"));
            facts.add(module("shop." + app + ".migrations.0001_initial"));
        }
        for (String alone : List.of(
                "shop.models",
                "shop.utils",
                "shop.settings.base",
                "shop.db_migrations.0007_fields",
                "shop.management.commands.send_invoices",
                "shop.templatetags.survey_tags",
                "shop.templatetags")) facts.add(module(alone));
        facts.add(uses("shop.utils", "shop.models"));
        facts.add(module("attic.zzz"));
        facts.add(module("attic.yyy"));
        return Plan.EMPTY.withAudit(SmallPlans.audit(facts));
    }

    private static Fact module(String name) {
        return new Fact.ModuleFact(name, name.replace('.', '/') + ".py", Place.UNKNOWN);
    }

    private static Fact uses(String from, String to) {
        return new Fact.DependencyFact(from, to, DependencyKind.IMPORT, 1, Place.UNKNOWN);
    }

    private String contextOf(String module) {
        return proposal.contexts().stream()
                .filter(c -> c.modules().contains(new ModuleId(module)))
                .map(SuggestedContext::name)
                .findFirst()
                .orElse("");
    }

    @Test
    void aCommandAndATemplateTagGoWhereTheirNameSays() {
        assertEquals(contextOf("shop.invoice.views"), contextOf("shop.management.commands.send_invoices"));
        assertEquals(contextOf("shop.survey.views"), contextOf("shop.templatetags.survey_tags"));
    }

    @Test
    void aMigrationFollowsTheModelsBesideIt() {
        for (String app : APPS)
            assertEquals(contextOf("shop." + app + ".models"), contextOf("shop." + app + ".migrations.0001_initial"));
        assertEquals(contextOf("shop.models"), contextOf("shop.db_migrations.0007_fields"));
        assertFalse(contextOf("shop.settings.base").isEmpty());
    }

    @Test
    void whatHasNothingInCommonIsLeftAndListed() {
        assertEquals(List.of(new ModuleId("attic.yyy"), new ModuleId("attic.zzz")), proposal.left());
    }

    @Test
    void applicationsStayWholeAndGiveTheNames() {
        for (String app : APPS)
            assertEquals(contextOf("shop." + app + ".views"), contextOf("shop." + app + ".queries"), app);
        assertEquals(contextOf("shop.invoice.views"), contextOf("shop.invoice_item.views"));
        var names = proposal.contexts().stream().map(SuggestedContext::name).toList();
        for (String name : names)
            assertFalse(name.toLowerCase(Locale.ROOT).matches(".*(shop|core|\\d).*"), names.toString());
        assertTrue(names.stream().anyMatch(n -> n.contains("nvoice")), names.toString());
        assertEquals(names.size(), names.stream().distinct().count());
    }

    @Test
    void drawnContextsGainWhatFollowsThem() {
        Plan drawn = SmallPlans.with(plan, "Mine");
        var context = drawn.contexts().firstKey();
        for (String file : List.of("models", "views", "urls", "queries"))
            drawn = drawn.withMembership(drawn.membership().plus(new ModuleId("shop.parcel." + file), context));
        var mine = Suggestion.suggest(drawn, Wish.USUAL).contexts().getFirst();
        assertEquals(context, mine.drawn());
        assertTrue(mine.added().contains(new ModuleId("shop.parcel.migrations.0001_initial")));
    }
}
