package dev.banyan.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// As many numbers and texts as a workbook has, in plain cells.
record PlainWorkbook(long numbers, long texts) {
    private static final int COLUMNS = 12;
    private static final int ROWS_A_SHEET = 1_000_000;

    /// Counts the cells of a workbook.
    static PlainWorkbook like(Path workbook) throws IOException, XMLStreamException {
        long numbers = 0, texts = 0;
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (!entry.getName().startsWith("xl/worksheets/sheet")) continue;
                XMLStreamReader xml =
                        XMLInputFactory.newDefaultFactory().createXMLStreamReader(zip.getInputStream(entry));
                while (xml.hasNext()) {
                    if (xml.next() != XMLStreamConstants.START_ELEMENT
                            || !xml.getLocalName().equals("c")) continue;
                    String type = xml.getAttributeValue(null, "t");
                    if (type == null || type.equals("n")) numbers++;
                    else texts++;
                }
            }
        }
        return new PlainWorkbook(numbers, texts);
    }

    long cells() {
        return numbers + texts;
    }

    void write(Path file) throws IOException {
        try (var workbook = new SXSSFWorkbook();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            SXSSFSheet sheet = workbook.createSheet();
            Row row = sheet.createRow(0);
            for (long cell = 0; cell < cells(); cell++) {
                int column = (int) (cell % COLUMNS);
                int line = (int) (cell / COLUMNS % ROWS_A_SHEET);
                if (column == 0 && cell > 0) {
                    if (line == 0) sheet = workbook.createSheet();
                    row = sheet.createRow(line);
                }
                if (isText(cell)) {

                    row.createCell(column).setCellValue("legacy.part" + cell % 97 + ".module" + cell % 20_011);
                } else row.createCell(column).setCellValue(cell % 1_009 / 7.0);
            }
            workbook.write(out);
        }
    }

    /// Spreads the texts evenly over the cells.
    private boolean isText(long cell) {
        return (cell + 1) * texts / cells() > cell * texts / cells();
    }
}
