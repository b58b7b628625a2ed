package dev.banyan.importing.django;

import dev.banyan.model.audit.Place;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A model as `graph_models` draws it.
///
/// @param label     of its app, the first half of the names of its tables
/// @param module    its module with underscores for dots
/// @param keyed     whether it lists a primary key; models that are abstract or proxies list none
/// @param relations to other models
record DjangoModel(String label, String module, String name, boolean keyed, List<Relation> relations, Place place) {
    DjangoModel {
        relations = List.copyOf(relations);
    }

    /// The module and the name, by which relations point to a model.
    record Key(String module, String name) {}

    Key key() {
        return new Key(module, name);
    }

    /// What a relation means for the database.
    enum Kind {
        /// A column that refers to a row of the other table.
        ONE,
        /// A table of its own between the two.
        MANY,
        /// The columns of the other model are repeated in this one.
        ABSTRACT,
        /// The table of the other model is used.
        PROXY,
        /// The rows of the other table are completed by rows of this one.
        PARENT,
        /// A look back through a generic key: nothing in the database.
        NONE
    }

    /// @param field name of the field
    /// @param type  class of the field, or the word inheritance
    record Relation(Key to, String field, String type, String label, String arrows, Place place) {
        private static final Pattern DOTS = Pattern.compile("arrowhead=dot\\W.*arrowtail=dot\\W");

        boolean inherits() {
            return switch (kind()) {
                case ABSTRACT, PROXY, PARENT -> true;
                case ONE, MANY, NONE -> false;
            };
        }

        /// Field classes of libraries are told apart by the arrow that is drawn for them.
        Kind kind() {
            String words = (type + " " + (type.equals("inheritance") ? label : "")).toLowerCase(Locale.ROOT);
            if (words.contains("multi-table")) return Kind.PARENT;
            if (words.contains("proxy")) return Kind.PROXY;
            if (words.contains("inheritance") || words.startsWith("abstract")) return Kind.ABSTRACT;
            if (words.startsWith("manytomany") || DOTS.matcher(arrows).find()) return Kind.MANY;
            return words.startsWith("generic") ? Kind.NONE : Kind.ONE;
        }
    }
}
