/// The doors of the window: what a room is, what it may ask of the workbench, what can be selected, and what a person
/// can do. Rooms stand in packages of their own and know each other only through these types.
package dev.banyan.views;
