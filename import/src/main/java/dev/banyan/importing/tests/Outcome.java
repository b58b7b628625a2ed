package dev.banyan.importing.tests;

/// What became of a test.
enum Outcome {
    PASSED,
    FAILED,
    SKIPPED
}
