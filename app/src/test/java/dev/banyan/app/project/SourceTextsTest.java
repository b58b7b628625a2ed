package dev.banyan.app.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.SourceId;
import dev.banyan.model.edit.AuditEdit;
import dev.banyan.model.edit.SettingEdit;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextsTest {
    private static final byte[] TEXT = "from,to\na,b\n".repeat(50).getBytes(StandardCharsets.UTF_8);
    private static final SourceId EDGES = new SourceId("00112233445566aa");

    @TempDir(factory = MemoryDisk.class)
    Path folder;

    private static Audit audit() {
        var source = new Source(
                EDGES,
                "edges.csv",
                "ab".repeat(32),
                TEXT.length,
                "edge-table",
                "Edge table",
                Source.Certainty.CERTAIN,
                "from, to",
                1,
                Instant.parse("2026-11-20T14:01:00Z"));
        return new Audit(
                List.of(new Reading(source, List.of(new Fact.ModuleFact("a", null, Place.line(2))), List.of())),
                List.of());
    }

    private Project fresh() throws ProjectTrouble {
        return Project.create(folder.resolve("plan.banyan"), Plan.EMPTY, Sessions.patient());
    }

    @Test
    void theTextOfASourceComesWithItsAuditAndIsThereTomorrow() throws Exception {
        try (Project project = fresh()) {
            project.file().keepWithNextAudit(Map.of(EDGES, TEXT, new SourceId("ffffffffffffffff"), TEXT));
            project.store().apply(new SettingEdit.Rename("Before"));
            assertEquals(Optional.empty(), project.file().textOf(EDGES), "it waits for its source");
            project.store().apply(new AuditEdit.Accept(audit()));
        }
        try (Project project = Project.open(folder.resolve("plan.banyan"), Sessions.patient())) {
            assertArrayEquals(TEXT, project.file().textOf(EDGES).orElseThrow());
            assertEquals(Optional.empty(), project.file().textOf(new SourceId("ffffffffffffffff")));
        }
    }

    @Test
    void aTextThatIsTooLargeIsNotKept() throws Exception {
        try (Project project = fresh()) {
            project.file().keepWithNextAudit(Map.of(EDGES, new byte[SourceTexts.LARGEST + 1]));
            project.store().apply(new AuditEdit.Accept(audit()));
            assertEquals(Optional.empty(), project.file().textOf(EDGES));
        }
    }

    @Test
    void aCopyToSendHoldsNoTexts() throws Exception {
        Path whole = folder.resolve("whole.banyan");
        Path sent = folder.resolve("sent.banyan");
        try (Project project = fresh()) {
            project.file().keepWithNextAudit(Map.of(EDGES, TEXT));
            project.store().apply(new AuditEdit.Accept(audit()));
            project.saveCopy(whole, true);
            project.saveCopy(sent, false);
        }
        try (Project copy = Project.open(whole, Sessions.patient())) {
            assertArrayEquals(TEXT, copy.file().textOf(EDGES).orElseThrow());
        }
        try (Project copy = Project.open(sent, Sessions.patient())) {
            assertEquals(Optional.empty(), copy.file().textOf(EDGES));
            assertEquals(1, copy.store().plan().audit().sources().size());
        }
    }
}
