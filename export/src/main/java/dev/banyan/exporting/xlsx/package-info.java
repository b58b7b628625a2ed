/// The roadmap as an Excel workbook that keeps thinking: every roll-up is a formula over the sheets with the facts, so
/// a project manager can change a date, an owner or a weight and see what follows.
package dev.banyan.exporting.xlsx;
