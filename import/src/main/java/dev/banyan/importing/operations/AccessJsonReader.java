package dev.banyan.importing.operations;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.JsonFields;
import dev.banyan.importing.spi.LeftOut;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import java.util.Optional;

/// Access logs of JSON objects, one a line: nginx with a format of its own, Caddy, Traefik, containers that wrap lines.
public final class AccessJsonReader implements AuditReader {
    private static final About ABOUT = new About(
            "access-json",
            "access log of JSON lines",
            "which addresses are used how much, which fail and which are slow",
            "cat /var/log/nginx/access.json > access.ndjson");
    private static final int LOOKED_AT = 40;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        if (head.json().isEmpty()) return Recognition.NO;
        boolean method = false;
        boolean any = false;
        for (String line : head.lines().stream().limit(LOOKED_AT).toList()) {
            Optional<JsonRequest> request =
                    JsonFields.of(line.strip()).flatMap(f -> JsonRequest.of(f, new TimeUnits()));
            any |= request.isPresent();
            method |= request.filter(r ->
                            !r.line().method().isEmpty() && isAddress(r.line().target()))
                    .isPresent();
        }
        if (method) return new Recognition.Certain("objects with method, address and status, one a line");
        return Recognition.maybeIf(any, "objects with address and status, one a line");
    }

    private static boolean isAddress(String target) {
        return target.startsWith("/") || target.startsWith("http") || target.startsWith("*");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var traffic = new TrafficSum();
        var units = new TimeUnits();
        var odd = new LeftOut();
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                String line = lines.line().strip();
                if (line.isEmpty()) continue;
                Optional<JsonRequest> request = JsonFields.of(line).flatMap(f -> JsonRequest.of(f, units));
                if (request.isPresent()) {
                    JsonRequest r = request.get();
                    traffic.add(r.line(), r.status(), r.time(), r.day(), lines.place());
                } else odd.at(lines.place());
            }
        }
        traffic.into(facts, units.millis(facts));
        odd.tell(facts, "a line that tells", "lines that tell", "of no request");
    }
}
