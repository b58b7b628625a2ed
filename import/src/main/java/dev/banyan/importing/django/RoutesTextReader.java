package dev.banyan.importing.django;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Fact.EndpointFact;
import dev.banyan.model.audit.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// `manage.py show_urls` as text: dense (tabs), table (bars), aligned (blanks) or verbose (one field a line), with or
/// without the colours of a terminal.
public final class RoutesTextReader implements AuditReader {
    private static final About ABOUT = new About(
            "show-urls-text",
            "Django routes",
            "which route is answered by which view",
            "python manage.py show_urls --no-color > urls.txt");

    private static final Pattern VIEW = Pattern.compile("<?[A-Za-z_][\\w.<>]*");

    @Override
    public About about() {
        return ABOUT;
    }

    /// How the fields of a route are told apart.
    private enum Layout {
        DENSE("\t+"),
        /// A regular expression may hold bars, but not between blanks.
        TABLE("\\s+\\|(\\s+|$)"),
        ALIGNED("\\s{2,}");

        private final Pattern between;

        Layout(String between) {
            this.between = Pattern.compile(between);
        }

        List<String> cells(String line) {
            return List.of(between.split(line.strip()));
        }
    }

    @Override
    public Recognition recognise(Head head) {
        List<String> lines = head.lines();
        if (lines.stream().anyMatch(l -> l.startsWith("\tController: ")))
            return new Recognition.Certain("routes with Controller lines");
        Optional<Layout> layout = layout(lines);
        if (layout.isEmpty()) return Recognition.NO;
        long routes = lines.stream().filter(l -> isRoute(layout.get(), l)).count();
        long words = lines.stream().filter(l -> !l.isBlank()).count();
        return Recognition.certainIf(routes > 0 && routes * 10 >= words * 9 - 20, "addresses with views");
    }

    private static Optional<Layout> layout(List<String> lines) {
        return Stream.of(Layout.DENSE, Layout.TABLE, Layout.ALIGNED)
                .filter(layout ->
                        lines.stream().filter(l -> !l.isBlank()).limit(8).anyMatch(l -> isRoute(layout, l)))
                .findFirst();
    }

    private static boolean isRoute(Layout layout, String line) {
        List<String> cells = layout.cells(line);
        boolean address = line.startsWith("/") || line.startsWith("^") || line.startsWith("<");
        return address
                && cells.size() >= 2
                && cells.size() <= 4
                && cells.get(1).indexOf('.') > 0
                && VIEW.matcher(cells.get(1)).matches();
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        Optional<Layout> layout = layout(input.head().lines());
        boolean verbose = input.head().lines().stream().anyMatch(l -> l.startsWith("\tController: "));
        try (LineCursor lines = input.lines(facts)) {
            if (verbose) verbose(lines, facts);
            else rows(lines, layout.orElse(Layout.DENSE), facts);
        }
    }

    private static void rows(LineCursor lines, Layout layout, Facts facts) throws UnreadableFile, Cancelled {
        while (lines.next()) {
            String line = lines.line();
            boolean rule = line.matches("[-+\\s]*") || line.matches("(?i)url\\s*\\|.*");
            if (rule) continue;
            List<String> cells = layout.cells(line);
            if (cells.size() < 2) facts.warn(lines.place(), "not a route");
            else
                facts.add(new EndpointFact(
                        cells.get(0), cells.get(1), cells.size() > 2 ? cells.get(2) : "", lines.place()));
        }
    }

    private static void verbose(LineCursor lines, Facts facts) throws UnreadableFile, Cancelled {
        String route = "", view = "", name = "";
        Place place = Place.line(1);
        while (lines.next()) {
            String line = lines.line();
            if (line.startsWith("\tController:")) view = after(line);
            else if (line.startsWith("\tURL Name:")) name = after(line);
            else if (!line.isBlank() && !line.startsWith("\t")) {
                if (!route.isEmpty()) facts.add(new EndpointFact(route, view, name, place));
                route = line.strip();
                view = "";
                name = "";
                place = lines.place();
            }
        }
        if (!route.isEmpty()) facts.add(new EndpointFact(route, view, name, place));
    }

    private static String after(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }
}
