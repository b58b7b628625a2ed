package dev.banyan.importing.graph;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import java.util.regex.Pattern;

/// A drawn graph: often the picture is all that a team kept. The tool is recognised, since pydeps draws its arrows
/// the other way round and import-linter leaves the root package out of the names.
public final class DotReader implements AuditReader {
    private static final About ABOUT = new About(
            "dot", "DOT graph", "which module, class or library depends on which", "pyreverse -o dot PACKAGE");

    private static final Pattern GRAPH =
            Pattern.compile("(?i)^(strict\\s+)?(di)?graph(\\s+(\"(?:\\\\.|[^\"\\\\]++)*+\"|[\\w.\\-]+))?\\s*\\{");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        if (!GRAPH.matcher(withoutComments(head.text())).find()) return Recognition.NO;
        DotDialect dialect = DotDialect.of(head);
        return dialect == DotDialect.UNKNOWN
                ? new Recognition.Maybe(dialect.why())
                : new Recognition.Certain(dialect.why());
    }

    private static String withoutComments(String text) {
        String rest = text.stripLeading();
        while (rest.startsWith("//") || rest.startsWith("#") || rest.startsWith("/*")) {
            String close = rest.startsWith("/*") ? "*/" : "\n";
            int end = rest.indexOf(close);
            if (end < 0) return "";
            rest = rest.substring(end + close.length()).stripLeading();
        }
        return rest;
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        DotDialect dialect = DotDialect.of(input.head());
        var graph = new DotGraph(dialect, facts);
        try (LineCursor lines = input.lines(facts)) {
            new Dot(new DotTokens(lines), input.name(), graph).parse();
        }
        graph.finish();
    }
}
