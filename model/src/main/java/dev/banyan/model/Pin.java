package dev.banyan.model;

/// Keeps a module in its context: no move and no suggestion takes it out.
///
/// @param reason why it must stay, may be empty
public record Pin(String reason) {}
