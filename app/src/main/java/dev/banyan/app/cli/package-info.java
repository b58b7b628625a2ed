/// The command line: the same work on the same file as the window, for scripts and for CI. Results go to standard
/// output, progress and complaints to standard error. Exit codes are in [ExitCode].
package dev.banyan.app.cli;
