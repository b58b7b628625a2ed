package dev.banyan.importing.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Fact.FindingFact;
import dev.banyan.model.audit.Fact.MaintainabilityFact;
import dev.banyan.model.audit.Fact.ModuleFact;
import dev.banyan.model.audit.Fact.SizeFact;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.SourceId;
import dev.banyan.model.laws.RandomAudits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    @Test
    void whatIsSentArrives() throws Exception {
        var random = new Random(7);
        for (int round = 0; round < 400; round++) {
            var sent = new ArrayList<Reading>();
            for (int i = random.nextInt(4); i >= 0; i--) sent.add(new RandomAudits(random).reading());
            assertEquals(sent, received(bytes(sent, Reading.class), Reading.class));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "\u00fcber",
                "\u4e2d\u6587 \ud83c\udf33",
                "half \ud83c of a pair",
                "\0 and \n",
                "\u0000\uffff"
            })
    void everyTextSurvivesShortAndLong(String text) throws Exception {
        for (int times : List.of(1, 300, 40_000)) {
            String all = text.repeat(times);
            List<Fact> sent = List.of(
                    new ModuleFact(all, all, Place.at(all)),
                    new ModuleFact(all + "x", null, new Place(3, all + "/y")),
                    new ModuleFact(all, "", Place.at(all)));
            assertEquals(sent, received(bytes(sent, Fact.class), Fact.class));
        }
    }

    @Test
    void numbersAtTheirEndsSurvive() throws Exception {
        List<Fact> sent = List.of(
                new SizeFact("a", Integer.MIN_VALUE, Integer.MAX_VALUE, Place.line(Integer.MAX_VALUE)),
                new MaintainabilityFact("b", Double.NaN, Place.UNKNOWN),
                new MaintainabilityFact("b", Double.NEGATIVE_INFINITY, Place.UNKNOWN),
                new MaintainabilityFact("b", -0.0, Place.UNKNOWN));
        assertEquals(sent, received(bytes(sent, Fact.class), Fact.class));
    }

    @Test
    void theDictionaryForgetsTheSameOnBothSides() throws Exception {
        var sent = new ArrayList<Fact>();
        var random = new Random(3);
        for (int i = 0; i < 60_000; i++) {
            String name = "m" + random.nextInt(2 * SentTexts.ROOM);
            sent.add(new ModuleFact(name, null, Place.line(i)));
        }
        assertEquals(sent, received(bytes(sent, Fact.class), Fact.class));
    }

    @Test
    void aTextThatComesAgainTakesFewBytes() throws Exception {
        var fact = new FindingFact("shop/basket/views.py", 12, "E501", "low", "line too long", Place.at("/results/12"));
        int one = bytes(List.of(fact), Fact.class).length;
        int ten = bytes(java.util.Collections.nCopies(10, fact), Fact.class).length;
        assertTrue(ten - one < 9 * 30, ten + " bytes");
    }

    @Test
    void damagedBytesAreTroubleAndNothingElse() throws Exception {
        var random = new Random(11);
        for (int round = 0; round < 4_000; round++) {
            byte[] good = bytes(List.of(new RandomAudits(random).reading()), Reading.class);
            byte[] bad = Arrays.copyOf(good, random.nextInt(4) == 0 ? random.nextInt(good.length) : good.length);
            for (int hit = random.nextInt(5); hit >= 0 && bad.length > 0; hit--)
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            try {
                received(bad, Reading.class);
            } catch (IOException e) {
                assertTrue(e instanceof WireTrouble || e instanceof java.io.EOFException, e.toString());
            }
        }
    }

    @Test
    void aLengthThatIsALieCostsNoMemory() {
        assertThrows(IOException.class, () -> received(new byte[] {3, -1, -1, -1, 1, 2}, Fact.class));
        assertThrows(WireTrouble.class, () -> received(new byte[] {127, -1, -1, -1}, Fact.class));
        byte[] manyCharacters = {0, 0, 0, 7, 0, 0, -1, -1, -1, -1, 7};
        assertThrows(WireTrouble.class, () -> received(manyCharacters, Fact.class));
    }

    @Test
    void aPartThatMustBeThereIsNeverNull() throws Exception {
        byte[] bytes = bytes(List.of(new SourceId("abc")), SourceId.class);
        assertEquals(List.of(new SourceId("abc")), received(bytes, SourceId.class));
        byte[] unknown = {0, 0, 0, 2, (byte) (WireOut.KINDS + 5), 0};
        assertThrows(WireTrouble.class, () -> received(unknown, SourceId.class), "a byte is left over");
    }

    private static <T> byte[] bytes(List<? extends T> messages, Class<T> type) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MessageOut<T>(bytes, type, LOOKUP)) {
            for (T message : messages) out.send(message);
        }
        return bytes.toByteArray();
    }

    private static <T> List<T> received(byte[] bytes, Class<T> type) throws IOException {
        var all = new ArrayList<T>();
        try (var in = new MessageIn<T>(new ByteArrayInputStream(bytes), type, LOOKUP)) {
            for (Optional<T> next = in.next(); next.isPresent(); next = in.next()) all.add(next.get());
        }
        return all;
    }
}
