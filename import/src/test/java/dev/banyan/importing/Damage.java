package dev.banyan.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/// Breaks a good file in all the ways that files get broken: by what it is made of, not by chance.
final class Damage {
    /// @param what was done to it
    record Broken(String what, byte[] bytes) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static final int POINTS = 16;
    private static final int VALUES = 3;

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.\"#-])-?\\d+(\\.\\d+)?(?![\\w.\"])");
    private static final Pattern JSON_VALUE =
            Pattern.compile(":\\s*(\"(?:[^\"\\\\]++|\\\\.)*+\"|-?\\d[\\d.eE+-]*|true|false|null)");
    private static final Pattern JSON_FIELD = Pattern.compile(
            "(\"(?:[^\"\\\\]++|\\\\.)*+\"\\s*:\\s*(?:\"(?:[^\"\\\\]++|\\\\.)*+\"|-?\\d[\\d.eE+-]*|true|false|null))");
    private static final Pattern XML_ATTRIBUTE = Pattern.compile("\\s([\\w:.-]+)=(\"[^\"]*\"|'[^']*')");
    private static final Pattern XML_TAG = Pattern.compile("<[^>]+>");

    private static final List<String> WRONG = List.of(
            "null",
            "true",
            "\"text\"",
            "\"\"",
            "-1",
            "-9223372036854775809",
            "99999999999999999999999999",
            "1e999",
            "NaN",
            "0.0000001",
            "[]",
            "{}",
            "[[[[\"deep\"]]]]",
            "{\"a\": {\"b\": 1}}",
            "\"\\ud800 half\"",
            "\"\\u0000\"");

    private final String text;
    private final byte[] bytes;
    private final List<Broken> all = new ArrayList<>();

    private Damage(byte[] bytes) {
        this.bytes = bytes;
        text = new String(bytes, StandardCharsets.UTF_8);
    }

    static List<Broken> of(byte[] sample) {
        var damage = new Damage(sample);
        String start = damage.text.stripLeading();
        damage.cuts();
        damage.encodings();
        damage.strangers();
        if (start.startsWith("{") || start.startsWith("[")) damage.json();
        else if (start.startsWith("<")) damage.xml();
        else damage.lines();
        return damage.all;
    }

    private void add(String what, byte[] broken) {
        all.add(new Broken(what, broken));
    }

    private void add(String what, String broken) {
        add(what, broken.getBytes(StandardCharsets.UTF_8));
    }

    /// At a place in the text, by characters.
    private String at(int index, String inserted) {
        return text.substring(0, index) + inserted + text.substring(index);
    }

    private void cuts() {
        for (int i = 1; i < 8; i++) add("cut after " + i + "/8", Arrays.copyOf(bytes, bytes.length * i / 8));
        add("cut by one byte", Arrays.copyOf(bytes, bytes.length - 1));
        add("cut in front", Arrays.copyOfRange(bytes, bytes.length / 2, bytes.length));
        add(
                "a piece is missing in the middle",
                joined(
                        Arrays.copyOf(bytes, bytes.length / 3),
                        Arrays.copyOfRange(bytes, bytes.length / 2, bytes.length)));
        byte[] packed = packed();
        add("packed and cut", Arrays.copyOf(packed, packed.length * 2 / 3));
        byte[] wrong = packed.clone();
        wrong[wrong.length / 2] ^= 0x55;
        add("packed and damaged", wrong);
    }

    private void encodings() {
        add("UTF-16 with a mark", joined(new byte[] {-1, -2}, text.getBytes(StandardCharsets.UTF_16LE)));
        add("UTF-16, the other way round", joined(new byte[] {-2, -1}, text.getBytes(StandardCharsets.UTF_16BE)));
        add("UTF-16 without a mark", text.getBytes(StandardCharsets.UTF_16LE));
        add(
                "UTF-16 cut in a character",
                Arrays.copyOf(text.getBytes(StandardCharsets.UTF_16LE), bytes.length / 2 * 2 + 1));
        add("UTF-32", text.getBytes(Charset.forName("UTF-32BE")));
        add("UTF-8 with a mark", joined(new byte[] {-17, -69, -65}, bytes));
        add("two marks", joined(new byte[] {-17, -69, -65, -17, -69, -65}, bytes));
        add(
                "bytes of windows-1252",
                joined(new byte[] {}, at(text.length() / 2, "\u00e9\u00fc").getBytes(StandardCharsets.ISO_8859_1)));
        add("lines of Windows", text.replace("\n", "\r\n"));
        add("lines of the old Mac", text.replace("\n", "\r"));
        add("no lines", text.replace("\n", " "));
    }

    private void strangers() {
        add("empty", "");
        add("blank", " \n\t\n");
        add("null", "null");
        add("a text", "\"text\"");
        add("an empty list", "[]");
        add("an empty object", "{}");
        add("zero bytes", new byte[500]);
        add("a web page", "<!DOCTYPE html><html><body>Sign in</body></html>");
        add("twice", joined(bytes, bytes));
        add("twice with a line between", joined(bytes, "\n".getBytes(StandardCharsets.UTF_8), bytes));
        add("a web page in the middle", at(text.length() / 2, "<html><body>504</body></html>"));
        add("a zero byte in the middle", at(text.length() / 2, "\0"));
        add("an escape in the middle", at(text.length() / 2, "\u001b[31mred\u001b[0m"));
        add("a merge conflict", at(line(text.length() / 2), "<<<<<<< HEAD\nx\n=======\ny\n>>>>>>> other\n"));
        add("a log line in front", "INFO: starting\n" + text);
        add("a log line in the middle", at(line(text.length() / 2), "WARNING: slow {network}\n"));
        add("a log line behind", text + "\nDone in 3 s.\n");
        add("a very long line", at(line(text.length() / 3), "x".repeat(1_200_000) + "\n"));
        var random = new Random(5);
        byte[] noise = new byte[200];
        random.nextBytes(noise);
        add(
                "noise in the middle",
                joined(
                        Arrays.copyOf(bytes, bytes.length / 2),
                        noise,
                        Arrays.copyOfRange(bytes, bytes.length / 2, bytes.length)));
    }

    private void json() {
        List<Integer> points = structure("{}[],:");
        for (int point : spread(points, POINTS)) add("cut at " + point, text.substring(0, point));
        for (int point : spread(points, 4)) {
            add("a brace too many at " + point, at(point, "}"));
            add("a comma too many at " + point, at(point, ","));
            add("a comment at " + point, at(point, "/* note */"));
            add("nested deep at " + point, at(point, "[".repeat(300)));
        }
        replaceEach(JSON_VALUE, 1, WRONG);
        replaceEach(
                JSON_VALUE,
                1,
                List.of("[".repeat(250), "9".repeat(200), "\"" + "y".repeat(100_000) + "\"", "undefined"));
        replaceEach(JSON_FIELD, 1, f -> f + ", " + f, "a key twice");
        replaceEach(JSON_FIELD, 1, f -> f.replace('"', '\''), "single quotes");
        replaceEach(JSON_FIELD, 1, f -> f.substring(1).replaceFirst("\"", ""), "a bare key");
        add(
                "as Python prints it",
                text.replace('"', '\'').replace("true", "True").replace("null", "None"));
        add("a list of it", "[" + text + "]");
        add("inside an object", "{\"result\": " + text + "}");
        add("all numbers are texts", NUMBER.matcher(text).replaceAll("\"$0\""));
        add(
                "all texts are numbers",
                Pattern.compile(":\\s*\"[^\"]*\"").matcher(text).replaceAll(": 7"));
        add(
                "all lists are null",
                Pattern.compile("\\[[^\\[\\]{}]*\\]").matcher(text).replaceAll("null"));
        add("all objects are lists", text.replace('{', '[').replace('}', ']').replace(':', ','));
    }

    private void xml() {
        var tags = new ArrayList<Integer>();
        Matcher tag = XML_TAG.matcher(text);
        while (tag.find()) {
            tags.add(tag.start());
            tags.add(tag.start() + (tag.end() - tag.start()) / 2);
            tags.add(tag.end());
        }
        for (int point : spread(tags, POINTS)) add("cut at " + point, text.substring(0, point));
        replaceEach(
                XML_ATTRIBUTE,
                2,
                WRONG.stream()
                        .map(w -> "'"
                                + w.replace("'", "")
                                        .replace("\"", "")
                                        .replace("{", "")
                                        .replace("\\u0000", "&#0;") + "'")
                        .toList());
        replaceEach(
                XML_ATTRIBUTE, 2, List.of("'" + "z".repeat(100_000) + "'", "'&unknown;'", "'&#xD800;'", "'<'", "bare"));
        replaceEach(XML_ATTRIBUTE, 0, a -> a + a, "an attribute twice");
        replaceEach(XML_ATTRIBUTE, 0, a -> "", "an attribute is missing");
        replaceEach(XML_TAG, 0, t -> "", "a tag is missing");
        replaceEach(XML_TAG, 0, t -> t + "<a>".repeat(300), "nested deep");
        replaceEach(XML_TAG, 0, t -> t + "<no:prefix/>", "a prefix nobody declares");
        replaceEach(XML_TAG, 0, t -> t + "<![CDATA[", "a section without end");
        replaceEach(XML_TAG, 0, t -> t + "<!-- ", "a comment without end");
        String body = text.replaceFirst("<\\?xml[^>]*\\?>\\s*", "").replaceFirst("<!DOCTYPE[^>]*>\\s*", "");
        add("a declared encoding that is wrong", "<?xml version='1.0' encoding='UTF-16'?>" + body);
        add("an encoding nobody knows", "<?xml version='1.0' encoding='nonsense'?>" + body);
        add(
                "an entity",
                "<!DOCTYPE r [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>" + body.replaceFirst("(?<=>)", "&e;"));
        add("two roots", body + "<another/>");
        add("text behind the root", body + "text");
    }

    private void lines() {
        String[] lines = text.split("\n", -1);
        var ends = new ArrayList<Integer>();
        for (int i = 0, end = 0; i < lines.length - 1; i++) {
            end += lines[i].length() + 1;
            ends.add(end);
            ends.add(end - 1 - lines[i].length() / 2);
        }
        for (int point : spread(ends, POINTS)) add("cut at " + point, text.substring(0, Math.max(0, point)));
        replaceEach(NUMBER, 0, WRONG);
        replaceEach(NUMBER, 0, List.of("", "1,5", "0x7f", "\u0663", "9".repeat(400)));
        for (String sign : List.of(",", "\t", ":", "|", " ", "\"", ";", "=")) {
            if (!text.contains(sign)) continue;
            add("without " + sign, text.replace(sign, ""));
            add("each twice " + sign, text.replace(sign, sign + sign));
        }
        add("a quote that is never closed", at(line(text.length() / 2), "\"open"));
        add("every line twice", text.replaceAll("(?m)^(.*)$", "$1\n$1"));
        add("blank lines between", text.replace("\n", "\n\n"));
        add("indented", text.replaceAll("(?m)^", "    "));
        add("in capitals", text.toUpperCase(Locale.ROOT));
        add("backwards", String.join("\n", Arrays.asList(lines).reversed()));
        add("each line cut", text.replaceAll("(?m)^(.{4}).*$", "$1"));
    }

    private void replaceEach(Pattern what, int group, List<String> by) {
        List<int[]> places = places(what, group);
        int i = 0;
        for (String one : by)
            for (int n = 0; n < Math.min(VALUES, places.size()); n++, i++) {
                int[] place = places.get(i * 7919 % places.size());
                String shown = one.length() > 30 ? one.substring(0, 30) + "…" : one;
                add(
                        "at " + place[0] + " stands " + shown,
                        text.substring(0, place[0]) + one + text.substring(place[1]));
            }
    }

    private void replaceEach(Pattern what, int group, UnaryOperator<String> by, String words) {
        List<int[]> places = places(what, group);
        for (int n = 0; n < Math.min(VALUES, places.size()); n++) {
            int[] place = places.get(n * 7919 % places.size());
            String found = text.substring(place[0], place[1]);
            add(words + " at " + place[0], text.substring(0, place[0]) + by.apply(found) + text.substring(place[1]));
        }
    }

    private List<int[]> places(Pattern what, int group) {
        var places = new ArrayList<int[]>();
        Matcher m = what.matcher(text);
        while (m.find()) places.add(new int[] {m.start(group), m.end(group)});
        return places;
    }

    private List<Integer> structure(String signs) {
        var points = new ArrayList<Integer>();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') i++;
            else if (c == '"') quoted = !quoted;
            else if (!quoted && signs.indexOf(c) >= 0) points.add(i + (i & 1));
        }
        return points;
    }

    private static List<Integer> spread(List<Integer> points, int most) {
        if (points.size() <= most) return points;
        var some = new ArrayList<Integer>();
        for (int i = 0; i < most; i++) some.add(points.get((int) ((long) i * points.size() / most)));
        return some;
    }

    private int line(int index) {
        return text.lastIndexOf('\n', index) + 1;
    }

    private byte[] packed() {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) out.writeBytes(part);
        return out.toByteArray();
    }
}
