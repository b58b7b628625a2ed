package dev.banyan.model.audit;

import java.util.List;

/// One part of a route between two slashes.
sealed interface RouteSegment {
    /// How exactly it says what it matches, the most exact first.
    char rank();

    /// What two ways of writing the same part have in common.
    String shape();

    boolean matches(String part);

    record Literal(String text) implements RouteSegment {
        @Override
        public char rank() {
            return 'a';
        }

        @Override
        public String shape() {
            return text;
        }

        @Override
        public boolean matches(String part) {
            return text.equals(part);
        }
    }

    /// Text and parameters in one part: `sitemap-<slug:section>.xml`.
    record Mixed(List<Piece> pieces) implements RouteSegment {
        /// @param text empty for a parameter
        record Piece(String text, boolean number) {}

        public Mixed {
            pieces = List.copyOf(pieces);
        }

        @Override
        public char rank() {
            return 'b';
        }

        @Override
        public String shape() {
            var shape = new StringBuilder();
            for (Piece piece : pieces) shape.append(piece.text().isEmpty() ? "{}" : piece.text());
            return shape.toString();
        }

        /// Keeps the set of places in the part that the pieces so far may end at: no way is tried twice.
        @Override
        public boolean matches(String part) {
            boolean[] ends = new boolean[part.length() + 1];
            ends[0] = true;
            for (Piece piece : pieces)
                ends = piece.text().isEmpty() ? over(part, ends, piece) : past(part, ends, piece);
            return ends[part.length()];
        }

        private static boolean[] past(String part, boolean[] ends, Piece piece) {
            boolean[] next = new boolean[ends.length];
            int length = piece.text().length();
            for (int i = 0; i + length < ends.length; i++)
                if (ends[i] && part.startsWith(piece.text(), i)) next[i + length] = true;
            return next;
        }

        private static boolean[] over(String part, boolean[] ends, Piece piece) {
            boolean[] next = new boolean[ends.length];
            for (int i = 0; i < part.length(); i++) {
                boolean fits = !piece.number() || Character.isDigit(part.charAt(i));
                next[i + 1] = fits && (ends[i] || next[i]);
            }
            return next;
        }
    }

    /// A parameter that fills the part.
    record Parameter(boolean number) implements RouteSegment {
        @Override
        public char rank() {
            return number ? 'c' : 'd';
        }

        @Override
        public String shape() {
            return "{}";
        }

        @Override
        public boolean matches(String part) {
            return !number || part.chars().allMatch(Character::isDigit);
        }
    }

    /// Any number of parts, also none.
    record Rest() implements RouteSegment {
        @Override
        public char rank() {
            return 'e';
        }

        @Override
        public String shape() {
            return "{**}";
        }

        @Override
        public boolean matches(String part) {
            return true;
        }
    }
}
