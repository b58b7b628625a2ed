package dev.banyan.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Fact.LibraryFact;
import dev.banyan.model.audit.Fact.LibraryNeedFact;
import dev.banyan.model.audit.Fact.ModuleFact;
import dev.banyan.model.audit.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What lists of libraries, lock files and trees become.
class LibraryReadersTest {
    private static List<String> needs(ReadText read) {
        return read.of(LibraryNeedFact.class).stream()
                .map(n -> n.library() + " > " + n.needs())
                .toList();
    }

    private static List<String> libraries(ReadText read) {
        return read.of(LibraryFact.class).stream()
                .map(l -> (l.name() + " " + l.version()).strip())
                .toList();
    }

    @Test
    void everyWayToWriteARequirementIsRead() throws Exception {
        ReadText read = ReadText.sample("requirements-txt", "everything.txt");
        assertEquals(
                List.of(
                        "Django 3.2.11",
                        "my_pkg",
                        "ed-pkg",
                        "zope.interface 5.4.0.post1",
                        "Pillow 9.0.0",
                        "numpy 1.22.0",
                        "foo 1.2",
                        "requests",
                        "six",
                        "flake8",
                        "uWSGI 2.0.20",
                        "attrs 21.4.0",
                        "pkg 1.0+local.1",
                        "name2 1.0",
                        "mysqlclient 2.1.0",
                        "epoch 1!2.0"),
                libraries(read));
        assertTrue(read.told().contains("drop it too: other.txt"), read.told());
        String all = read.facts() + read.told();
        assertFalse(all.contains("tok") || all.contains("u:p"), "an address may hold a password");
    }

    @Test
    void noticesOfPipAreNoLibraries() throws Exception {
        assertEquals(
                List.of("Django 3.2.11", "oscar 3.1"), libraries(ReadText.sample("pip-list-columns", "editable.txt")));
    }

    @Test
    void pipInspectTellsLicencesAndWhatIsNeededWithoutExtras() throws Exception {
        ReadText read = ReadText.sample("pip-inspect-json", "inspect.json");
        assertEquals(
                new LibraryFact("Django", "3.2.25", "pypi", "BSD-3-Clause", Place.at("/installed/0")),
                read.of(LibraryFact.class).getFirst());
        assertEquals(
                "Apache Software License", read.of(LibraryFact.class).get(1).licence());
        assertEquals("MIT OR Apache-2.0", read.of(LibraryFact.class).get(2).licence());
        assertEquals(List.of("Django > asgiref", "Django > sqlparse", "Django > typing-extensions"), needs(read));
    }

    @Test
    void whatStandsFurtherRightIsNeededByWhatStandsAbove() throws Exception {
        ReadText read = ReadText.sample("pipdeptree-text", "tree.txt");
        assertEquals(
                List.of("django-oscar > django", "django > asgiref", "django > sqlparse", "django-oscar > pillow"),
                needs(read));
        assertTrue(libraries(read).contains("sqlparse"), "a question mark is no version");
        assertEquals(List.of("A > B"), needs(ReadText.sample("pipdeptree-json", "missing.json")));
    }

    @Test
    void aLockFileInTomlTellsVersionsAndNeeds() throws Exception {
        ReadText poetry = ReadText.sample("toml-lock", "poetry.lock");
        assertEquals(List.of("asgiref 3.5.0", "Django 3.2.11", "sqlparse 0.4.1"), libraries(poetry));
        assertEquals(List.of("Django > asgiref", "Django > sqlparse"), needs(poetry));
        assertEquals("/package/1", poetry.of(LibraryFact.class).get(1).place().pointer());
        ReadText uv = ReadText.sample("toml-lock", "uv.lock");
        assertEquals(List.of("django 5.1.1", "asgiref 3.8.1"), libraries(uv), "the system itself is none");
        assertEquals(
                List.of("django > asgiref", "django > backports.zoneinfo"),
                needs(ReadText.sample("toml-lock", "pdm.lock")));
        ReadText cargo = ReadText.sample("toml-lock", "Cargo.lock");
        assertEquals("cargo", cargo.of(LibraryFact.class).getFirst().ecosystem());
        assertEquals(List.of("aho-corasick > memchr", "aho-corasick > syn"), needs(cargo));
    }

    @Test
    void brokenAndOversizedTomlIsRefusedInOneSentence() {
        UnreadableFile broken = assertThrows(
                UnreadableFile.class, () -> ReadText.of("toml-lock", "[[package]]\nname = \"a\"\nversion = ==\n"));
        assertEquals("file, line 3: it is not TOML from here on; make it again.", broken.sentence());
        String large = "[[package]]\nname = \"a\"\n" + "# a comment that says nothing at all\n".repeat(250_000);
        UnreadableFile refused = assertThrows(UnreadableFile.class, () -> ReadText.of("toml-lock", large));
        assertEquals(
                "file: it has more than 8 million characters; drop another list of libraries.", refused.sentence());
    }

    @Test
    void aPackageLockIsReadByPathOrByNameButNotTwice() throws Exception {
        ReadText two = ReadText.sample("package-lock-json", "version-2.json");
        assertEquals(List.of("a 1.0.0", "@s/c 1.2.3"), libraries(two));
        assertEquals(List.of("a > @s/c", "a > d"), needs(two));
        assertEquals(
                List.of("b 2.0.0", "a 1.0.0", "b 1.0.0", "@s/c"),
                libraries(ReadText.sample("package-lock-json", "version-1.json")));
        assertEquals(List.of("real 1.0.0"), libraries(ReadText.sample("package-lock-json", "version-3.json")));
    }

    @Test
    void bothFormsOfYarnAndOfPnpmSayTheSame() throws Exception {
        assertEquals(
                List.of("@babel/code-frame 7.12.13", "chalk 2.4.2"),
                libraries(ReadText.sample("yarn-lock", "version-1.lock")));
        ReadText berry = ReadText.sample("yarn-lock", "version-6.lock");
        assertEquals(List.of("@babel/code-frame 7.12.13"), libraries(berry), "the workspace is the system");
        assertEquals(List.of("@babel/code-frame > @babel/highlight"), needs(berry));
        ReadText five = ReadText.sample("pnpm-lock", "version-5.yaml");
        assertEquals(List.of("a 1.0.0", "@s/b 2.0.0"), libraries(five));
        assertEquals(List.of("a > @s/b"), needs(five));
        ReadText nine = ReadText.sample("pnpm-lock", "version-9.yaml");
        assertEquals(List.of("@s/b 2.0.0", "a 1.0.0"), libraries(nine));
        assertEquals(List.of("@s/b > a"), needs(nine));
    }

    @Test
    void whatPhpItselfOffersIsNoLibraryAndAPathOfRubyIsTheSystem() throws Exception {
        ReadText php = ReadText.sample("composer-lock", "composer.lock");
        assertEquals(List.of("symfony/console > symfony/string"), needs(php));
        assertEquals("symfony/console 5.4.1", libraries(php).getFirst());
        assertEquals(
                List.of("actionview 6.0.3", "activesupport 6.0.3", "builder 3.2.4"),
                libraries(ReadText.sample("gemfile-lock", "Gemfile.lock")));
    }

    @Test
    void everyDrawingOfMavenTellsTheSameLibrariesAndNeeds() throws Exception {
        ReadText json = ReadText.sample("maven-tree-json", "tree.json");
        List<String> names = libraries(json).stream().sorted().toList();
        List<String> needs = needs(json).stream().sorted().toList();
        for (String other : List.of(
                "maven-tree-text/tree.txt", "maven-tree-text/tree.tgf", "graphml/maven.graphml", "dot/maven.dot")) {
            ReadText read = ReadText.sample(other.split("/")[0], other.split("/")[1]);
            assertEquals(names, libraries(read).stream().sorted().toList(), other);
            assertEquals(needs, needs(read).stream().sorted().toList(), other);
            assertEquals(List.of(), read.of(ModuleFact.class), other);
        }
        assertTrue(names.contains("ch.qos.logback:logback-core 1.2.11"), "a name of Maven has two parts");
        assertTrue(needs.contains("ch.qos.logback:logback-classic > ch.qos.logback:logback-core"));
    }

    @Test
    void aTreeInTheLogOfABuildIsReadForEachOfItsModules() throws Exception {
        ReadText read = ReadText.sample("maven-tree-text", "log.txt");
        assertEquals(List.of("org.a:a 1.0", "org.b:b 2.0", "org.c:c 3.0"), libraries(read));
        assertEquals(List.of("org.a:a > org.b:b"), needs(read));
    }
}
