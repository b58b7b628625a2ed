/// The canvas of a context as one page for a browser or a printer.
package dev.banyan.exporting.canvas;
