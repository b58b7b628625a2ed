package dev.banyan.importing.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One line of a Mermaid flowchart: chains of nodes with links between them, several nodes joined by `&`, labels in any
/// of the brackets, words on the links. After the published description of flowcharts.
final class Mermaid {
    private static final int LONGEST = 20_000;
    private static final Pattern HEADER =
            Pattern.compile("(?i)^(graph|flowchart|flowchart-elk)(\\s+(TB|TD|BT|RL|LR))?\\s*;?(.*)$");
    /// Arrow, or opening, words and closing.
    private static final Pattern LINK =
            Pattern.compile("([<ox]?)(?:(?:-{2,}|={2,})[>ox]|-{3,}|={3,}|-\\.+-[>ox]?|(~{3,}))"
                    + "|([<ox]?)(?:--|==|-\\.)[^-=.|>].*?(?:-{2,}|={2,}|\\.+-)[>ox]?");
    private static final Pattern WORDS = Pattern.compile("\\|[^|]*\\|");
    private static final String OPENING = "[({>";
    private static final String CLOSING = "])}]";

    private final String line;
    private final Seen seen;
    private int at;

    private Mermaid(String line, Seen seen) {
        this.line = line;
        this.seen = seen;
    }

    /// Told of every statement.
    interface Seen {
        /// @param label empty when the node has none here
        void node(String id, String label);

        void edge(String from, String to);
    }

    /// Whether a line begins a flowchart, and not a DOT graph.
    static boolean isHeader(String line) {
        Matcher header = HEADER.matcher(line.strip());
        return header.matches()
                && !header.group(4).contains("{")
                && !header.group(4).strip().startsWith("\"")
                && (header.group(3) != null || header.group(4).isBlank());
    }

    /// What stands behind the header in its line.
    static String behindHeader(String line) {
        Matcher header = HEADER.matcher(line.strip());
        return header.matches() ? header.group(4) : "";
    }

    /// @return false when the line cannot be read to its end
    static boolean read(String line, Seen seen) {
        String text = line.strip();
        if (text.length() > LONGEST) return false;
        return isRemark(text) || new Mermaid(text, seen).statements();
    }

    private static boolean isRemark(String text) {
        String first = text.split("[\\s;:{]", 2)[0].toLowerCase(Locale.ROOT);
        return text.isEmpty()
                || text.startsWith("%%")
                || switch (first) {
                    case "subgraph",
                            "end",
                            "classdef",
                            "class",
                            "style",
                            "linkstyle",
                            "click",
                            "direction",
                            "acctitle",
                            "accdescr" -> !text.contains("-->");
                    default -> false;
                };
    }

    private boolean statements() {
        while (at < line.length()) {
            if (!chain()) return false;
            blanks();
            if (at < line.length() && line.charAt(at) != ';') return line.startsWith("%%", at);
            at++;
            blanks();
        }
        return true;
    }

    private boolean chain() {
        List<String> from = nodes();
        if (from.isEmpty()) return false;
        blanks();
        while (at < line.length() && line.charAt(at) != ';') {
            Matcher link = LINK.matcher(line).region(at, line.length());
            if (!link.lookingAt()) return line.startsWith("%%", at);
            at = link.end();
            blanks();
            Matcher words = WORDS.matcher(line).region(at, line.length());
            if (words.lookingAt()) at = words.end();
            List<String> to = nodes();
            if (to.isEmpty()) return false;
            if (link.group(2) == null) edges(from, to, "<".equals(link.group(1)) || "<".equals(link.group(3)));
            from = to;
            blanks();
        }
        return true;
    }

    private void edges(List<String> from, List<String> to, boolean both) {
        for (String f : from)
            for (String t : to) {
                seen.edge(f, t);
                if (both) seen.edge(t, f);
            }
    }

    private List<String> nodes() {
        var nodes = new ArrayList<String>();
        do {
            blanks();
            if (at < line.length() && line.charAt(at) == '&') at++;
            blanks();
            String node = node();
            if (node.isEmpty()) return List.of();
            nodes.add(node);
            blanks();
        } while (at < line.length() && line.charAt(at) == '&');
        return nodes;
    }

    private String node() {
        int start = at;
        while (at < line.length() && isName(at)) at++;
        String id = line.substring(start, at);
        if (id.isEmpty()) return "";
        seen.node(id, label());
        if (line.startsWith(":::", at)) {
            at += 3;
            while (at < line.length() && isName(at)) at++;
        }
        return id;
    }

    private boolean isName(int i) {
        char c = line.charAt(i);
        if (Character.isWhitespace(c) || "[](){}<>&|;\"~".indexOf(c) >= 0) return false;
        if (c == ':' && line.startsWith(":::", i) || c == '@' && line.startsWith("@{", i)) return false;
        boolean link = c == '-' && (line.startsWith("--", i) || line.startsWith("-.", i)) || line.startsWith("==", i);
        return !link;
    }

    /// What stands in the brackets behind a node, without brackets inside these and without quotes.
    private String label() {
        if (line.startsWith("@{", at)) {
            int end = line.indexOf('}', at);
            at = end < 0 ? line.length() : end + 1;
            return "";
        }
        if (at >= line.length() || OPENING.indexOf(line.charAt(at)) < 0) return "";
        int start = at;
        int depth = 0;
        boolean quoted = false;
        for (; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '"') quoted = !quoted;
            else if (!quoted && (OPENING.indexOf(c) >= 0 && (c != '>' || at == start))) depth++;
            else if (!quoted && CLOSING.indexOf(c) >= 0 && --depth == 0) break;
        }
        String label = line.substring(start, Math.min(at, line.length()));
        at = Math.min(at + 1, line.length());
        return label.replaceAll("^[\\[({>/\\\\]+|[\\])}/\\\\]+$", "")
                .replace("\"", "")
                .strip();
    }

    private void blanks() {
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) at++;
    }
}
