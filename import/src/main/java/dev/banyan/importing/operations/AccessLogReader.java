package dev.banyan.importing.operations;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.LeftOut;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.text.RequestLine;
import dev.banyan.model.audit.Place;
import java.util.List;
import java.util.Optional;

/// Access logs of nginx and Apache: common, combined, with a host in front, with times behind.
public final class AccessLogReader implements AuditReader {
    private static final About ABOUT = new About(
            "access-log",
            "access log",
            "which addresses are used how much, which fail and which are slow",
            "cat /var/log/nginx/access.log > access.log");
    private static final int LOOKED_AT = 40;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        List<String> lines =
                head.lines().stream().filter(l -> !l.isBlank()).limit(LOOKED_AT).toList();
        long fit = lines.stream().filter(l -> AccessLine.of(l).isPresent()).count();
        return Recognition.certainIf(fit > 0 && 2 * fit >= lines.size(), "lines with time, request and status");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var traffic = new TrafficSum();
        var times = new TimeUnits();
        var odd = new LeftOut();
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                Optional<AccessLine> line = AccessLine.of(lines.line());
                if (line.isPresent()) add(line.get(), traffic, times, lines.place());
                else if (!lines.line().isBlank()) odd.at(lines.place());
            }
        }
        traffic.into(facts, times.millis(facts));
        odd.tell(facts, "a line that is", "lines that are", "no whole line of the log");
    }

    private static void add(AccessLine line, TrafficSum traffic, TimeUnits times, Place place) {
        Optional<RequestLine> request = RequestLine.of(line.request());
        if (request.isEmpty()) traffic.noAddress(place);
        else traffic.add(request.get(), line.status(), times.of(line.tail()), line.day(), place);
    }
}
