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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// `radon cc --xml`. It does not say what a block is: a name that others go on from, or that begins with a capital, is
/// taken for a class and left out, since its methods stand beside it.
public final class RadonXmlReader implements AuditReader {
    private static final About ABOUT = new About(
            "radon-cc-xml",
            "radon complexity XML",
            "how tangled the functions of each file are",
            "radon cc --xml . > radon-cc.xml");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        XmlPeek xml = head.xml().orElse(null);
        return Recognition.certainIf(xml != null && xml.root().equals("ccm"), "root element ccm");
    }

    private record Block(String unit, int complexity, Place place) {}

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var sums = new FunctionSums();
        List<Block> blocks = new ArrayList<>();
        String current = "", file = "", unit = "", complexity = "";
        try (XmlCursor xml = input.xml()) {
            while (xml.next()) {
                if (xml.starts("metric")) file = unit = complexity = "";
                else if (xml.starts("file")) file = xml.text();
                else if (xml.starts("unit")) unit = xml.text();
                else if (xml.starts("complexity")) complexity = xml.text();
                else if (xml.ends("metric")) {
                    if (!file.equals(current)) take(current, blocks, sums);
                    current = file;
                    blocks.add(new Block(unit, number(complexity), xml.place()));
                }
            }
        }
        take(current, blocks, sums);
        sums.into(facts);
    }

    private static void take(String file, List<Block> blocks, FunctionSums sums) {
        Set<String> owners = new HashSet<>();
        for (Block b : blocks) {
            int dot = b.unit.lastIndexOf('.');
            if (dot > 0) owners.add(b.unit.substring(0, dot));
        }
        for (Block b : blocks) {
            sums.file(file, b.place);
            if (!isClass(b.unit, owners)) sums.function(file, b.unit, b.complexity, b.place);
        }
        blocks.clear();
    }

    private static boolean isClass(String unit, Set<String> owners) {
        boolean capital = !unit.isEmpty() && Character.isUpperCase(unit.charAt(0));
        return owners.contains(unit) || capital && unit.indexOf('.') < 0;
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
