package dev.banyan.views.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class OffersTest extends ApplicationTest {
    private final List<String> picked = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // made before every test
    private TextField field;

    @SuppressWarnings("NullAway.Init") // made before every test
    private Offers offers;

    @Override
    public void start(Stage stage) {
        field = new TextField();
        offers = Offers.below(field, List.of("Core team", "Data team", "Payments squad"), picked::add);
        stage.setScene(new Scene(new StackPane(offers), 300, 200));
        stage.show();
        field.requestFocus();
    }

    @Test
    void theKeysWalkThroughAllWords() {
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        assertEquals(List.of("Core team", "Data team", "Payments squad"), offers.shown());
        type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(List.of("Data team"), picked);
        assertEquals("Data team", field.getText());
        assertEquals(List.of(), offers.shown());
    }

    @Test
    void typingNarrowsThemAndAnyOtherWordStays() {
        write("team");
        assertEquals(List.of("Core team", "Data team"), offers.shown());
        write(" x");
        assertEquals(List.of(), offers.shown());
        assertEquals("team x", field.getText());
        assertEquals(List.of(), picked);
    }
}
