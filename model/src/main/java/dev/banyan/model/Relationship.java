package dev.banyan.model;

import org.jspecify.annotations.Nullable;

/// How two contexts relate across their seam (Evans 2003, Vernon 2013).
///
/// @param upstream the context that sets the terms, null where neither does
public record Relationship(
        SeamId seam, Pattern pattern, @Nullable ContextId upstream, String note) {
    public enum Pattern {
        ANTI_CORRUPTION_LAYER("Anti-corruption layer", "ACL"),
        OPEN_HOST_SERVICE("Open host service", "OHS"),
        CONFORMIST("Conformist", "CF"),
        CUSTOMER_SUPPLIER("Customer/supplier", "C/S"),
        SHARED_KERNEL("Shared kernel", "SK"),
        PARTNERSHIP("Partnership", "PS"),
        PUBLISHED_LANGUAGE("Published language", "PL"),
        SEPARATE_WAYS("Separate ways", "SW");

        private final String words;
        private final String mark;

        Pattern(String words, String mark) {
            this.words = words;
            this.mark = mark;
        }

        public String words() {
            return words;
        }

        /// Two or three letters for the map.
        public String mark() {
            return mark;
        }
    }
}
