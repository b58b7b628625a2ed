package dev.banyan.importing.sonar;

/// The file that a key of SonarQube names.
final class ComponentPath {
    private ComponentPath() {}

    /// `acme:shop:src/shop/order.py` is the file behind the key of the project; the key alone names no file.
    static String of(String component, String project) {
        if (component.equals(project)) return "";
        if (!project.isEmpty() && component.startsWith(project + ":")) return component.substring(project.length() + 1);
        return component.substring(component.lastIndexOf(':') + 1);
    }
}
