package dev.banyan.importing.spi;

import dev.banyan.model.audit.Place;

/// A file that cannot be used, said in one sentence of at most 200 characters: which file, where in it, why, and what
/// helps. Example: "coverage.json, line 1: the document ends in the middle; make it again and copy the whole file."
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    private final transient Place place;
    private final String cause;

    /// @param file   name as the person dropped it
    /// @param cause  what is wrong, without a full stop
    /// @param remedy what the person can do, without a full stop
    public UnreadableFile(String file, Place place, String cause, String remedy) {
        super(sentence(file, place.toString(), cause, remedy), null, false, false);
        this.place = place;
        this.cause = cut(clean(cause), 80);
    }

    /// Where in the file.
    public Place place() {
        return place;
    }

    /// What is wrong, without a full stop.
    public String cause() {
        return cause;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    private static String sentence(String file, String place, String cause, String remedy) {
        String end = ": " + cut(clean(cause), 80) + "; " + cut(clean(remedy), 60) + ".";
        String where = place.isEmpty() ? "" : ", " + cut(clean(place), 40);
        return shortName(clean(file), LONGEST - end.length() - where.length()) + where + end;
    }

    /// Keeps the end of a long name, which says more than its folders.
    private static String shortName(String file, int room) {
        return file.length() <= room ? file : "…" + file.substring(file.length() - room + 1);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
    }
}
