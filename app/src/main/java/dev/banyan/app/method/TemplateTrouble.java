package dev.banyan.app.method;

/// A file is no template that can be used; the message is the one sentence that says why.
public final class TemplateTrouble extends Exception {
    private static final long serialVersionUID = 1L;

    TemplateTrouble(String file, String why) {
        super(file + " cannot be used as a template: " + why + ".");
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
