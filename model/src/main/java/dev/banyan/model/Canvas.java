package dev.banyan.model;

/// What is said about a context beyond its name, owner, language and purpose: the fields of a bounded context canvas
/// (Tune, "The Bounded Context Canvas"). Every text may be empty.
///
/// @param messagesIn  commands, queries and events it takes, a line each
/// @param messagesOut those it sends
/// @param decisions   rules of the business it keeps
/// @param questions   what is still open
public record Canvas(Role role, String messagesIn, String messagesOut, String decisions, String questions) {
    public static final Canvas BLANK = new Canvas(Role.UNDECIDED, "", "", "", "");

    /// What it is to the business (Evans 2003: core, supporting and generic subdomains).
    public enum Role {
        UNDECIDED("Not decided"),
        CORE("Core"),
        SUPPORTING("Supporting"),
        GENERIC("Generic");

        private final String words;

        Role(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
