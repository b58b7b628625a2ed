package dev.banyan.app.project;

/// A project file could not be opened, made or copied. The message is one sentence for people: which file, why, and
/// what to do about it.
public final class ProjectTrouble extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    ProjectTrouble(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    ProjectTrouble(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
