package dev.banyan.importing.finding;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.spi.XmlCursor;
import dev.banyan.importing.spi.XmlPeek;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `bandit -f xml`: findings in the layout of tests, which they are not.
public final class BanditXmlReader implements AuditReader {
    private static final About ABOUT =
            new About("bandit-xml", "bandit XML", "where the code may be insecure", "bandit -r . -f xml -o bandit.xml");

    private static final Pattern ID = Pattern.compile("Test ID: (\\w+)");
    private static final Pattern LINE = Pattern.compile("(?m)^Location (.+):(\\d{1,9})$");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        XmlPeek xml = head.xml().orElse(null);
        boolean bandit = xml != null
                && xml.root().equals("testsuite")
                && xml.attributes().getOrDefault("name", "").equals("bandit");
        return Recognition.certainIf(bandit, "testsuite named bandit");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        String file = "";
        String test = "";
        try (XmlCursor xml = input.xml()) {
            while (xml.next()) {
                if (xml.starts("testcase")) {
                    file = xml.attribute("classname");
                    test = xml.attribute("name");
                } else if (xml.starts("error")) error(xml, file, test, facts);
            }
        }
    }

    private static void error(XmlCursor xml, String file, String test, Facts facts) throws UnreadableFile, Cancelled {
        var place = xml.place();
        var draft = new FindingDraft();
        draft.file = file;
        draft.severity = xml.attribute("type");
        draft.message = xml.attribute("message");
        String text = xml.text();
        Matcher id = ID.matcher(text);
        draft.rule = id.find() ? id.group(1) : test;
        Matcher line = LINE.matcher(text);
        if (line.find()) draft.line = Integer.parseInt(line.group(2));
        facts.add(draft.at(place));
    }
}
