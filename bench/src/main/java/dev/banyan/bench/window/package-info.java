/// A real room in a real window, without anything around it.
package dev.banyan.bench.window;
