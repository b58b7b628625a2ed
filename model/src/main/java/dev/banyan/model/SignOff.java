package dev.banyan.model;

import java.time.LocalDate;

/// Somebody says that a gate is open.
public record SignOff(String by, LocalDate on) {}
