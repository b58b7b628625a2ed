package dev.banyan.views.map.scene;

/// The modules of one package in one territory, drawn as one disc at the level of packages: as large as its modules
/// together, in their middle.
///
/// @param name    dotted name of the package, empty for modules at the top
/// @param owner   number of the territory
/// @param members numbers of its modules
public record Parcel(String name, int owner, int[] members, double x, double y, double r) {

    static Parcel of(String name, int owner, int[] members, double[] x, double[] y, double[] r) {
        double area = 0, sumX = 0, sumY = 0;
        for (int m : members) {
            double a = r[m] * r[m];
            area += a;
            sumX += a * x[m];
            sumY += a * y[m];
        }
        return new Parcel(name, owner, members, sumX / area, sumY / area, Math.sqrt(area));
    }

    public String shortName() {
        return name.isEmpty() ? "(top)" : name.substring(name.lastIndexOf('.') + 1);
    }

    boolean covers(double px, double py, double slack) {
        return Math.hypot(px - x, py - y) <= r + slack;
    }
}
