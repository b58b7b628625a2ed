/// The window around the rooms: rail, top bar, inspector, status bar, palette, key help, messages and theme. It knows
/// rooms only as [dev.banyan.views.WorkbenchRoom] and shows one open plan at a time.
package dev.banyan.views.shell;
