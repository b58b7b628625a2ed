package dev.banyan.bench;

import java.nio.file.Path;

/// Over what and where to measure.
///
/// @param corpus  folder of audit outputs
/// @param scratch empty folder for files that are made on the way; the disk it is on is the disk that is measured
record Setting(Scale scale, Path corpus, Path scratch) {}
