package dev.banyan.importing.table;

import java.util.List;

/// A field of a fact that a column may give.
///
/// @param id       as mappings are kept, stable
/// @param title    for people ("happened in")
/// @param meaning  what belongs there, in a sentence
/// @param required without it there is no fact
/// @param called   what such columns are often called, lower case, words apart
public record TableField(String id, String title, String meaning, Holds holds, boolean required, List<String> called) {
    public TableField {
        called = List.copyOf(called);
    }

    /// @param called with bars between
    static TableField required(String id, String title, Holds holds, String meaning, String called) {
        return new TableField(id, title, meaning, holds, true, List.of(called.split(" \\| ")));
    }

    /// @param called with bars between
    static TableField optional(String id, String title, Holds holds, String meaning, String called) {
        return new TableField(id, title, meaning, holds, false, List.of(called.split(" \\| ")));
    }
}
