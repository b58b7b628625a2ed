/// The inspector of a phase: all about one phase and all of it to change, in parts that open and close (what it
/// takes, its gates, going live, runbook, data passes, deletion, effort, dates).
package dev.banyan.views.roadmap.phase;
