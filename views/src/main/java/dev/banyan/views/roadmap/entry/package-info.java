/// What people type into the roadmap, days and numbers, and what it means or why it cannot be.
package dev.banyan.views.roadmap.entry;
