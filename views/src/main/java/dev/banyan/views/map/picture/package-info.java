/// The painted picture. A rasteriser of its own paints the scene into cached tiles, because thousands of scene graph
/// nodes or canvas shapes are too slow without a graphics card; only the words are drawn by JavaFX. The way in is
/// [Tiles] for the pixels and [Labels] for the words.
package dev.banyan.views.map.picture;
