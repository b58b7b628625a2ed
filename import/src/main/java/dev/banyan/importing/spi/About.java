package dev.banyan.importing.spi;

/// What a reader is called and what it is good for.
///
/// @param format  stable id, kept in project files: lower case with hyphens (`coverage.py-json`)
/// @param title   the format in words (`coverage.py JSON`)
/// @param tells   what such a file tells about the system, in a few words ("which lines the tests execute")
/// @param command the command that makes such a file
public record About(String format, String title, String tells, String command) {}
