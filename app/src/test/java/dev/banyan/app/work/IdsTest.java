package dev.banyan.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void whatIsMadeInOneGoSortsInTheOrderItWasMade() {
        var made = Stream.generate(Ids::next).limit(20_000).toList();
        assertEquals(made, made.stream().sorted().distinct().toList());
    }

    @Test
    void anIdIsAUuidThatTellsWhenItWasMade() {
        long before = System.currentTimeMillis();
        UUID id = UUID.fromString(Ids.next());
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertTrue(id.getMostSignificantBits() >>> 16 >= before);
    }
}
