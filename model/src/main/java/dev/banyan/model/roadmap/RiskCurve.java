package dev.banyan.model.roadmap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The risk the legacy system still carries, a curve of steps from 1 down.
///
/// @param points     from the start on; the share holds from its day until the next
/// @param riskMonths area under the curve up to the end: 1 is all risk carried for a month
public record RiskCurve(List<Point> points, double riskMonths) {
    private static final double DAYS_A_MONTH = 365.25 / 12;

    public RiskCurve {
        points = List.copyOf(points);
    }

    /// @param carried share of all risk, 0 to 1
    public record Point(LocalDate date, double carried) {}

    static RiskCurve of(LocalDate start, List<ScheduledPhase> phases) {
        var points = new ArrayList<Point>();
        points.add(new Point(start, 1));
        double carried = 1, area = 0;
        LocalDate at = start;
        var byFinish = phases.stream()
                .sorted(Comparator.comparing(ScheduledPhase::finish))
                .toList();
        for (ScheduledPhase p : byFinish) {
            LocalDate over = p.finish().plusDays(1);
            area += carried * Math.max(0, ChronoUnit.DAYS.between(at, over));
            if (over.isAfter(at)) at = over;
            if (p.riskRetired() == 0) continue;
            carried = Math.max(0, carried - p.riskRetired());
            if (points.getLast().date().equals(at)) points.removeLast();
            points.add(new Point(at, carried));
        }
        if (points.getLast().date().isBefore(at)) points.add(new Point(at, carried));
        return new RiskCurve(points, area / DAYS_A_MONTH);
    }
}
