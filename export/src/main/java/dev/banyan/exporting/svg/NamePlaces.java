package dev.banyan.exporting.svg;

import dev.banyan.model.map.Box;
import dev.banyan.model.map.RegionShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the name of each context stands on paper: above it where nothing is in the way, else below, then beside it;
/// names of larger contexts choose first. Paper cannot be zoomed, so no name may cover another.
final class NamePlaces {
    private static final double AWAY = 0.9;

    private final Map<RegionShape, Box> places = new HashMap<>();

    NamePlaces(List<RegionShape> regions, double unit) {
        var bySize = regions.stream()
                .sorted(Comparator.comparingInt(RegionShape::modules).reversed().thenComparing(RegionShape::name))
                .toList();
        for (RegionShape r : bySize) places.put(r, best(r, regions, unit));
    }

    Box of(RegionShape region) {
        Box place = places.get(region);
        if (place == null) throw new IllegalArgumentException("no place for " + region.name());
        return place;
    }

    /// The map with its names.
    Box with(Box map) {
        Box all = map;
        for (Box p : places.values()) all = all.with(p.left(), p.top(), 0).with(p.right(), p.bottom(), 0);
        return all;
    }

    private Box best(RegionShape r, List<RegionShape> regions, double unit) {
        List<Box> possible = around(r, unit);
        Box best = possible.getFirst();
        double least = Double.POSITIVE_INFINITY;
        for (Box place : possible) {
            double hidden = hidden(place, r, regions);
            if (hidden < least) {
                least = hidden;
                best = place;
            }
        }
        return best;
    }

    private static List<Box> around(RegionShape r, double unit) {
        Box hull = r.outline().bounds();
        double wide = Pill.width(r.name(), String.valueOf(r.modules()), unit), high = Pill.height(unit);
        double above = hull.top() - AWAY * unit, below = hull.bottom() + AWAY * unit;
        double middle = (hull.top() + hull.bottom()) / 2, beside = wide / 2 + 0.4 * unit;
        var places = new ArrayList<Box>();
        for (double y : new double[] {above, below}) places.add(at(r.labelX(), y, wide, high));
        for (double x : new double[] {hull.right() + beside, hull.left() - beside})
            places.add(at(x, middle, wide, high));
        for (double y : new double[] {above, below})
            for (double x : new double[] {hull.left(), hull.right()}) places.add(at(x, y, wide, high));
        return places;
    }

    private static Box at(double x, double y, double wide, double high) {
        return new Box(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2);
    }

    /// How much it would cover: another name counts far more than the ground of another context.
    private double hidden(Box place, RegionShape own, List<RegionShape> regions) {
        double sum = 0;
        for (Box name : places.values()) sum += 10 * shared(place, name);
        for (RegionShape r : regions)
            if (r != own) sum += shared(place, r.outline().bounds());
        return sum;
    }

    private static double shared(Box a, Box b) {
        double wide = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
        double high = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
        return wide <= 0 || high <= 0 ? 0 : wide * high;
    }
}
