package dev.banyan.views;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Draws every room in both themes and two sizes, to be looked at: `mvn -pl views -am test -Dtest=PicturesTest
/// -Dsurefire.failIfNoSpecifiedTests=false -Dbanyan.pictures=/tmp/pictures`. With `-Dbanyan.room=audit` only one room.
@EnabledIfSystemProperty(named = "banyan.pictures", matches = ".+")
class PicturesTest extends WindowTest {

    @Test
    void everyRoomInBothThemes() throws IOException {
        Path folder = Path.of(System.getProperty("banyan.pictures"));
        String only = System.getProperty("banyan.room", "");
        for (String theme : List.of("light", "dark")) {
            fx(() -> shell().actions().get("theme." + theme).run().run());
            for (WorkbenchRoom room : rooms()) {
                if (!only.isEmpty() && !only.equals(room.id())) continue;
                fx(() -> shell().go(room.id()));
                picture(folder.resolve(room.id() + "-" + theme + ".png"), 1280, 800);
                picture(folder.resolve(room.id() + "-" + theme + "-large.png"), 1920, 1080);
            }
        }
    }

    /// Writes what the window shows at this size.
    protected void picture(Path file, int width, int height) throws IOException {
        Scene scene = ask(() -> shell().root().getScene());
        fx(() -> {
            scene.getWindow().setWidth(width);
            scene.getWindow().setHeight(height);
        });
        settle();
        WritableImage image = ask(() -> scene.snapshot(null));
        Picture.write(image, file);
    }
}
