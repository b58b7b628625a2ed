package dev.banyan.model.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One spelling of a place in the code, taken apart: a dotted name, or a path with either slash, relative or
/// absolute, from a URL or from Windows. `__init__` is left out of its parts, and so is the ending of a file.
final class CodeName {
    enum Form {
        DOTTED,
        /// Begins with a dot: what stands before it is not told.
        RELATIVE,
        PATH,
        ABSOLUTE
    }

    private static final Set<String> CODE = Set.of(
            ".py", ".pyi", ".pyx", ".java", ".kt", ".scala", ".groovy", ".js", ".jsx", ".mjs", ".ts", ".tsx", ".vue",
            ".rb", ".php", ".cs", ".vb", ".go", ".rs", ".c", ".h", ".cc", ".cpp", ".hpp", ".swift", ".pl", ".cbl",
            ".cob");
    private static final Pattern VARIABLE = Pattern.compile("%[A-Z]+%/?");
    private static final Pattern ENCODED = Pattern.compile("(%[0-9A-Fa-f]{2})+");
    private static final Pattern FOREIGN =
            Pattern.compile("(^|/)(site-packages|dist-packages|node_modules|\\.?venv|\\.tox|lib/python\\d[^/]*)/");
    private static final Pattern COPY = Pattern.compile("(^|/)(build|dist|target|\\.eggs)/");

    private final Form form;
    private final String text;
    private final String ending;
    private final boolean windows;
    private final List<String> parts;
    private final String dotted;
    private final int[] starts;

    private CodeName(Form form, String text, String ending, boolean windows, List<String> parts) {
        this.form = form;
        this.text = text;
        this.ending = ending;
        this.windows = windows;
        this.parts = List.copyOf(parts);
        dotted = String.join(".", parts);
        starts = new int[parts.size() + 1];
        for (int i = 0; i < parts.size(); i++)
            starts[i + 1] = starts[i] + parts.get(i).length() + 1;
    }

    static CodeName of(String written) {
        String text = plain(written);
        boolean drive = startsWithDrive(text);
        if (text.indexOf('/') < 0 && !isBareFile(text)) return dotted(text);
        boolean absolute = drive || text.startsWith("/");
        var parts = new ArrayList<String>();
        for (String part : text.split("/")) if (!part.isEmpty() && !part.equals(".")) parts.add(part);
        if (parts.isEmpty()) return new CodeName(Form.PATH, text, "", false, List.of());
        String file = parts.removeLast();
        int dot = file.lastIndexOf('.');
        String ending = dot > 0 ? file.substring(dot).toLowerCase(Locale.ROOT) : "";
        String stem = dot > 0 ? file.substring(0, dot) : file;
        String clean = (absolute ? "/" : "") + String.join("/", parts) + (parts.isEmpty() ? "" : "/") + file;
        if (!stem.equals("__init__") || parts.isEmpty()) parts.add(outer(stem));
        boolean windows = drive || written.indexOf('\\') >= 0;
        return new CodeName(absolute ? Form.ABSOLUTE : Form.PATH, clean, ending, windows, parts);
    }

    private static boolean startsWithDrive(String text) {
        int at = text.startsWith("/") ? 1 : 0;
        return text.length() > at + 2
                && text.charAt(at + 1) == ':'
                && text.charAt(at + 2) == '/'
                && Character.isLetter(text.charAt(at));
    }

    private static String plain(String written) {
        String text = written.strip();
        if (text.startsWith("file://")) text = text.substring("file://".length());
        if (text.indexOf('%') >= 0) {
            text = VARIABLE.matcher(text).replaceFirst("");
            text = decoded(text);
        }
        return text.replace('\\', '/');
    }

    /// Percent-encoding is over bytes, so a letter outside ASCII takes several: each run is decoded as a whole.
    private static String decoded(String text) {
        return ENCODED.matcher(text).replaceAll(run -> {
            byte[] bytes = HexFormat.of().parseHex(run.group().replace("%", ""));
            return Matcher.quoteReplacement(new String(bytes, StandardCharsets.UTF_8));
        });
    }

    /// `setup.py` is a file; `django.forms.js` is more likely a dotted name.
    private static boolean isBareFile(String text) {
        int dot = text.lastIndexOf('.');
        if (dot <= 0) return false;
        String ending = text.substring(dot).toLowerCase(Locale.ROOT);
        if (ending.equals(".py") || ending.equals(".java")) return true;
        return CODE.contains(ending) && text.indexOf('.') == dot;
    }

    private static CodeName dotted(String text) {
        var parts = new ArrayList<String>();
        for (String part : text.replace(':', '.').split("\\.")) {
            if (part.isEmpty()) continue;
            parts.add(outer(part));
            if (part.indexOf('$') > 0) break;
        }
        if (parts.size() > 1 && parts.getLast().equals("__init__")) parts.removeLast();
        return new CodeName(text.startsWith(".") ? Form.RELATIVE : Form.DOTTED, text, "", false, parts);
    }

    /// The class that stands in a file of its own: `Y$1` is written inside `Y`.
    private static String outer(String part) {
        int inner = part.indexOf('$');
        return inner > 0 ? part.substring(0, inner) : part;
    }

    Form form() {
        return form;
    }

    /// The spelling with forward slashes and without decoration.
    String text() {
        return text;
    }

    /// The ending of a file in small letters with its dot; empty for dotted names and for files without one.
    String ending() {
        return ending;
    }

    /// Folders and file, or the parts of the dotted name.
    List<String> parts() {
        return parts;
    }

    boolean isPath() {
        return form == Form.PATH || form == Form.ABSOLUTE;
    }

    /// Whether it was written on Windows, where capitals do not count.
    boolean isWindows() {
        return windows;
    }

    int size() {
        return parts.size();
    }

    /// The dotted name without the first parts.
    String dottedFrom(int first) {
        return dotted.substring(starts[first]);
    }

    /// The dotted name of the first parts.
    String dottedUpTo(int end) {
        return dotted.substring(0, Math.max(0, starts[end] - 1));
    }

    /// The folder that the first parts of a path are, with a slash at its end; empty for none.
    String root(int folders) {
        int length = (form == Form.ABSOLUTE ? 1 : 0) + starts[folders];
        return length > text.length() ? text + "/" : text.substring(0, length);
    }

    boolean isCode() {
        return CODE.contains(ending);
    }

    boolean isPackageFile() {
        return text.endsWith("/__init__.py");
    }

    /// Whether the path leads into installed libraries.
    boolean isForeign() {
        return isForeign(text);
    }

    static boolean isForeign(String path) {
        return FOREIGN.matcher(path).find();
    }

    /// Whether the folder holds what a build made, not what a person wrote.
    static boolean isCopy(String folder) {
        return COPY.matcher(folder).find() || isForeign(folder);
    }
}
