package dev.banyan.model.audit;

/// An audit nobody made yet, why it would help, and how to make it.
///
/// @param what     the kind of source ("test coverage")
/// @param sharpens which number it makes known or better
/// @param command  what to type in the root folder of the system
/// @param file     the file to import then
public record MissingSource(String what, String sharpens, String command, String file) {}
