package dev.banyan.views;

/// A sentence to the person, with what a report would need.
///
/// @param sentence what happened, where, and what helps
/// @param details  to be copied, empty when the sentence says it all
public record Message(String sentence, String details) {
    public static Message of(String sentence) {
        return new Message(sentence, "");
    }
}
