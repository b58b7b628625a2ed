package dev.banyan.views;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.SourceId;
import dev.banyan.model.example.ExamplePlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Draws every room in both themes and two sizes, to be looked at: `mvn -pl views -am test -Dtest=PicturesTest
/// -Dsurefire.failIfNoSpecifiedTests=false -Dbanyan.pictures=/tmp/pictures`. With `-Dbanyan.room=audit` only one room.
@EnabledIfSystemProperty(named = "banyan.pictures", matches = ".+")
class PicturesTest extends WindowTest {
    @Override
    protected Plan plan() {
        return ExamplePlan.plan();
    }

    @Test
    void inspectorsAndMessages() throws IOException {
        Path folder = Path.of(System.getProperty("banyan.pictures"));
        open(SmallPlan.plan());
        fx(() -> shell().go("audit"));
        fx(() -> workbench().selection().select(new Subject.OfSource(new SourceId("coverage"))));
        fx(() -> ((Button) shell().root().lookup("#map-names")).fire());
        picture(folder.resolve("inspector-source.png"), 1280, 800);
        fx(() -> workbench().selection().select(new Subject.OfLibrary("django")));
        picture(folder.resolve("inspector-library.png"), 1280, 800);
        fx(() -> {
            shell().say(new Message("coverage.json could not be read: it ends in line 12.", "details"));
            jobs.hold("Reading coverage.json", "12,000 records");
        });
        picture(folder.resolve("messages.png"), 1280, 800);
    }

    @Test
    void everyRoomInBothThemes() throws IOException {
        Path folder = Path.of(System.getProperty("banyan.pictures"));
        String only = System.getProperty("banyan.room", "");
        for (String theme : List.of("light", "dark")) {
            fx(() -> shell().actions().get("theme." + theme).run().run());
            fx(() -> shell().start());
            picture(folder.resolve("start-" + theme + ".png"), 1280, 800);
            open(plan());
            fx(() -> shell().actions().get("find").run().run());
            picture(folder.resolve("palette-" + theme + ".png"), 1280, 800);
            key(KeyCode.ESCAPE);
            fx(() -> shell().actions().get("help.keys").run().run());
            picture(folder.resolve("keys-" + theme + ".png"), 1280, 800);
            key(KeyCode.ESCAPE);
            for (WorkbenchRoom room : rooms()) {
                if (!only.isEmpty() && !only.equals(room.id())) continue;
                fx(() -> shell().go(room.id()));
                picture(folder.resolve(room.id() + "-" + theme + ".png"), 1280, 800);
                picture(folder.resolve(room.id() + "-" + theme + "-large.png"), 1920, 1080);
                for (Action action : room.id().equals("audit") ? roomActions("audit.") : List.<Action>of()) {
                    fx(() -> action.run().run());
                    picture(folder.resolve(action.id() + "-" + theme + ".png"), 1280, 800);
                }
            }
        }
    }

    private List<Action> roomActions(String prefix) {
        return ask(() -> shell().actions().all().stream()
                .filter(a -> a.id().startsWith(prefix))
                .toList());
    }

    /// Writes what the window shows at this size; larger than the screen of the headless platform, so the window's
    /// content is laid out by hand.
    private void picture(Path file, int width, int height) throws IOException {
        var root = shell().root();
        fx(() -> {
            if (root.getScene().getRoot() == root) {
                Scene scene = root.getScene();
                scene.setRoot(new Group());
                scene.setRoot(new Pane(root));
            }
            root.setPrefSize(width, height);
        });
        settle();
        WritableImage image = ask(() -> root.snapshot(null, null));
        Picture.write(image, file);
    }
}
