package dev.banyan.app.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.edit.Outcome;
import dev.banyan.model.edit.Outcome.Refused;
import java.nio.file.Path;

/// What a refusal reads like: one sentence for people that names the file.
final class Refusals {
    private static final int LONGEST = 220;

    private Refusals() {}

    static String of(Path file) {
        String sentence = assertThrows(
                        ProjectTrouble.class,
                        () -> Project.open(file, Sessions.patient()).close())
                .sentence();
        readsWell(sentence, file);
        return sentence;
    }

    static String of(Outcome outcome, Path file) {
        String sentence = assertInstanceOf(Refused.class, outcome).reason();
        readsWell(sentence, file);
        return sentence;
    }

    private static void readsWell(String sentence, Path file) {
        assertTrue(sentence.contains(file.getFileName().toString()), sentence);
        assertTrue(sentence.endsWith(".") && sentence.length() <= LONGEST, sentence);
        assertEquals(1, sentence.lines().count(), sentence);
        assertFalse(
                sentence.contains("Exception") || sentence.contains("org.") || sentence.contains("[SQLITE"), sentence);
    }
}
