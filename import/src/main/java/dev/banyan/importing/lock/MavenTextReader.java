package dev.banyan.importing.lock;

import dev.banyan.importing.library.Coordinates;
import dev.banyan.importing.library.MavenName;
import dev.banyan.importing.library.Reported;
import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `mvn dependency:tree` as it prints by itself, also in the log of a build and of several modules, and in the trivial
/// graph format; also the bare names of `mvn dependency:list`. In the tree the lines before a name say how deep it
/// stands.
public final class MavenTextReader implements AuditReader {
    private static final About ABOUT = new About(
            "maven-tree-text",
            "Maven dependency tree",
            "which Java libraries the system is built on, and what needs what",
            "mvn dependency:tree -DoutputFile=tree.txt");

    private static final Pattern BRANCH =
            Pattern.compile("^(?:\\[INFO\\] )?((?:\\|  |   )*+(?:\\+- |\\\\- ))\\(?(\\S+:\\S+).*$");
    private static final Pattern ROOT =
            Pattern.compile("^(?:\\[INFO\\] )?([\\w.-]+:[\\w.-]+:[\\w.-]+(?::[\\w.-]+)?:[\\w.+-]+)\\s*$");
    private static final Pattern LISTED =
            Pattern.compile("^(?:\\[INFO\\] )?   ([\\w.-]+(?::[\\w.+-]+){4,5})(?: -- module .*| \\(.*\\))?\\s*$");
    private static final Pattern NODE = Pattern.compile("^(-?\\d+) ([\\w.-]+(?::[\\w.+-]+){3,5})\\s*$");
    private static final Pattern EDGE = Pattern.compile("^(-?\\d+) (-?\\d+)(?: .*)?$");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        boolean tree = head.lines().stream().anyMatch(l -> {
            Matcher branch = BRANCH.matcher(l);
            return branch.matches() && MavenName.isOne(branch.group(2));
        });
        boolean nodes = NODE.matcher(head.firstLine()).matches();
        boolean list = isList(head);
        return Recognition.certainIf(
                tree || nodes || list,
                tree ? "a tree of coordinates" : list ? "a list of coordinates" : "numbered coordinates");
    }

    private static boolean isList(Head head) {
        return head.lines().stream().anyMatch(l -> l.endsWith("The following files have been resolved:"))
                && head.lines().stream().anyMatch(l -> LISTED.matcher(l).matches());
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var reported = new Reported(facts);
        var graph = new NumberedGraph(reported);
        Deque<String> above = new ArrayDeque<>();
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                Matcher branch = BRANCH.matcher(lines.line());
                Matcher node = NODE.matcher(lines.line());
                Matcher edge = EDGE.matcher(lines.line());
                Matcher listed = LISTED.matcher(lines.line());
                if (branch.matches())
                    branch(branch.group(1).length() / 3, branch.group(2), lines.place(), above, reported);
                else if (listed.matches())
                    MavenName.library(listed.group(1)).ifPresent(l -> reported.mention(l, lines.place()));
                else if (ROOT.matcher(lines.line()).matches()) above.clear();
                else if (node.matches()) graph.node(node.group(1), node.group(2), lines.place());
                else if (edge.matches()) graph.edge(edge.group(1), edge.group(2), lines.place());
            }
        }
        reported.finish();
    }

    private static void branch(int depth, String name, Place place, Deque<String> above, Reported reported) {
        while (above.size() >= depth) above.pop();
        Optional<Coordinates> library = MavenName.library(name.replaceAll("[()]", ""));
        String told = library.map(Coordinates::name).orElse("");
        if (library.isPresent()) {
            reported.mention(library.get(), place);
            if (!above.isEmpty()) reported.need(above.element(), told, place);
        }
        if (above.size() < 1000) above.push(told);
    }

    /// Nodes and edges by number; the system has no scope and is no library.
    private static final class NumberedGraph {
        private final Reported reported;
        private final Map<String, String> names = new HashMap<>();

        NumberedGraph(Reported reported) {
            this.reported = reported;
        }

        void node(String number, String name, Place place) {
            MavenName.library(name).ifPresent(library -> {
                reported.mention(library, place);
                if (names.size() < 250_000) names.put(number, library.name());
            });
        }

        void edge(String from, String to, Place place) {
            reported.need(names.getOrDefault(from, ""), names.getOrDefault(to, ""), place);
        }
    }
}
