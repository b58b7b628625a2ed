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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Access logs of AWS load balancers, the present and the classic kind: three times in seconds, -1 where the request
/// did not get so far. <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/>
public final class LoadBalancerReader implements AuditReader {
    private static final About ABOUT = new About(
            "aws-alb-log",
            "AWS load balancer log",
            "which addresses are used how much, which fail and which are slow",
            "aws s3 cp --recursive s3://BUCKET/AWSLogs alb-logs");
    private static final Pattern LINE =
            Pattern.compile("(?:(?:https?|h2|grpcs?|wss?) )?(\\d{4}-\\d\\d-\\d\\d)T\\S+Z \\S+ \\S+ \\S+"
                    + " (-?[\\d.]+) (-?[\\d.]+) (-?[\\d.]+) (\\d{3}|-) (?:\\d{3}|-) -?\\d+ -?\\d+ \"([^\"]*)\".*");

    private static final double A_YEAR = 365 * 86_400;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        boolean fits =
                head.lines().stream().limit(5).anyMatch(l -> LINE.matcher(l).matches());
        return Recognition.certainIf(fits, "lines with three times and two statuses");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var traffic = new TrafficSum();
        var odd = new LeftOut();
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                Matcher line = LINE.matcher(lines.line());
                if (line.matches()) add(line, traffic, lines.place());
                else if (!lines.line().isBlank()) odd.at(lines.place());
            }
        }
        traffic.into(facts, 1);
        odd.tell(facts, "a line that is", "lines that are", "no whole line of the log");
    }

    private static void add(Matcher line, TrafficSum traffic, Place place) {
        Optional<RequestLine> request = RequestLine.of(line.group(6).replaceFirst(" - *$", ""));
        if (request.isEmpty() || line.group(5).equals("-")) {
            traffic.noAddress(place);
            return;
        }
        double seconds = 0;
        for (int i = 2; i <= 4; i++) {
            double part = number(line.group(i));
            seconds = part < 0 ? Double.NaN : seconds + part;
        }
        int status = Integer.parseInt(line.group(5));
        traffic.add(
                request.get(), status, 1000 * seconds, LogDay.of(line.group(1)).orElse(null), place);
    }

    /// Seconds, -1 when they are none.
    private static double number(String text) {
        try {
            double value = Double.parseDouble(text);
            return value < A_YEAR ? value : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
