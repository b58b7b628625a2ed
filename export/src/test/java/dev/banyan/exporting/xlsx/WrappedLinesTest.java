package dev.banyan.exporting.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WrappedLinesTest {
    @Test
    void wordsThatFitTakeOneLine() {
        assertEquals(1, WrappedLines.of("", 10));
        assertEquals(1, WrappedLines.of("Error rate against before at most 1 times", 36));
    }

    @Test
    void wordsThatDoNotFitGoIntoTheNextLine() {
        assertEquals(2, WrappedLines.of("Days without traffic to the legacy code at least 90", 36));
        assertEquals(3, WrappedLines.of("aaaaaaaa aaaaaaaa aaaaaaaa", 11));
    }

    @Test
    void aWordLongerThanALineIsBroken() {
        assertEquals(4, WrappedLines.of("a".repeat(36), 11));
    }

    @Test
    void linesThatAreBrokenByHandCountEach() {
        assertEquals(3, WrappedLines.of("one\ntwo\nthree", 40));
    }

    @Test
    void narrowLettersTakeLess() {
        assertTrue(WrappedLines.width("illicit") < WrappedLines.width("someone"));
    }
}
