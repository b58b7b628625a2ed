/// The seam map: the system as a picture of contexts, packages and modules that is drawn on, zoomed and rearranged,
/// with
/// the cost of every cut while the mouse moves. The picture is painted by a rasteriser of its own into cached tiles,
/// because thousands of scene graph nodes or canvas shapes are too slow without a graphics card; only words, and what
/// follows the mouse, are drawn by JavaFX.
package dev.banyan.views.map;
