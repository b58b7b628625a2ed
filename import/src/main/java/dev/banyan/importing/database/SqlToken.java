package dev.banyan.importing.database;

/// A word or sign of an SQL statement.
///
/// @param text of a quoted name without its quotes; empty for a literal, whose value is nobody's business
/// @param line one-based line where it begins
record SqlToken(Kind kind, String text, int line) {
    enum Kind {
        /// A keyword, a name without quotes or a number.
        WORD,
        /// A name in quotes.
        NAME,
        /// A text in quotes or between dollars.
        LITERAL,
        SIGN
    }

    boolean is(String wordOrSign) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equalsIgnoreCase(wordOrSign);
    }

    boolean isAny(String... words) {
        for (String word : words) if (is(word)) return true;
        return false;
    }

    boolean isName() {
        return kind == Kind.NAME || kind == Kind.WORD;
    }
}
