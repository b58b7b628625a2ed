package dev.banyan.importing;

import static dev.banyan.importing.ByFormat.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.importing.complexity.CodeChartaReader;
import dev.banyan.importing.graph.DependencyCruiserReader;
import dev.banyan.importing.graph.GraphMlReader;
import dev.banyan.importing.graph.JdepsReader;
import dev.banyan.importing.graph.MermaidReader;
import dev.banyan.importing.graph.NodeLinkReader;
import dev.banyan.importing.graph.PlantUmlReader;
import dev.banyan.importing.graph.PydepsReader;
import dev.banyan.importing.graph.StructurizrReader;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Fact.ChangeFact;
import dev.banyan.model.audit.Fact.CoChangeFact;
import dev.banyan.model.audit.Fact.ComplexityFact;
import dev.banyan.model.audit.Fact.DependencyFact;
import dev.banyan.model.audit.Fact.ModuleFact;
import dev.banyan.model.audit.Fact.SizeFact;
import dev.banyan.model.audit.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Graphs: who depends on whom, and what is the system's own.
final class GraphReadersTest {
    private static Fact imports(String from, String to, int weight, Place place) {
        return new DependencyFact(from, to, DependencyKind.IMPORT, weight, place);
    }

    private static List<String> edges(Facts facts) {
        return facts.all().stream()
                .filter(DependencyFact.class::isInstance)
                .map(DependencyFact.class::cast)
                .map(d -> d.from() + " > " + d.to())
                .toList();
    }

    private static List<String> modules(Facts facts) {
        return facts.all().stream()
                .filter(ModuleFact.class::isInstance)
                .map(f -> ((ModuleFact) f).name())
                .toList();
    }

    @Test
    void jdepsNamesAClassInEveryLineOrOnceAboveThem() throws Exception {
        List<Fact> expected = List.of(
                new ModuleFact("a.B", null, Place.line(2)),
                imports("a.B", "java.lang.Object", 1, Place.at("line 2")),
                imports("a.B", "a.C$D", 1, Place.at("line 3")));
        assertEquals(expected, read(new JdepsReader(), """
                        classes -> java.base
                           a.B    -> java.lang.Object    java.base
                           a.B    -> a.C$D               classes
                        """).all());
        assertEquals(List.of("a.B > java.lang.Object", "a.B > a.C$D"), edges(read(new JdepsReader(), """
                        shop.jar -> /jre/lib/rt.jar
                           a.B (shop.jar)
                              -> java.lang.Object
                              -> a.C$D               shop.jar
                        """)));
    }

    @Test
    void theSummaryOfJdepsIsToldToSayNothingOfModules() throws Exception {
        Facts facts = read(new JdepsReader(), "classes -> java.base\nclasses -> not found\n");
        assertEquals(0, facts.size());
        assertTrue(facts.warnings().toString().contains("-verbose:class"));
    }

    @Test
    void mermaidKnowsWordsOnLinksChainsAndSets() throws Exception {
        Facts facts = read(new MermaidReader(), """
                flowchart LR; a -- uses --> b
                  a & b -->|calls| c["shop.core"] -.-> d[Some words]
                  e <--> f; g ~~~ h
                """);
        assertEquals(
                List.of("a > b", "a > shop.core", "b > shop.core", "shop.core > d", "e > f", "f > e"), edges(facts));
        assertEquals(List.of(), facts.warnings());
    }

    @Test
    void plantUmlKnowsWhichWayAnArrowPoints() throws Exception {
        Facts facts = read(new PlantUmlReader(), """
                @startuml
                class a.Order
                a.Order *-- a.Line
                a.Tax --o a.Order
                a.Money <|-- a.Euro
                a.Euro ..|> a.Coin
                a.Shop <.. a.Web
                a.One <--> a.Two : both
                a.Big "1" -left-> "0..*" a.Small
                @enduml
                """);
        assertEquals(
                List.of(
                        "a.Order > a.Line",
                        "a.Order > a.Tax",
                        "a.Euro > a.Money",
                        "a.Euro > a.Coin",
                        "a.Web > a.Shop",
                        "a.One > a.Two",
                        "a.Two > a.One",
                        "a.Big > a.Small"),
                edges(facts));
    }

    @Test
    void partsOfADrawingAreModulesAndWhatHoldsThemIsNot() throws Exception {
        Facts facts = ByFormat.sample("plantuml", "shop.puml");
        assertEquals(List.of("shop.web", "orders", "shop.billing", "shop.stock"), modules(facts));
        assertEquals(
                List.of(
                        "shop.web > orders",
                        "shop.web > Bank",
                        "shop.billing > shop.stock",
                        "shop.stock > shop.web",
                        "shop.billing > office.Ledger"),
                edges(facts));
    }

    @Test
    void aSequenceDiagramSaysNothingOfModules() {
        byte[] sequence = "@startuml\nparticipant Web\nWeb -> Shop : order\n@enduml".getBytes(StandardCharsets.UTF_8);
        assertEquals(Recognition.NO, new PlantUmlReader().recognise(Head.of("x", sequence, false)));
    }

    @Test
    void aDotGraphIsNoFlowchart() {
        for (String dot : List.of("graph {\n a -- b\n}", "graph TD {\n a -- b\n}", "graph \"x\" {\n}"))
            assertEquals(
                    Recognition.NO,
                    new MermaidReader().recognise(Head.of("x", dot.getBytes(StandardCharsets.UTF_8), false)));
    }

    @Test
    void aPartOfAnArchitectureIsNamedByItsPackage() throws Exception {
        Facts facts = read(new StructurizrReader(), """
                {"model": {"people": [{"id": "1", "relationships": [{"sourceId": "1", "destinationId": "2"}]}],
                 "softwareSystems": [{"id": "2", "name": "Shop", "containers": [{"id": "3", "name": "Web", "components": [
                  {"id": "4", "name": "Basket", "properties": {"package": "shop.basket"},
                   "relationships": [{"sourceId": "4", "destinationId": "5"}]}]}]},
                  {"id": "5", "name": "Bank", "location": "External"}]}, "views": {}}
                """);
        assertEquals(List.of("shop.basket", "Web", "Shop"), modules(facts));
        assertEquals(List.of("shop.basket > Bank"), edges(facts));
        assertEquals(
                List.of(DependencyKind.CALL),
                facts.all().stream()
                        .filter(DependencyFact.class::isInstance)
                        .map(f -> ((DependencyFact) f).kind())
                        .toList());
    }

    @Test
    void whatNodeBringsAlongIsNoModuleOfTheSystem() throws Exception {
        Facts facts = read(new DependencyCruiserReader(), """
                {"modules": [{"source": "src/a.js", "dependencies": [
                  {"resolved": "node_modules/x/i.js", "module": "x"}, {"resolved": "", "module": "./gone"}]},
                 {"source": "node_modules/x/i.js", "dependencies": [{"resolved": "fs", "module": "fs"}]},
                 {"source": "fs", "coreModule": true, "dependencies": []}], "summary": {}}
                """);
        assertEquals(List.of("src/a.js"), modules(facts));
        assertEquals(List.of("src/a.js > node_modules/x/i.js", "src/a.js > ./gone"), edges(facts));
    }

    @Test
    void linksMayNumberNodesByPosition() throws Exception {
        String nodes = "{\"nodes\": [{\"name\": \"a\"}, {\"name\": \"b\"}, {\"name\": \"c\"}], ";
        assertEquals(
                List.of("a > c"),
                edges(read(new NodeLinkReader(), nodes + "\"links\": [{\"source\": 0, \"target\": 2}]}")));
    }

    @Test
    void whatInstalledPackagesImportIsLeftOutAndCounted() throws Exception {
        Facts facts = read(new PydepsReader(), """
                {"a": {"bacon": 1, "imports": ["x"], "name": "a", "path": "/srv/a.py"},
                 "x": {"bacon": 2, "imports": ["os"], "name": "x", "path": "/usr/lib/python3/dist-packages/x.py"}}
                """);
        assertEquals(List.of("a > x"), edges(facts));
        assertEquals(
                "what 1 modules of installed packages import was left out",
                facts.warnings().getFirst().message());
    }

    @Test
    void edgesWithoutDirectionAreTold() throws Exception {
        Facts facts = read(new GraphMlReader(), """
                <graphml><graph edgedefault="undirected"><node id="a.b"/><node id="a.c"/>
                <edge source="a.b" target="a.c"/></graph></graphml>
                """);
        assertTrue(
                facts.warnings().toString().contains("no direction"),
                facts.warnings().toString());
    }

    @Test
    void aFileOfCodeChartaHasSizeComplexityAndChanges() throws Exception {
        Facts facts = read(new CodeChartaReader(), """
                {"checksum": "x", "data": {"projectName": "shop", "apiVersion": "1.3", "nodes": [{"name": "root",
                 "type": "Folder", "children": [{"name": "src", "type": "Folder", "children": [{"name": "a.py",
                 "type": "File", "attributes": {"rloc": 80, "loc": 100, "complexity": 20, "functions": 6,
                 "max_complexity_per_function": 9, "number_of_commits": 12, "number_of_authors": 3}}]}]}],
                 "edges": [{"fromNodeName": "/root/src/a.py", "toNodeName": "/root/b.py",
                  "attributes": {"pairingRate": 60, "avgCommits": 10}}]}}
                """);
        var place = Place.at("/data/nodes/0/children/0/children/0");
        assertEquals(
                List.of(
                        new SizeFact("src/a.py", 100, 80, place),
                        new ComplexityFact("src/a.py", 6, 20, 9, "", place),
                        new ChangeFact("src/a.py", 12, -1, -1, 3, Double.NaN, null, null, place),
                        new CoChangeFact("src/a.py", "b.py", 6, Place.at("/data/edges/0"))),
                facts.all());
    }

    @Test
    void aBareListOfNamesIsToldToSayNothing() {
        for (String list : List.of("[\"django\", \"sorl\"]", "[\"src/a.py\", \"src/b.py\"]")) {
            Head head = Head.of("x.json", list.getBytes(StandardCharsets.UTF_8), false);
            String sentence = KnownTrouble.in("x.json", head).orElseThrow().sentence();
            assertTrue(sentence.contains("list of names"), sentence);
        }
    }
}
