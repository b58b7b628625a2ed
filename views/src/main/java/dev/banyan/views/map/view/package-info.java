/// The map itself: [MapView] shows the picture through the camera, and over it what follows the mouse or the selection:
/// the hovered shape, cycles, marks of the order, the field for a name. It knows no mouse and no keys; these come to
/// it.
package dev.banyan.views.map.view;
