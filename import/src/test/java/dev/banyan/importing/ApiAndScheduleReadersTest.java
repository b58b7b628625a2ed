package dev.banyan.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.banyan.model.audit.Fact.EndpointFact;
import dev.banyan.model.audit.Fact.JobFact;
import dev.banyan.model.audit.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the readers of API descriptions and schedules say, value by value.
class ApiAndScheduleReadersTest {
    @Test
    void operationsOfYamlHaveTheirLineAndTheFirstServerInFront() throws Exception {
        assertEquals(
                List.of(
                        new EndpointFact("/api/v2/orders/{id}", "", "readOrder", Place.line(8)),
                        new EndpointFact("/api/v2/orders/{id}", "", "POST /api/v2/orders/{id}", Place.line(12)),
                        new EndpointFact("/api/v2/orders/{id}", "", "DELETE /api/v2/orders/{id}", Place.line(13)),
                        new EndpointFact("/api/v2/baskets", "", "listBaskets", Place.line(14))),
                ReadText.sample("openapi-yaml", "odd.yaml").facts());
    }

    @Test
    void theBasePathOfSwaggerMayStandBehindTheOperations() throws Exception {
        assertEquals(
                new EndpointFact("/api/v1/orders/{id}/", "", "orders_read", Place.at("/paths/~1orders~1{id}~1/get")),
                ReadText.sample("openapi-json", "swagger2.json").facts().getFirst());
    }

    @Test
    void bothWritingsOfAnInterfaceTellTheSame() throws Exception {
        List<EndpointFact> json =
                ReadText.sample("openapi-json", "openapi.json").of(EndpointFact.class);
        List<EndpointFact> yaml =
                ReadText.sample("openapi-yaml", "openapi.yaml").of(EndpointFact.class);
        assertEquals(
                yaml.stream().map(e -> e.route() + e.name()).toList(),
                json.stream().limit(yaml.size()).map(e -> e.route() + e.name()).toList());
    }

    @Test
    void theTasksOfADumpAreJoinedToTheirSchedules() throws Exception {
        assertEquals(
                List.of(
                        new JobFact("ten", "shop.tasks.ten", "every 10 minutes", true, Place.at("/2")),
                        new JobFact("night", "shop.tasks.night", "0,30 */4 15 * 1-5", false, Place.at("/3")),
                        new JobFact("sun", "shop.tasks.sun", "at sunset", true, Place.at("/4")),
                        new JobFact("once", "shop.tasks.once", "once at 2026-12-31T23:59:00Z", true, Place.at("/5")),
                        new JobFact("lost", "shop.tasks.lost", "", true, Place.at("/6"))),
                ReadText.sample("celery-beat-json", "whole-dump.json").facts());
    }

    @ParameterizedTest
    @CsvSource({"diffsettings-5.2.txt", "report-5.3.txt"})
    void aPrintedCrontabIsReadInTheOrderOfItsLegend(String file) throws Exception {
        JobFact job = ReadText.sample("celery-beat-settings", file).of(JobFact.class).stream()
                .filter(j -> j.name().equals("compute-sla"))
                .findFirst()
                .orElseThrow();
        assertEquals("30 7 * 12 1-5", job.schedule());
        assertEquals("dojo.tasks.async_sla", job.task());
    }

    @Test
    void aScheduleMayStandInTheSettingsAsCode() throws Exception {
        var read = ReadText.sample("celery-beat-settings", "settings.py.txt");
        assertEquals(
                List.of("0 2,14 * * sun", "every 15 minutes", "every day", "at sunset"),
                read.of(JobFact.class).stream().map(JobFact::schedule).toList());
        assertEquals("[an entry without a task was left out]", read.told());
    }

    @Test
    void ofACommandOnlyWhatRunsIsKept() throws Exception {
        assertEquals(
                List.of(
                        new JobFact("manage.py clearsessions", "clearsessions", "5 4 * * *", true, Place.line(6)),
                        new JobFact("shop.jobs.sync", "shop.jobs.sync", "*/10 8-18 * * mon-fri", true, Place.line(7)),
                        new JobFact("backup.sh", "/srv/shop/bin/backup.sh", "0 0 * * *", true, Place.line(8)),
                        new JobFact("curl", "curl", "0 0 1,15 * 7", true, Place.line(9)),
                        new JobFact("celery", "celery", "at start", true, Place.line(10))),
                ReadText.sample("crontab", "user.txt").facts());
    }

    @Test
    void theCrontabOfTheSystemHasAColumnForTheUser() throws Exception {
        assertEquals(
                List.of("run-parts", "manage.py expire_baskets"),
                ReadText.sample("crontab", "etc-crontab.txt").of(JobFact.class).stream()
                        .map(JobFact::name)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "celery-beat-json,whole-dump.json",
        "celery-beat-settings,diffsettings-5.2.txt",
        "crontab,user.txt",
    })
    void noArgumentIsKept(String format, String file) throws Exception {
        String all = ReadText.sample(format, file).toString();
        assertFalse(all.matches("(?s).*(secret|password|example|somebody).*"), all);
    }
}
