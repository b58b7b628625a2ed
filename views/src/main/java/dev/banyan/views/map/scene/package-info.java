/// What there is to see, as plain values without a window: the shapes made of a plan ([Scene]), where one looks
/// ([Camera]), and how the shapes are coloured ([Look]). Everything else of the map builds on these.
package dev.banyan.views.map.scene;
