package dev.banyan.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a script sees: results on one stream, trouble in one sentence on the other, and the exit code.
class CommandLineTest extends CommandTest {
    @BeforeEach
    void audit() throws IOException {
        Files.writeString(folder.resolve("edges.csv"), "source,target\nshop.basket,shop.order\nshop.order,shop.mail\n");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        assertEquals(0, run("import", in("shop.banyan"), in("edges.csv")), err::toString);
        run("info", in("shop.banyan"), "--json");
        String once = out.toString();
        assertEquals(0, run("import", in("shop.banyan"), in("edges.csv")));
        assertTrue(out.toString().contains("Nothing changes."), out.toString());
        run("info", in("shop.banyan"), "--json");
        assertEquals(once, out.toString());
    }

    @Test
    void theImportCountsDependenciesAsTheFiguresDo() {
        run("import", in("shop.banyan"), in("edges.csv"));
        assertTrue(out.toString().contains("2 dependencies are new."), out.toString());
        run("info", in("shop.banyan"), "--json");
        assertTrue(out.toString().contains("\"dependencies\" : 2,"), out.toString());
    }

    @Test
    void modularityWithoutContextsIsNotKnown() {
        run("import", in("shop.banyan"), in("edges.csv"));
        run("info", in("shop.banyan"), "--json");
        assertTrue(out.toString().contains("\"modularity\" : null"), out.toString());
        run("suggest", in("shop.banyan"), "--contexts", "2");
        run("info", in("shop.banyan"), "--json");
        assertFalse(out.toString().contains("\"modularity\" : null"), out.toString());
    }

    @Test
    void whereNothingDependsOnAnythingModularityIsNotKnown() throws IOException {
        Files.writeString(
                folder.resolve("sizes.csv"),
                "language,filename,blank,comment,code\nPython,shop/order/a.py,1,1,9\nPython,shop/stock/b.py,1,1,9\n");
        run("import", in("shop.banyan"), in("sizes.csv"));
        assertEquals(0, run("suggest", in("shop.banyan")), err::toString);
        assertTrue(out.toString().contains("modularity no data, 0 crossing dependencies"), out.toString());
    }

    @Test
    void aFileThatBreaksOffIsOfferedAndUsedOnlyWhenAsked() throws IOException {
        Files.writeString(
                folder.resolve("cut.json"),
                "{\"shop.a\": [[\"shop.b\", 3, \"import b\"]],\n\"shop.c\": [[\"shop.d\", 4, \"imp");
        run("import", in("shop.banyan"), in("edges.csv"), in("cut.json"));
        assertTrue(out.toString().contains("readable until line 2"), out.toString());
        assertTrue(out.toString().contains("With --partly"), out.toString());
        assertTrue(out.toString().contains("2 dependencies are new."), out.toString());
        assertEquals(0, run("import", in("shop.banyan"), in("cut.json"), "--partly", "--json"));
        assertTrue(out.toString().contains("\"until\" : \"line 2\""), out.toString());
        assertTrue(out.toString().contains("new, until line 2"), out.toString());
        run("info", in("shop.banyan"), "--json");
        assertTrue(out.toString().contains("\"dependencies\" : 3,"), out.toString());
    }

    @Test
    void theCheckMeasuresTheParityThatATemplateAsksFor() throws IOException {
        Files.writeString(
                folder.resolve("urls.json"),
                "[{\"url\": \"/order/<pk>/\", \"module\": \"shop.order.view\", \"name\": \"order\","
                        + " \"decorators\": \"\"}]");
        Path shadow = Files.writeString(
                folder.resolve("shadow.csv"), "endpoint,compared,mismatched\nGET /order/17/,54210,95\nvat,10,9\n");
        run("import", in("shop.banyan"), in("edges.csv"), in("urls.json"));
        run("suggest", in("shop.banyan"), "--contexts", "1");
        assertEquals(0, run("order", in("shop.banyan"), "--template=six-step-rescue"), err::toString);
        run("check", in("shop.banyan"));
        assertTrue(out.toString().contains("At least 99.9% the same of 1,000 or more compared"), out.toString());
        assertTrue(out.toString().contains("nothing was compared"), out.toString());
        run("import", in("shop.banyan"), shadow.toString());
        assertTrue(out.toString().contains("table of comparisons"), out.toString());
        run("check", in("shop.banyan"), "--json");
        assertTrue(out.toString().contains("\"measured\" : \"99.82% of 54,210 compared\""), out.toString());
        assertTrue(out.toString().contains("\"source\" : \"shadow.csv\""), out.toString());
        assertTrue(out.toString().contains("\"rule\" : \"parity too low\""), out.toString());
    }

    @Test
    void wrongUseIsTwo() {
        assertEquals(2, run("nonsense"));
        assertEquals(2, run("import"));
        run("import", in("shop.banyan"), in("edges.csv"));
        assertEquals(2, run("export", in("shop.banyan"), in("shop.pdf")));
    }

    @Test
    void whatCannotBeReadIsThreeAndSaidInOneLine() throws IOException {
        Files.writeString(folder.resolve("text.banyan"), "not a plan");
        for (String plan : List.of("absent.banyan", "text.banyan")) {
            assertEquals(3, run("info", in(plan)), plan);
            assertEquals("", out.toString());
            assertEquals(1, err.toString().lines().count(), err.toString());
        }
    }

    @Test
    void aTableNobodyKnowsIsReadByTheMappingThatWasSuggestedForIt() throws IOException {
        Files.writeString(
                folder.resolve("desk.csv"), "Nr;Titel;Modul\n1;Korb leer;shop.basket\n2;Kasse steht;shop.order\n");
        assertEquals(3, run("import", in("shop.banyan"), in("desk.csv")));
        assertEquals(0, run("map-table", in("desk.csv"), "--suggest"), err::toString);
        Path mapping = Files.writeString(folder.resolve("desk.banyan-mapping.json"), out.toString());
        assertEquals(
                0, run("import", in("shop.banyan"), in("desk.csv"), "--mapping", mapping.toString()), err::toString);
        assertTrue(out.toString().contains("table of incidents"), out.toString());
        assertEquals(0, run("import", in("other.banyan"), in("desk.csv"), mapping.toString()), err::toString);
        assertTrue(out.toString().contains("mapping for tables of incidents"), out.toString());
    }

    @Test
    void aMappingThatIsMissingSomethingSaysWhat() throws IOException {
        Files.writeString(folder.resolve("t.csv"), "alpha,beta\n1,2\n");
        assertEquals(3, run("map-table", in("t.csv")));
        assertTrue(err.toString().contains("name it with --kind: incidents, traffic"), err.toString());
        assertEquals(1, run("map-table", in("t.csv"), "--kind", "sizes"));
        assertTrue(err.toString().contains("no column is named for \"file\""), err.toString());
        assertTrue(out.toString().contains("\"alpha\""), out.toString());
        assertEquals(2, run("map-table", in("t.csv"), "--kind", "birds"));
        assertEquals(3, run("map-table", in("none.csv")));
        assertEquals(3, run("import", in("shop.banyan"), in("edges.csv"), "--mapping", in("edges.csv")));
    }

    @Test
    void aTemplateBesideThePlanIsKnownByItsIdAndABrokenOneIsToldInOneSentence() throws IOException {
        run("import", in("shop.banyan"), in("edges.csv"));
        run("suggest", in("shop.banyan"));
        run("templates", "six-step-rescue", "--json");
        Files.writeString(
                folder.resolve("team.banyan-template.json"),
                out.toString().replace("\"id\" : \"six-step-rescue\"", "\"id\" : \"our-team\""));
        Files.writeString(folder.resolve("bad.banyan-template.json"), "{");
        assertEquals(0, run("templates", "--beside", in("shop.banyan")), err::toString);
        assertTrue(out.toString().lines().anyMatch(l -> l.startsWith("our-team") && l.contains("beside the plan")));
        assertEquals(
                List.of("bad.banyan-template.json cannot be used as a template: it is no whole JSON, line 1."),
                err.toString().lines().toList());
        assertEquals(0, run("order", in("shop.banyan"), "--dry-run", "--template=our-team"), err::toString);
    }

    @Test
    void templatesAreListedShownAndGivenBackAsAFile() throws IOException {
        assertEquals(0, run("templates"), err::toString);
        assertTrue(out.toString().contains("five-stages"));
        assertEquals(0, run("templates", "six-step-rescue"), err::toString);
        assertTrue(out.toString().contains("Rule: stop the bleeding first, because a team that is paged"));
        out.getBuffer().setLength(0);
        assertEquals(0, run("templates", "seven-step-workflow", "--json"), err::toString);
        Path own = folder.resolve("own.banyan-template.json");
        Files.writeString(own, out.toString().replace("\"Parity tests\"", "\"Tests of parity\""));
        run("import", in("shop.banyan"), in("edges.csv"));
        run("suggest", in("shop.banyan"), "--contexts", "2");
        assertEquals(0, run("order", in("shop.banyan"), "--template=" + own), err::toString);
        assertTrue(out.toString().contains("Tests of parity"));
        assertEquals(2, run("templates", "waltz"));
        assertTrue(err.toString().contains("There is no template waltz; there are six-step-rescue,"), err::toString);
        Files.writeString(own, "{}");
        assertEquals(3, run("templates", own.toString()));
    }
}
