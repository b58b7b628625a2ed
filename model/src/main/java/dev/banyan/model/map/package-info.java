/// The seam map: where every module and context lies, and the shapes to draw, as numbers. The window and the picture
/// files draw the same shapes.
package dev.banyan.model.map;
