/// Work in the background. The only package with threads of its own beside the writer of the project file, and the only
/// one that hands results to the window's thread.
package dev.banyan.app.jobs;
