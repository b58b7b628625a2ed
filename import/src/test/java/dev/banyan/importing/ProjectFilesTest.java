package dev.banyan.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.banyan.model.audit.Fact.LibraryFact;
import dev.banyan.model.audit.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the files of a project say of what it is built on.
class ProjectFilesTest {
    @Test
    void theImageOfPythonSaysTheVersionOfPython() throws Exception {
        assertEquals(
                List.of(new LibraryFact("python", "3.8.12", "docker", "", Place.line(8))),
                ReadText.sample("dockerfile", "Dockerfile.django").facts());
    }

    @Test
    void aVersionMayStandInAnArgumentAndAWordIsNone() throws Exception {
        var read = ReadText.sample("dockerfile", "odd.txt");
        assertEquals(
                List.of(
                        new LibraryFact("python", "3.6.15", "docker", "", Place.line(4)),
                        new LibraryFact("node", "", "docker", "", Place.line(8))),
                read.facts());
        assertEquals("[an image whose name is not in the file]", read.told());
    }

    @Test
    void imagesBuiltFromTheSystemAreNotLibraries() throws Exception {
        assertEquals(
                List.of(
                        new LibraryFact("postgres", "12.4", "docker", "", Place.line(2)),
                        new LibraryFact("redis", "", "docker", "", Place.line(9))),
                ReadText.sample("docker-compose", "odd.yml").facts());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "setup.cfg|[Django 3.2.11, celery , pytz ]",
                "pyproject.toml|[Django 4.2.1, celery ]",
                "poetry.toml|[Django 3.2.11, celery 5.2.2, requests ]",
            })
    void onlyExactVersionsAreVersions(String file, String libraries) throws Exception {
        assertEquals(
                libraries,
                ReadText.sample("python-project", file).of(LibraryFact.class).stream()
                        .map(l -> l.name() + " " + l.version())
                        .toList()
                        .toString());
    }
}
