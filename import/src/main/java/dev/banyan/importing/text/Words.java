package dev.banyan.importing.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people write in tickets: shortened, without what tells of persons, and searched for a place in the code.
public final class Words {
    private static final int LONGEST = 300;
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern NETWORK_ADDRESS = Pattern.compile("\\b(?:\\d{1,3}\\.){3}\\d{1,3}\\b");
    private static final Pattern QUERY = Pattern.compile("(?<=[\\w/>])\\?\\w[^\\s,;)]*=[^\\s,;)]*");
    private static final Pattern FILE =
            Pattern.compile("(?<![\\w@/.])/?(?:[\\w.-]+/)+[\\w-]+\\.(?:py|java|kt|js|ts|tsx|rb|php|cs|go|html)\\b");
    private static final Pattern ADDRESS = Pattern.compile("(?<![\\w<./:])/[^\\s,;()\"'?#]+");
    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\w@./-])[A-Za-z_]\\w+(?:\\.[A-Za-z_]\\w+){2,}(?![\\w@/-])");

    private Words() {}

    /// On one line, without mail addresses, network addresses and queries.
    public static String title(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() > 2 * LONGEST) line = line.substring(0, 2 * LONGEST);
        line = MAIL.matcher(line).replaceAll("<mail>");
        line = NETWORK_ADDRESS.matcher(line).replaceAll("<address>");
        line = QUERY.matcher(line).replaceAll("");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    /// The first file, address or dotted name in a text, empty when it names none.
    public static String place(String text) {
        String some = text.length() > 4_000 ? text.substring(0, 4_000) : text;
        for (Pattern pattern : new Pattern[] {FILE, ADDRESS, DOTTED}) {
            Matcher found = pattern.matcher(some);
            if (found.find()) return found.group().replaceFirst("[.:!]+$", "");
        }
        return "";
    }
}
