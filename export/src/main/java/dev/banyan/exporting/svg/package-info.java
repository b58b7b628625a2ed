/// The seam map and its parts as SVG: shapes of the model with their words as text, in colours for white paper.
package dev.banyan.exporting.svg;
