package dev.banyan.views.map.picture;

import dev.banyan.model.SeamId;
import dev.banyan.model.map.Box;
import dev.banyan.model.map.PackageLine;
import dev.banyan.views.map.scene.ColourBy;
import dev.banyan.views.map.scene.Look;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Show;
import dev.banyan.views.map.scene.Territory;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.paint.Color;

/// Which lines between packages are drawn at a scale, and how: inside a context the main ties of each package and
/// more of them the nearer one looks; between contexts only those of what is selected, since the seam stands for
/// the others.
final class PackageTies {
    /// A package that is selected shows at most so many of its lines.
    private static final int MOST_OF_ONE = 40;

    private final Scene scene;
    private final Look look;
    private final double strength;
    private final double ranks;
    private final double size;
    private final BitSet selected = new BitSet();
    private final double asked;

    /// @param scale pixels of the window per map unit
    PackageTies(Scene scene, Look look, Levels levels, double scale) {
        this.scene = scene;
        this.look = look;
        strength = levels.packageLines();
        ranks = 1 + 2.5 * Math.max(0, scale / Show.PACKAGES_FROM - 1);
        size = Math.clamp(scale / Show.MODULES_FROM, 0.6, 1.3);
        if (strength > 0)
            look.selected().stream()
                    .map(m -> m < scene.size() ? scene.parcelOf()[m] : -1)
                    .filter(p -> p >= 0)
                    .forEach(selected::set);
        asked = 0.75 * Math.clamp(Math.sqrt(4.0 / Math.max(1, selected.cardinality())), 0.3, 1);
    }

    boolean any() {
        return strength > 0;
    }

    /// Tells the numbers of the lines that may pass through an area.
    void in(Box view, IntConsumer number) {
        List<PackageLine> all = scene.lines().all();
        for (int i = 0; i < all.size(); i++) {
            PackageLine line = all.get(i);
            if (appears(line) > 0 && line.bow().meets(view)) number.accept(i);
        }
    }

    /// How far a line has appeared, 0 to 1.
    private double appears(PackageLine line) {
        if (chosen(line)) return Math.clamp(Math.max(ranks, MOST_OF_ONE) - line.rank(), 0, 1);
        int one = scene.parcels().get(line.one()).owner(),
                other = scene.parcels().get(line.other()).owner();
        if (one == other) return Math.clamp(ranks - line.rank(), 0, 1);
        SeamId seam = look.seam();
        Territory a = scene.territories().get(one), b = scene.territories().get(other);
        boolean asked = look.marks(a)
                || look.marks(b)
                || seam != null && (a.is(seam.one()) && b.is(seam.other()) || a.is(seam.other()) && b.is(seam.one()));
        return asked ? Math.clamp(2 * ranks - line.rank(), 0, 1) : 0;
    }

    private boolean chosen(PackageLine line) {
        return selected.get(line.one()) || selected.get(line.other());
    }

    double strength(PackageLine line) {
        return strength * appears(line) * (chosen(line) ? asked : look.ink().dark() ? 0.5 : 0.45);
    }

    Color colour(PackageLine line) {
        if (chosen(line)) return look.ink().accent();
        int one = scene.parcels().get(line.one()).owner();
        if (one != scene.parcels().get(line.other()).owner())
            return look.seam() == null ? look.ink().muted() : look.ink().bad();
        Color of = look.colourBy() == ColourBy.CONTEXT
                ? look.of(scene.territories().get(one))
                : look.nobody();
        return of.interpolate(look.ink().text(), 0.25);
    }

    /// Pixels of the window across.
    double thickness(PackageLine line) {
        return (0.8 + 5 * line.width()) * size;
    }
}
