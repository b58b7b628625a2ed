package dev.banyan.importing.complexity;

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
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `lizard --xml`, in the layout of cppncss: one item for each function.
public final class LizardXmlReader implements AuditReader {
    private static final About ABOUT = new About(
            "lizard-xml", "lizard XML", "how tangled the functions of each file are", "lizard --xml . > lizard.xml");

    private static final Pattern AT = Pattern.compile("^(.*) at (.+):(\\d+)$");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        XmlPeek xml = head.xml().orElse(null);
        return Recognition.certainIf(xml != null && xml.root().equals("cppncss"), "root element cppncss");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var sums = new FunctionSums();
        List<String> labels = new ArrayList<>();
        List<String> values = new ArrayList<>();
        boolean functions = false;
        String item = "";
        Place place = Place.line(1);
        try (XmlCursor xml = input.xml()) {
            while (xml.next()) {
                if (xml.starts("measure")) {
                    functions = xml.attribute("type").equals("Function");
                    labels.clear();
                } else if (xml.starts("label")) labels.add(xml.text());
                else if (xml.starts("item")) {
                    item = xml.attribute("name");
                    place = xml.place();
                    values.clear();
                } else if (xml.starts("value")) values.add(xml.text());
                else if (xml.ends("item") && functions) function(item, complexity(labels, values), place, sums, facts);
            }
        }
        sums.into(facts);
    }

    private static int complexity(List<String> labels, List<String> values) {
        int at = labels.indexOf("CCN");
        String text = at >= 0 && at < values.size() ? values.get(at) : "";
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }

    private static void function(String item, int complexity, Place place, FunctionSums sums, Facts facts) {
        Matcher at = AT.matcher(item);
        if (complexity < 0 || !at.matches()) {
            facts.warn(place, "a function without a file or a complexity was left out");
            return;
        }
        int bracket = at.group(1).indexOf('(');
        String name = (bracket < 0 ? at.group(1) : at.group(1).substring(0, bracket)).strip();
        sums.function(at.group(2), name, complexity, place);
    }
}
