/// The plan doctor in the window: what it finds after every edit, listed beside whatever room is in front, each with
/// the way to its place and the edit that mends it.
package dev.banyan.views.doctor;
