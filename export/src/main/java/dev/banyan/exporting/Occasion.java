package dev.banyan.exporting;

import java.time.LocalDate;

/// On what occasion an export is made.
///
/// @param today     the day gates and dates are judged on
/// @param planFile  name of the plan file, for the title page; empty when it is in no file
/// @param author    who exports, may be empty
public record Occasion(LocalDate today, String planFile, String author) {}
