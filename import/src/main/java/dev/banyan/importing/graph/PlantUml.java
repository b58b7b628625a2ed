package dev.banyan.importing.graph;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One line of a PlantUML component, package or class diagram, also with the macros of C4-PlantUML. After the published
/// language reference.
final class PlantUml {
    private static final int LONGEST = 2_000;

    private static final Set<String> CLASSES =
            Set.of("class", "abstract class", "abstract", "interface", "enum", "annotation", "entity", "struct");

    private static final String NAME = "\"[^\"]*\"|\\[[^\\]]*\\]|[\\w.:$/\\\\@-]+";
    private static final Pattern ELEMENT =
            Pattern.compile("^(actor|abstract +class|abstract|class|interface|enum|annotation"
                    + "|entity|struct|package|namespace|component|node|rectangle|database|folder|frame|cloud|artifact|queue"
                    + "|storage|collections|card|file|agent|hexagon|stack) +(" + NAME + ")(?: +as +(" + NAME
                    + "))?[^{]*(\\{)?\\s*(\\})?$");
    private static final Pattern BRACKETS =
            Pattern.compile("^\\[([^\\]]+)\\](?: +as +([\\w.$-]+))?(?: *<<.*>>)?(?: *#\\w+)?$");
    private static final Pattern PART = Pattern.compile(
            "^(?:(?:System|Container|Component)(?:Db|Queue)?(_Ext)?|(Person(?:_Ext)?))\\( *([\\w.$-]+) *, *\"([^\"]*)\".*\\)[^{]*\\{?$");
    private static final Pattern REL =
            Pattern.compile("^(Bi)?Rel(?:_\\w+)?\\( *(?:\\$from=)?([\\w.$-]+) *, *(?:\\$to=)?([\\w.$-]+) *[,)].*$");
    private static final Pattern LINK = Pattern.compile("^(" + NAME + ")(?: +\"[^\"]*\")? +"
            + "([<|*o#x}^+]{0,3})([-.=]{1,12}(?:\\[[^\\]]*\\]|left|right|up|down|[lrud])?[-.=]{0,12})([>|*o#x{^+]{0,3})"
            + " +(?:\"[^\"]*\" +)?(" + NAME + ")(?: *:.*)?$");

    private PlantUml() {}

    /// What a line says.
    sealed interface Said {}

    /// @param label  what is drawn, empty when it is the id
    /// @param opens  whether what lies inside follows
    /// @param classLike whether that are fields and methods
    /// @param external  another system or a person
    record Element(String id, String label, boolean classLike, boolean opens, boolean external) implements Said {}

    /// @param inherits whether it says "is a"
    record Link(String from, String to, boolean inherits, boolean both) implements Said {}

    record Closes() implements Said {}

    /// What a line says that is not blank around it, null for what has nothing to do with parts and links.
    static @Nullable Said read(String line) {
        if (line.length() > LONGEST) return null;
        if (line.equals("}")) return new Closes();
        Matcher part = PART.matcher(line);
        if (part.matches())
            return new Element(
                    part.group(3),
                    part.group(4),
                    false,
                    line.endsWith("{"),
                    part.group(1) != null || part.group(2) != null);
        Matcher rel = REL.matcher(line);
        if (rel.matches()) return new Link(rel.group(2), rel.group(3), false, rel.group(1) != null);
        Matcher element = ELEMENT.matcher(line);
        if (element.matches()) return element(element);
        Matcher brackets = BRACKETS.matcher(line);
        if (brackets.matches()) {
            String label = brackets.group(1).strip();
            String id = brackets.group(2) == null ? label : brackets.group(2);
            return new Element(id, label, false, false, false);
        }
        Matcher link = LINK.matcher(line);
        return link.matches() ? link(link) : null;
    }

    private static Element element(Matcher m) {
        boolean classLike = CLASSES.contains(m.group(1).replaceAll(" +", " "));
        String first = bare(m.group(2)), second = m.group(3) == null ? "" : bare(m.group(3));
        // Both orders are allowed: package "Label" as id, class id as "Label".
        boolean labelFirst = m.group(3) != null && !m.group(3).startsWith("\"");
        String id = labelFirst ? second : first;
        String label = labelFirst ? first : second;
        return new Element(
                id,
                label,
                classLike,
                m.group(4) != null && m.group(5) == null,
                m.group(1).equals("actor"));
    }

    /// `A <|-- B`: B is an A. `A *-- B` and `A o-- B`: A holds B, so A depends on it. Without heads as it is written.
    private static Link link(Matcher m) {
        String left = m.group(2), right = m.group(4);
        boolean inherits = left.contains("|") || right.contains("|") || left.equals("^") || right.equals("^");
        boolean holdsRight = right.endsWith("*") || right.endsWith("o");
        boolean pointsLeft = left.startsWith("<") || left.equals("^");
        boolean pointsRight = right.endsWith(">") || right.equals("^");
        boolean reversed = pointsLeft && !pointsRight || holdsRight && !pointsLeft;
        String one = bare(m.group(1)), other = bare(m.group(5));
        return new Link(reversed ? other : one, reversed ? one : other, inherits, pointsLeft && pointsRight);
    }

    private static String bare(String name) {
        boolean quoted = name.length() > 1 && (name.startsWith("\"") || name.startsWith("["));
        return (quoted ? name.substring(1, name.length() - 1) : name).strip();
    }
}
