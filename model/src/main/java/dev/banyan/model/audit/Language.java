package dev.banyan.model.audit;

import org.jspecify.annotations.Nullable;

/// What a module is written in, as far as it decides where its libraries come from.
enum Language {
    PYTHON,
    JAVA,
    SCRIPT,
    OTHER;

    /// Without a path the name has to tell: a class begins with a capital.
    static Language of(ModuleId module, @Nullable String path) {
        if (path == null) return Character.isUpperCase(module.shortName().charAt(0)) ? JAVA : PYTHON;
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return switch (ending) {
            case "py", "pyi", "pyx" -> PYTHON;
            case "java", "kt", "scala", "groovy" -> JAVA;
            case "js", "jsx", "mjs", "cjs", "ts", "tsx", "vue" -> SCRIPT;
            default -> OTHER;
        };
    }
}
