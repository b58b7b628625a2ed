package dev.banyan.views.map.picture;

import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Territory;
import dev.banyan.views.map.words.Names;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The shortest names of modules that tell them apart inside their context: the last part alone, or with the package
/// where several are called that ("group.views" beside "user.views").
final class ClearNames {
    private final BitSet alike = new BitSet();
    private @Nullable Scene of;

    String of(Scene scene, int module) {
        if (of != scene) look(scene);
        return alike.get(module)
                ? Names.tail(scene.id(module))
                : scene.id(module).shortName();
    }

    private void look(Scene scene) {
        of = scene;
        alike.clear();
        for (Territory t : scene.territories()) {
            Map<String, Integer> first = new HashMap<>();
            for (int m : t.members()) {
                Integer other = first.putIfAbsent(scene.id(m).shortName(), m);
                if (other == null) continue;
                alike.set(m);
                alike.set(other);
            }
        }
    }
}
