/// The window of the program: starts it, wires what it needs, and opens the doors that rooms ask for.
package dev.banyan.app.window;
