/// What the hand does on the map: [Pointer] begins a [Gesture] for each press and opens the menu.
package dev.banyan.views.map.gesture;
